import "server-only";

import { headers } from "next/headers";

/**
 * Where the request came from, as our own server wrote it (`x-client-address`, never a forwarded
 * header). "unknown" when it did not: then all such callers share one counter.
 */
export async function clientAddress(): Promise<string> {
  return (await headers()).get("x-client-address") ?? "unknown";
}
