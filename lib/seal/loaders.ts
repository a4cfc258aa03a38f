import "server-only";

import { sealIdentity } from "@/lib/seal/seal-identity";
import { listUsedSeals } from "@/lib/sealing/data";

/** Fingerprints of the seals of this installation: the one in use, and every one that sealed a file here. */
export async function listKnownSeals(): Promise<string[]> {
  const { fingerprint } = await sealIdentity();
  return [...new Set([fingerprint, ...(await listUsedSeals())])];
}
