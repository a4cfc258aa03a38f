import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDF } from "@libpdf/core";
import type { SealIdentity } from "@/lib/seal/identity";
import type { SealRecord } from "@/lib/seal/record";
import { sealPdf } from "@/lib/seal/seal-pdf";
import { selfMadeIdentity } from "@/lib/seal/self-made-identity";
import { sha256Hex } from "@/lib/seal/sha256";

export const SEALED_AT = new Date("2026-12-01T15:00:00.000Z");
export const AGREEMENT_ID = "0193a000-0000-7000-8000-000000000001";

/** A self-made identity in a folder of its own. */
export async function freshIdentity(at = SEALED_AT): Promise<SealIdentity> {
  return selfMadeIdentity(await mkdtemp(join(tmpdir(), "seal-")), at);
}

export type Changes = {
  /** What the events say was signed, when it is not the document. */
  signedSha256?: string;
  document?: string;
  attachedDocument?: string;
  record?: Partial<SealRecord>;
  events?: (log: string) => string;
  pdf?: Uint8Array;
  eventsSha256OfChanged?: boolean;
  signedParties?: ("A" | "B")[];
};

/** A small sealed agreement; `changes` make it lie in one respect, with a seal that is sound. */
export async function sealedFile(
  identity: SealIdentity,
  changes: Changes = {},
): Promise<Uint8Array> {
  const document = changes.document ?? '{"format":1,"title":"Sunny Days with Bright Starts"}';
  const documentSha256 = await sha256Hex(document);
  const chain = await chained(signingPayloads(changes, changes.signedSha256 ?? documentSha256));
  const log = JSON.stringify({ format: 1, agreementId: AGREEMENT_ID, events: chain });
  const changedLog = changes.events?.(log) ?? log;
  const record: SealRecord = {
    format: 1,
    agreementId: AGREEMENT_ID,
    title: "Sunny Days with Bright Starts",
    templateDigest: "0".repeat(64),
    rulePack: "us-2026.11-draft",
    documentSha256,
    eventsSha256: await sha256Hex(changes.eventsSha256OfChanged ? changedLog : log),
    chainHead: chain.at(-1)?.hash ?? "",
    sealedAt: SEALED_AT.toISOString(),
    seal: {
      commonName: identity.commonName,
      fingerprint: identity.fingerprint,
      certificates: identity.certificateFingerprints,
      selfMade: identity.selfMade,
      timestampAuthority: null,
    },
    signers: [signer("A", "Ana Grant"), signer("B", "Bo Provider")],
    ...changes.record,
  };
  const content = {
    document: changes.attachedDocument ?? document,
    events: changedLog,
    record: JSON.stringify(record),
  };
  return sealPdf(changes.pdf ?? (await twoPages()), content, identity, SEALED_AT);
}

/** Two pages without a seal. */
export async function twoPages(title = "Sunny Days with Bright Starts"): Promise<Uint8Array> {
  const pdf = PDF.create();
  pdf.setMetadata({ title });
  pdf.addPage().drawText("Sunny Days with Bright Starts", { x: 72, y: 700 });
  pdf.addPage().drawText("Signatures", { x: 72, y: 700 });
  return pdf.save();
}

function signingPayloads(changes: Changes, documentSha256: string): string[] {
  const parties = changes.signedParties ?? ["A", "B"];
  return [
    JSON.stringify({
      kind: "agreement-frozen",
      at: "2026-12-01T14:00:00.000Z",
      details: { documentSha256 },
    }),
    ...parties.map((party) =>
      JSON.stringify({
        kind: "agreement-signed",
        at: "2026-12-01T14:30:00.000Z",
        details: { party, documentSha256 },
      }),
    ),
  ];
}

async function chained(payloads: string[]) {
  const events: { seq: number; payload: string; previousHash: string; hash: string }[] = [];
  for (const [index, payload] of payloads.entries()) {
    const seq = index + 7;
    const previousHash = events.at(-1)?.hash ?? "a".repeat(64);
    events.push({
      seq,
      payload,
      previousHash,
      hash: await sha256Hex(`${previousHash}\n${String(seq)}\n${payload}`),
    });
  }
  return events;
}

function signer(party: "A" | "B", name: string) {
  return {
    party,
    organization: `Organization ${party}`,
    name,
    title: "Director",
    authority: "By-laws",
    signedAt: "2026-12-01T14:30:00.000Z",
  };
}
