import type { SealRecord } from "@/lib/seal/record";
import type { SoundSignature } from "@/lib/verification/cms";
import { check, type VerificationCheck } from "@/lib/verification/report";

/** The certificates are those that the record names, and the signing one was valid when it sealed. */
export function checkCertificate(signature: SoundSignature, record: SealRecord): VerificationCheck {
  const [fingerprint = ""] = signature.fingerprints;
  const recorded = [record.seal.fingerprint, ...record.seal.certificates.slice(1)];
  if (signature.fingerprints.join() !== recorded.join()) {
    return check("certificate", false, "other", { fingerprint, recorded: record.seal.fingerprint });
  }
  if (
    selfMade(signature) !== record.seal.selfMade ||
    nameOf(signature) !== record.seal.commonName
  ) {
    return check("certificate", false, "otherName", { fingerprint });
  }
  if (!validAt(signature, new Date(record.sealedAt)))
    return check("certificate", false, "expired", { fingerprint });
  const outcome = record.seal.selfMade ? "selfMade" : "passed";
  return check("certificate", true, outcome, { fingerprint, name: record.seal.commonName });
}

/** Only asked when the caller knows which seals to expect. */
export function checkKnown(
  fingerprint: string | null,
  known: readonly string[],
): VerificationCheck {
  const ok = fingerprint !== null && known.includes(fingerprint);
  return check("known", ok, ok ? "passed" : "other", { fingerprint: fingerprint ?? "" });
}

/** Certificates count in whole seconds. */
function validAt({ certificates: [certificate] }: SoundSignature, at: Date): boolean {
  if (!certificate) return false;
  const second = Math.floor(at.getTime() / 1000) * 1000;
  return (
    certificate.notBefore.value.getTime() <= second + 999 &&
    second <= certificate.notAfter.value.getTime()
  );
}

/** A certificate that is its own issuer: nobody else vouches for it. */
function selfMade({ certificates: [certificate] }: SoundSignature): boolean {
  return certificate?.issuer.isEqual(certificate.subject) ?? false;
}

function nameOf({ certificates: [certificate] }: SoundSignature): string | null {
  const names = certificate?.subject.typesAndValues ?? [];
  const name: unknown = names.find(({ type }) => type === COMMON_NAME_OID)?.value.valueBlock.value;
  return typeof name === "string" ? name : null;
}

const COMMON_NAME_OID = "2.5.4.3";
