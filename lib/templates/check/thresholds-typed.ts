import type { LawLimit } from "@/lib/law/pack";
import type { Check } from "@/lib/templates/check/check-templates";
import { problem } from "@/lib/templates/finding";

/**
 * A number of the law is printed from the rule pack, never typed: in digits nowhere, and in words not
 * where a text satisfies the card that the number belongs to. Terms of the parties' own may be words.
 */
export const thresholdsTyped: Check = ({ law }, uses) => {
  const { cards, limits } = law.pack;
  const cardsOf = (key: string) => cards.filter((card) => card.limits.includes(key)).map(({ id }) => id);
  const numbers = limits.flatMap((limit) => {
    const written = writtenAs(limit);
    return written === null ? [] : [{ ...written, key: limit.key, cards: cardsOf(limit.key) }];
  });
  return uses.flatMap(({ what, file, line, text }) => {
    if (what.kind !== "text") return [];
    return numbers.flatMap(({ digits, words, key, cards: its }) => {
      const own = its.some((id) => text?.satisfies.includes(id));
      const found = digits.exec(what.text)?.[0] ?? (own ? words?.exec(what.text)?.[0] : undefined);
      return found === undefined ? [] : [problem(file, line, `"${found}" is a number of the law: print $limits.${key}`)];
    });
  });
};

/** How a number would look if it were typed ("under 18 months" is an age, no limit); null for one that has no measure of its own. */
function writtenAs({ value, unit }: LawLimit): { digits: RegExp; words: RegExp | null } | null {
  if (/^cents\b/.test(unit)) {
    const dollars = (value / 100).toLocaleString("en-US");
    return { digits: new RegExp(`\\$(?:${dollars}|${String(value / 100)})(?![\\d,.]*\\d)`), words: null };
  }
  const measure = MEASURES.find(([name]) => new RegExp(`^(?:calendar |business )?${name}`).test(unit))?.[1];
  if (measure === undefined) return null;
  const after = `[ -](?:calendar |business |working |full )?${measure}`;
  const digits = `(?<![\\d,.$])(?<!under )(?:${String(value)}|${value.toLocaleString("en-US")})${after}`;
  return { digits: new RegExp(digits, "i"), words: spelled(value) ? new RegExp(`\\b${spelled(value) ?? ""}${after}`, "i") : null };
}

/** The measure as a pack writes it, and what to look for in a text. */
const MEASURES: [string, string][] = [
  ["minutes", "minutes?"],
  ["hours", "hours?"],
  ["days", "days?"],
  ["months", "months?"],
  ["years", "years?"],
  ["percent", "percent"],
  ["square feet", "square f(?:ee|oo)t"],
  ["children", "children"],
];

const ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Whole numbers from 1 to 99 in words; null for any other. */
function spelled(value: number): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 99) return null;
  if (value < 20) return ONES[value - 1] ?? null;
  const tens = TENS[Math.floor(value / 10) - 2] ?? "";
  return value % 10 === 0 ? tens : `${tens}-${ONES[(value % 10) - 1] ?? ""}`;
}
