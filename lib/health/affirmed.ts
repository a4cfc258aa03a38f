import { valueAt } from "@/lib/answers/paths";
import { valueSha256 } from "@/lib/answers/value-sha256";
import type { Subject } from "@/lib/health/problem";

/**
 * True when this party affirmed the value that stands at the address now. An affirmation is bound to
 * its value: it stops counting the moment the value changes. One without a digest counts as given.
 */
export function isAffirmed(subject: Subject, address: string, party: "A" | "B"): boolean {
  const value = valueAt(subject.answers, address);
  if (value === undefined) return false;
  const digest = valueSha256(value);
  return subject.affirmations.some(
    (given) =>
      given.address === address &&
      given.party === party &&
      (given.valueSha256 === undefined || given.valueSha256 === digest),
  );
}
