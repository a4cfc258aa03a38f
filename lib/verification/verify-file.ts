import { ATTACHED, sealRecordSchema, type SealRecord } from "@/lib/seal/record";
import { sha256Hex } from "@/lib/seal/sha256";
import { checkCertificate, checkKnown } from "@/lib/verification/certificate";
import { soundSignature } from "@/lib/verification/cms";
import { coveredBy, lastByteRange } from "@/lib/verification/covered";
import { checkAssent, checkEvents } from "@/lib/verification/events";
import { parseJson } from "@/lib/verification/parse-json";
import { readParts, type SealedParts } from "@/lib/verification/read-file";
import {
  check,
  type VerificationCheck,
  type VerificationFacts,
  type VerificationReport,
} from "@/lib/verification/report";

/** Larger files are refused before anything is read. A sealed agreement has a few hundred kilobytes. */
export const FILE_MAX_BYTES = 50 * 1024 * 1024;

/** `knownSeals`: fingerprints to accept; without them any seal that is sound in itself passes. */
export type VerifyOptions = { knownSeals?: readonly string[] };

/**
 * Judges a sealed agreement from the file alone, in the browser or in Node; sends nothing anywhere.
 * Never throws: a file that cannot be judged is a report that says so. Stops at the first check
 * without which the later ones would mean nothing.
 */
export async function verifyFile(
  bytes: Uint8Array,
  options: VerifyOptions = {},
): Promise<VerificationReport> {
  if (bytes.length > FILE_MAX_BYTES)
    return unreadable("tooLarge", { megabytes: FILE_MAX_BYTES / 1024 / 1024 });
  const facts = { ...NO_FACTS, fileSha256: await sha256Hex(bytes) };
  if (!startsLikePdf(bytes)) return { ...unreadable("notPdf"), facts };
  const checks: VerificationCheck[] = [];
  const { record, fingerprint } = await inspect(bytes, checks);
  if (record && options.knownSeals) checks.push(checkKnown(fingerprint, options.knownSeals));
  const valid = record !== null && checks.every(({ ok }) => ok);
  return {
    readable: true,
    valid,
    checks,
    facts: record ? { ...facts, ...factsOf(record) } : facts,
  };
}

type Inspected = { record: SealRecord | null; fingerprint: string | null };

const NOTHING: Inspected = { record: null, fingerprint: null };

async function inspect(bytes: Uint8Array, checks: VerificationCheck[]): Promise<Inspected> {
  checks.push(check("pdf", true, "passed"));
  const byteRange = lastByteRange(bytes);
  if (!byteRange) {
    checks.push(check("seal", false, "none"));
    return NOTHING;
  }
  const covered = coveredBy(bytes, byteRange);
  checks.push(check("range", covered !== null, covered ? "passed" : "notWhole"));
  if (!covered) return NOTHING;

  const signature = await soundSignature(covered.signature, covered.content);
  checks.push(check("signature", signature !== null, signature ? "passed" : "changed"));
  if (!signature) return NOTHING;

  const parts = await readParts(bytes);
  checks.push(checkSeal(parts, byteRange));
  if (!parts) return NOTHING;

  const attached = parts.attachments.get(ATTACHED.record);
  const record = attached ? parseJson(attached, sealRecordSchema) : null;
  checks.push(
    check("record", record !== null, record ? "passed" : attached ? "unreadable" : "missing"),
  );
  if (!record) return NOTHING;

  checks.push(checkCertificate(signature, record));
  checks.push(await checkDocument(parts.attachments.get(ATTACHED.document), record));
  const log = parts.attachments.get(ATTACHED.events);
  checks.push(await checkEvents(log, record), checkAssent(log, record));
  return { record, fingerprint: signature.fingerprints[0] ?? null };
}

/** The form shows one seal, and it is the one that was checked. */
function checkSeal(parts: SealedParts | null, byteRange: number[]): VerificationCheck {
  if (!parts) return check("seal", false, "damaged");
  const [seal, ...others] = parts.seals;
  if (others.length > 0) return check("seal", false, "several", { count: parts.seals.length });
  const same = seal?.byteRange.join() === byteRange.join();
  return check("seal", same, same ? "passed" : "hidden");
}

async function checkDocument(
  document: Uint8Array | undefined,
  record: SealRecord,
): Promise<VerificationCheck> {
  if (!document) return check("document", false, "missing");
  const sha256 = await sha256Hex(document);
  const same = sha256 === record.documentSha256;
  return check("document", same, same ? "passed" : "replaced", { sha256 });
}

function factsOf(record: SealRecord): Omit<VerificationFacts, "fileSha256"> {
  return {
    title: record.title,
    documentSha256: record.documentSha256,
    sealedAt: record.sealedAt,
    sealName: record.seal.commonName,
    sealFingerprint: record.seal.fingerprint,
    selfMade: record.seal.selfMade,
    templateDigest: record.templateDigest,
    rulePack: record.rulePack,
    signers: record.signers,
  };
}

const NO_FACTS: VerificationFacts = {
  fileSha256: "",
  title: null,
  documentSha256: null,
  sealedAt: null,
  sealName: null,
  sealFingerprint: null,
  selfMade: null,
  templateDigest: null,
  rulePack: null,
  signers: [],
};

function unreadable(outcome: string, params: VerificationCheck["params"] = {}): VerificationReport {
  return {
    readable: false,
    valid: false,
    checks: [check("pdf", false, outcome, params)],
    facts: NO_FACTS,
  };
}

/** The header stands within the first kilobyte (ISO 32000-1, annex H). */
function startsLikePdf(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-");
}
