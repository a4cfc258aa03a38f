import canonicalize from "canonicalize";
import type { AnswerStatus } from "@/lib/agreements/schema";
import { listOf, valueAt } from "@/lib/answers/paths";
import type { AnswerWrite } from "@/lib/answers/writes";
import { PROVISIONS } from "@/lib/document/provisions";
import type { PartyKey } from "@/lib/document/tree";

/** The newest state of an answer, as far as a write is judged by it. */
export type AnswerState = {
  value: unknown;
  status: AnswerStatus;
  reason: string | null;
  openOwner: PartyKey | null;
  openDue: string | null;
  position: number;
};

export type StoredAnswer = AnswerState & { address: string; revision: number };

/** What one write comes to: nothing to do, a new state, or a state that the writer has not seen. */
export type JudgedWrite =
  | { outcome: "unchanged"; address: string; revision: number }
  | { outcome: "conflict"; address: string }
  | { outcome: "write"; address: string; seenRevision: number; state: AnswerState };

/**
 * Judges a write against what is stored. A write of what stands already changes nothing, whatever it
 * has seen: so a repeated call after a lost response succeeds, and two people who agree never
 * conflict. Any other write must name the stored revision as seen.
 */
export function judgeWrite(
  write: AnswerWrite,
  stored: StoredAnswer | undefined,
  lastPosition: number,
): JudgedWrite {
  const state = stateAfter(write, stored, lastPosition);
  if (stored !== undefined && sameState(state, stored)) {
    return { outcome: "unchanged", address: write.address, revision: stored.revision };
  }
  if ((stored?.revision ?? 0) !== write.seenRevision)
    return { outcome: "conflict", address: write.address };
  return { outcome: "write", address: write.address, seenRevision: write.seenRevision, state };
}

/** True when this answer is one that a party affirms, alone or beside the other. */
export function isAffirmable(address: string): boolean {
  return bothAffirm(address) || listOf(address) === "exp";
}

/**
 * True when each party affirms this answer for itself: the mission, who directs the work where two
 * employers share a room, what was taken from another agreement, a point of the health check that both
 * accept, and a clause of their own.
 */
export function bothAffirm(address: string): boolean {
  return BOTH_AFFIRM.has(address) || BOTH_AFFIRM_ROWS.has(listOf(address) ?? "");
}

const BOTH_AFFIRM_ROWS: ReadonlySet<string> = new Set([
  "provenance.sources",
  "review.overrides",
  PROVISIONS,
]);

const BOTH_AFFIRM: ReadonlySet<string> = new Set([
  "vision.missionStatement",
  "staff.crossEmployerProtocol",
]);

/** An expectation is affirmed by the party that meets it; everything else by each party for itself. */
export function mayAffirmFor(party: PartyKey, address: string, value: unknown): boolean {
  if (listOf(address) !== "exp") return true;
  return valueAt(value, "ownerParty") === party;
}

function stateAfter(
  write: AnswerWrite,
  stored: StoredAnswer | undefined,
  lastPosition: number,
): AnswerState {
  const status = write.status ?? impliedStatus(write.value, stored?.status);
  const kept = stored?.status === status ? stored : undefined;
  return {
    value: status === "not_applicable" ? null : write.value,
    status,
    reason: write.reason === undefined ? (kept?.reason ?? null) : write.reason,
    openOwner: write.openOwner === undefined ? (kept?.openOwner ?? null) : write.openOwner,
    openDue: write.openDue === undefined ? (kept?.openDue ?? null) : write.openDue,
    position: write.position ?? stored?.position ?? lastPosition,
  };
}

function impliedStatus(value: unknown, stored: AnswerStatus | undefined): AnswerStatus {
  if (value === null) return "not_yet";
  return stored === "discussing" ? "discussing" : "final";
}

function sameState(left: AnswerState, right: AnswerState): boolean {
  return (
    left.status === right.status &&
    left.reason === right.reason &&
    left.openOwner === right.openOwner &&
    left.openDue === right.openDue &&
    left.position === right.position &&
    canonicalize(left.value) === canonicalize(right.value)
  );
}
