import type { Affirmation } from "@/lib/answers/answer-file";
import { valueAt } from "@/lib/answers/paths";
import { valueSha256 } from "@/lib/answers/value-sha256";
import type { PartyKey } from "@/lib/document/tree";

/**
 * Tells whether a party affirmed the value that stands at an address now. An affirmation is bound to
 * its value: it stops counting the moment the value changes. One without a digest counts as given.
 */
export function affirmedIn(
  answers: object,
  affirmations: readonly Affirmation[],
): (address: string, party: PartyKey) => boolean {
  const digests = new Map<string, string | null>();
  const digestAt = (address: string) => {
    const known = digests.get(address);
    if (known !== undefined) return known;
    const value = valueAt(answers, address);
    const digest = value === undefined ? null : valueSha256(value);
    digests.set(address, digest);
    return digest;
  };
  return (address, party) => {
    const given = affirmations.filter((one) => one.address === address && one.party === party);
    if (given.length === 0) return false;
    const digest = digestAt(address);
    return (
      digest !== null &&
      given.some(({ valueSha256: bound }) => bound === undefined || bound === digest)
    );
  };
}
