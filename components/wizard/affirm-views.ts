import { plainText } from "@/components/wizard/plain-text";
import type { AffirmView } from "@/components/wizard/question-view";
import type { AgreementView } from "@/lib/agreements/schema";
import { bothAffirm, isAffirmable } from "@/lib/answers/rules";
import type { PartyKey } from "@/lib/document/tree";
import { isAnswered, type Row, rowsAt, valueAt } from "@/lib/document/value-at";

/**
 * What a page asks the sides to affirm: an answer by both parties, or each row of a list by the party
 * that owns it or by both. Nothing written yet is nothing to affirm.
 */
export function affirmViews(agreement: AgreementView, address: string | undefined): AffirmView[] {
  if (address === undefined) return [];
  const given = (at: string) =>
    Object.fromEntries(
      agreement.affirmations
        .filter((one) => one.current && one.address === at)
        .map((one) => [one.party, { person: one.person, at: one.at.toISOString() }]),
    );
  if (isAffirmable(address)) {
    const written = isAnswered(valueAt(agreement.answers, address));
    return [{ address, label: null, needs: BOTH, given: written ? given(address) : {} }];
  }
  return rowsAt(agreement.answers, address).flatMap((row): AffirmView[] => {
    const at = `${address}.${row.id}`;
    const needs = needsOf(at, row);
    return needs.length === 0
      ? []
      : [{ address: at, label: labelOf(row), needs, given: given(at) }];
  });
}

/** Whether a party has affirmed everything that needs its affirmation. */
export function affirmedBy(views: readonly AffirmView[], party: PartyKey): boolean {
  return views.every((view) => !view.needs.includes(party) || view.given[party] !== undefined);
}

function needsOf(address: string, row: Row): readonly PartyKey[] {
  if (!isAffirmable(address)) return [];
  if (bothAffirm(address)) return BOTH;
  const owner = row["ownerParty"];
  return owner === "A" || owner === "B" ? [owner] : [];
}

/** What a row is known by: what it says, its title, a point of the check with its reason, or its name. */
function labelOf(row: Row): string {
  const point = [row["lintId"], row["reason"]].map(plainText).filter((part) => part !== "");
  const known = [
    plainText(row["statement"]),
    plainText(row["title"]),
    point.join(": "),
    plainText(row["name"]),
  ];
  return known.find((label) => label !== "") ?? row.id;
}

const BOTH: readonly PartyKey[] = ["A", "B"];
