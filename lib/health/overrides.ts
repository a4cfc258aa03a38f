import type { PartyKey } from "@/lib/document/tree";
import { PARTIES } from "@/lib/health/parties";
import type { Severity, Subject } from "@/lib/health/problem";

/** What the parties wrote to accept a point that the check raises, and whether it counts. */
export type Override = {
  /** Address of the row: `review.overrides.<id>`. */
  where: string;
  reason: string;
  affirmedBy: PartyKey[];
  /** True when both parties affirmed the row as it reads now, with a reason long enough. */
  counts: boolean;
};

/** Errors and warnings can be accepted; a blocker never, and a note needs no acceptance. */
export function isOverridable(severity: Severity): boolean {
  return severity === "error" || severity === "warning";
}

/**
 * The overrides by rule id. One counts only by what both parties affirmed: the names written into the
 * row are what the agreement prints, not proof. Of several for one rule, one that counts goes first.
 */
export function overridesOf(subject: Subject): ReadonlyMap<string, Override> {
  const found = new Map<string, Override>();
  for (const row of subject.answers.review?.overrides ?? []) {
    const ruleId = row.lintId?.trim().toUpperCase();
    if (ruleId === undefined) continue;
    const where = `review.overrides.${row.id}`;
    const reason = row.reason?.trim() ?? "";
    const affirmedBy = PARTIES.filter((party) => subject.isAffirmed(where, party));
    const isReasoned = reason.length >= subject.limits("health.override_reason_chars");
    const override: Override = {
      where,
      reason,
      affirmedBy,
      counts: isReasoned && affirmedBy.length === PARTIES.length,
    };
    if (found.get(ruleId)?.counts !== true) found.set(ruleId, override);
  }
  return found;
}
