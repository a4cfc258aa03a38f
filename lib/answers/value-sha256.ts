import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** Hex SHA-256 of the RFC 8785 canonical JSON of an answer: what an affirmation is bound to. */
export function valueSha256(value: unknown): string {
  return createHash("sha256")
    .update(canonicalize(value) ?? "null")
    .digest("hex");
}
