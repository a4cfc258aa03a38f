import { BlockList, isIP } from "node:net";

/**
 * The address a request came from. A forwarded header counts only when a trusted proxy sent it, and
 * then the right-most address that is not itself a trusted proxy: what stands further left, anybody
 * can write. `trusted` holds addresses and ranges, such as `10.0.0.1` or `10.1.0.0/16`.
 */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  trusted: readonly string[],
): string {
  const nearest = plain(peer ?? "");
  const proxies = blockList(trusted);
  if (!isTrusted(nearest, proxies)) return nearest || "unknown";

  const chain = (forwardedFor ?? "").split(",").map((part) => plain(part.trim()));
  for (const address of chain.toReversed()) {
    if (isIP(address) === 0) break;
    if (!isTrusted(address, proxies)) return address;
  }
  return nearest;
}

/** True when that address belongs to a trusted proxy. */
export function isTrustedProxy(peer: string | undefined, trusted: readonly string[]): boolean {
  return isTrusted(plain(peer ?? ""), blockList(trusted));
}

// IPv4 seen through an IPv6 socket is written ::ffff:10.0.0.1.
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, "");

const family = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4");

function isTrusted(address: string, proxies: BlockList): boolean {
  return isIP(address) !== 0 && proxies.check(address, family(address));
}

function blockList(trusted: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of trusted) {
    const [address = "", bits] = entry.split("/");
    if (bits === undefined) list.addAddress(address, family(address));
    else list.addSubnet(address, Number(bits), family(address));
  }
  return list;
}
