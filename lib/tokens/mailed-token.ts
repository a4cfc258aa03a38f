import { createHash, randomBytes } from "node:crypto";

/** A token for one mailed link: 256 random bits for the mail, and the hash that is stored. */
export function newMailedToken(): { token: string; tokenHash: string } {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  return { token, tokenHash: hashToken(token) };
}

/**
 * Hex SHA-256 of a token. Tokens are found by this hash, through a unique index: how long the lookup
 * takes tells nothing about the token.
 */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

const TOKEN_BYTES = 32;
