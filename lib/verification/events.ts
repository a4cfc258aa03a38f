import {
  eventLogSchema,
  eventPayloadSchema,
  signedPayloadSchema,
  type EventLog,
  type LoggedEvent,
  type SealRecord,
} from "@/lib/seal/record";
import { sha256Hex } from "@/lib/seal/sha256";
import { parseJson } from "@/lib/verification/parse-json";
import { check, type VerificationCheck } from "@/lib/verification/report";

/** The event log is the one recorded, its chain has no gap and no change, and it ends as recorded. */
export async function checkEvents(
  log: Uint8Array | undefined,
  record: SealRecord,
): Promise<VerificationCheck> {
  if (!log) return check("events", false, "missing");
  if ((await sha256Hex(log)) !== record.eventsSha256) return check("events", false, "replaced");
  const events = parseLog(log);
  if (!events || events.agreementId !== record.agreementId)
    return check("events", false, "unreadable");
  const broken = await firstBroken(events.events);
  if (broken) return check("events", false, "broken", { event: broken.seq });
  if (events.events.at(-1)?.hash !== record.chainHead) return check("events", false, "otherHead");
  return check("events", true, "passed", { count: events.events.length });
}

/** Both parties signed, each this document, and the record names no signer whom the events do not. */
export function checkAssent(log: Uint8Array | undefined, record: SealRecord): VerificationCheck {
  const events = log ? parseLog(log) : null;
  if (!events) return check("assent", false, "unreadable");
  const signatures = events.events.flatMap(signatureIn);
  const other = signatures.find((signature) => signature.documentSha256 !== record.documentSha256);
  if (other) return check("assent", false, "otherDocument", { party: other.party });
  const signedBy = (party: "A" | "B") => signatures.find((signature) => signature.party === party);
  const named = (party: "A" | "B") => record.signers.find((signer) => signer.party === party);
  for (const party of ["A", "B"] as const) {
    const signature = signedBy(party);
    if (!signature || !named(party)) return check("assent", false, "missing", { party });
    if (signature.at !== named(party)?.signedAt)
      return check("assent", false, "otherTime", { party });
  }
  return check("assent", true, "passed", { count: signatures.length });
}

function parseLog(log: Uint8Array): EventLog | null {
  return parseJson(log, eventLogSchema);
}

async function firstBroken(events: LoggedEvent[]): Promise<LoggedEvent | null> {
  let before: LoggedEvent | undefined;
  for (const event of events) {
    const follows = !before || (event.seq === before.seq + 1 && event.previousHash === before.hash);
    const hash = await sha256Hex(`${event.previousHash}\n${String(event.seq)}\n${event.payload}`);
    if (!follows || hash !== event.hash || !parseJson(event.payload, eventPayloadSchema))
      return event;
    before = event;
  }
  return null;
}

function signatureIn(event: LoggedEvent) {
  const signature = parseJson(event.payload, signedPayloadSchema);
  return signature ? [{ ...signature.details, at: signature.at }] : [];
}
