import * as z from "zod";

/** Names of the three attachments of a sealed file. */
export const ATTACHED = {
  document: "agreement.json",
  events: "events.json",
  record: "seal.json",
} as const;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const partyKey = z.enum(["A", "B"]);

/** The record of a seal, attached as `seal.json`: what everything else in the file is measured by. */
export const sealRecordSchema = z.object({
  format: z.literal(1),
  agreementId: z.string().min(1),
  title: z.string(),
  templateDigest: z.string(),
  rulePack: z.string(),
  /** SHA-256 of `agreement.json`, byte for byte: what both parties signed. */
  documentSha256: sha256,
  /** SHA-256 of `events.json`. */
  eventsSha256: sha256,
  /** Hash of the last event in `events.json`. */
  chainHead: sha256,
  sealedAt: z.iso.datetime(),
  seal: z.object({
    commonName: z.string(),
    fingerprint: sha256,
    certificates: z.array(sha256).min(1).max(10),
    selfMade: z.boolean(),
    /** Null: no time-stamping authority took part; the times are this server's own. */
    timestampAuthority: z.string().nullable(),
  }),
  signers: z
    .array(
      z.object({
        party: partyKey,
        organization: z.string(),
        name: z.string(),
        title: z.string(),
        authority: z.string(),
        signedAt: z.iso.datetime(),
      }),
    )
    .min(1)
    .max(10),
});

export type SealRecord = z.output<typeof sealRecordSchema>;

/**
 * The trail since the document was fixed, attached as `events.json`. `previousHash` of the first
 * event ties it to what happened before. hash = SHA-256(previousHash LF seq LF payload), hex.
 */
export const eventLogSchema = z.object({
  format: z.literal(1),
  agreementId: z.string().min(1),
  events: z
    .array(
      z.object({
        seq: z.int().min(1),
        payload: z.string(),
        previousHash: z.union([sha256, z.literal("")]),
        hash: sha256,
      }),
    )
    .min(1)
    .max(100_000),
});

export type EventLog = z.output<typeof eventLogSchema>;
export type LoggedEvent = EventLog["events"][number];

/** What the verifier reads inside an event's payload, as `lib/audit` writes it. */
export const eventPayloadSchema = z.looseObject({ kind: z.string(), at: z.iso.datetime() });

/** The payload of a signature's event: assent, bound to a document. */
export const signedPayloadSchema = z.looseObject({
  kind: z.literal("agreement-signed"),
  at: z.iso.datetime(),
  details: z.looseObject({ party: partyKey, documentSha256: sha256 }),
});
