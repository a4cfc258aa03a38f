import { readFile } from "node:fs/promises";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import type { SealIdentity } from "@/lib/seal/identity";
import { identityFromP12 } from "@/lib/seal/identity-from-p12";
import { selfMadeIdentity } from "@/lib/seal/self-made-identity";

/**
 * The identity that seals here: the configured PKCS#12 file, or this machine's own on the embedded
 * default. Parsed once per process; a failure is not remembered, so that a mended file works.
 */
export function sealIdentity(): Promise<SealIdentity> {
  remembered ??= open().catch((error: unknown) => {
    remembered = undefined;
    throw error;
  });
  return remembered;
}

let remembered: Promise<SealIdentity> | undefined;

async function open(): Promise<SealIdentity> {
  const { SEAL_P12_BASE64, SEAL_P12_FILE, SEAL_P12_PASSPHRASE = "", EMBEDDED, DATA_FOLDER } = env();
  if (SEAL_P12_BASE64)
    return identityFromP12(Buffer.from(SEAL_P12_BASE64, "base64"), SEAL_P12_PASSPHRASE);
  if (SEAL_P12_FILE) return identityFromP12(await readFile(SEAL_P12_FILE), SEAL_P12_PASSPHRASE);
  if (EMBEDDED) return selfMadeIdentity(DATA_FOLDER, now());
  throw new Error(
    "No seal is configured: set SEAL_P12_FILE or SEAL_P12_BASE64, and SEAL_P12_PASSPHRASE.",
  );
}
