/** What a check found, as a key of the `verify` message catalogue and its parameters. */
export type VerificationCheck = {
  id: CheckId;
  ok: boolean;
  /** `checks.<id>.<outcome>` in lib/i18n/messages/<language>/verify.json. */
  message: string;
  params: Record<string, string | number>;
};

/** In the order in which a reader wants them. */
export const CHECK_IDS = [
  "pdf",
  "range",
  "signature",
  "seal",
  "record",
  "certificate",
  "document",
  "events",
  "assent",
  "known",
] as const;

export type CheckId = (typeof CHECK_IDS)[number];

export type VerifiedSigner = {
  party: "A" | "B";
  organization: string;
  name: string;
  title: string;
  signedAt: string;
};

/** What the file says about itself; worth something only when every check passed. */
export type VerificationFacts = {
  /** SHA-256 of the whole file, hex. */
  fileSha256: string;
  title: string | null;
  documentSha256: string | null;
  /** UTC, ISO 8601: the sealing server's own time. */
  sealedAt: string | null;
  sealName: string | null;
  /** SHA-256 of the sealing certificate, hex. */
  sealFingerprint: string | null;
  /** True when nobody but the certificate itself vouches for the seal. */
  selfMade: boolean | null;
  templateDigest: string | null;
  rulePack: string | null;
  signers: VerifiedSigner[];
};

export type VerificationReport = {
  /** False when this is no PDF file, or too large to check: then nothing can be said about it. */
  readable: boolean;
  /** True when every check passed. */
  valid: boolean;
  checks: VerificationCheck[];
  facts: VerificationFacts;
};

/** The result of one check; `outcome` picks the words. */
export function check(
  id: CheckId,
  ok: boolean,
  outcome: string,
  params: VerificationCheck["params"] = {},
): VerificationCheck {
  return { id, ok, message: `checks.${id}.${outcome}`, params };
}
