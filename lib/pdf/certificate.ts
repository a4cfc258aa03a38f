import type { PartyKey } from "@/lib/document/tree";

/** What the certificate page states about a signing. Times are ISO 8601 in UTC, hashes hexadecimal. */
export type CertificatePage = {
  signatures: readonly CertifiedSignature[];
  documentSha256: string;
  templateDigest: string;
  rulePack: string;
  /** When the text was fixed for signing. */
  frozenAt: string;
  /** Head of the hash-chained events at sealing, and how many there are. */
  chainHead: string;
  eventCount: number;
  seal: {
    /** SHA-256 of the seal's certificate. */
    fingerprint: string;
    sealedAt: string;
    /** What the seal's identity is worth, in words: self-made, or whose. */
    note: string;
  };
  /** How to verify, and how this signing works: plain paragraphs. */
  verify: readonly string[];
  how: readonly string[];
};

/** One party's signature, with what proves it. */
export type CertifiedSignature = {
  party: PartyKey;
  organization: string;
  name: string;
  title: string;
  email: string;
  authority: string;
  /** The sentence agreed to. */
  intent: string;
  consent: { version: string; sha256: string; givenAt: string };
  signedAt: string;
  /** Address and program the signature came from. */
  origin?: string;
  mark: SignatureMark;
};

/** How the signer signed: a typed name, or a drawing as the `d` of an SVG path. */
export type SignatureMark = { kind: "typed"; name: string } | { kind: "drawn"; svgPath: string };
