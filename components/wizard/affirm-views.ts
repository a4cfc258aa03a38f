import { plainText } from "@/components/wizard/plain-text";
import type { AffirmView } from "@/components/wizard/question-view";
import type { AgreementView } from "@/lib/agreements/schema";
import { isAffirmable } from "@/lib/answers/rules";
import { PROVISIONS } from "@/lib/document/provisions";
import type { PartyKey } from "@/lib/document/tree";
import { isAnswered, rowsAt, valueAt } from "@/lib/document/value-at";

/**
 * What a page asks both sides to affirm: an answer by both parties, or each row of a list by the
 * party that owns it, a clause of their own by both. Nothing written yet is nothing to affirm.
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
    const needs = neededBy(row["ownerParty"], address);
    if (!isAffirmable(at) || needs.length === 0) return [];
    return [
      {
        address: at,
        label: plainText(row["statement"]) || plainText(row["title"]) || row.id,
        needs,
        given: given(at),
      },
    ];
  });
}

/** Whether a party has affirmed everything that needs its affirmation. */
export function affirmedBy(views: readonly AffirmView[], party: PartyKey): boolean {
  return views.every((view) => !view.needs.includes(party) || view.given[party] !== undefined);
}

/** A clause of the parties' own binds both; an expectation the party that meets it. */
function neededBy(owner: unknown, list: string): readonly PartyKey[] {
  if (list === PROVISIONS) return BOTH;
  return owner === "A" || owner === "B" ? [owner] : [];
}

const BOTH: readonly PartyKey[] = ["A", "B"];
