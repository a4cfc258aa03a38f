import { X509Certificate } from "node:crypto";
import type { Signer } from "@libpdf/core";
import { sha256Hex } from "@/lib/seal/sha256";

/** What seals a file: a key, its certificate, and how people recognise both. */
export type SealIdentity = {
  signer: Signer;
  commonName: string;
  /** SHA-256 of the signing certificate (DER), hex: the seal's fingerprint. */
  fingerprint: string;
  /** Fingerprints of every certificate that goes into the file, the signing one first. */
  certificateFingerprints: string[];
  /** True when nobody vouches for the certificate but itself. */
  selfMade: boolean;
};

/** Describes a signer by its certificates. Throws when a certificate cannot be parsed. */
export async function describeIdentity(signer: Signer): Promise<SealIdentity> {
  const certificate = new X509Certificate(signer.certificate);
  const all = [signer.certificate, ...(signer.certificateChain ?? [])];
  return {
    signer,
    commonName: commonNameOf(certificate),
    fingerprint: await sha256Hex(signer.certificate),
    certificateFingerprints: await Promise.all(all.map(sha256Hex)),
    selfMade:
      certificate.subject === certificate.issuer && certificate.verify(certificate.publicKey),
  };
}

function commonNameOf(certificate: X509Certificate): string {
  const name: unknown = certificate.toLegacyObject().subject.CN;
  if (typeof name !== "string")
    throw new Error("The seal's certificate has no common name (CN), or several.");
  return name;
}
