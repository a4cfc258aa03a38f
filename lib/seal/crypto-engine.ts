import { CryptoEngine } from "pkijs";

/**
 * The platform's Web Crypto for pkijs, handed to each call: the global engine is shared with other
 * copies of pkijs in the process (@libpdf/core brings an older one), and the last one loaded wins.
 */
export const cryptoEngine = new CryptoEngine({ name: "web-crypto", crypto });
