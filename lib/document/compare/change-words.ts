import type { AnswerSide, Cause, PlaceChange } from "@/lib/document/compare/comparison";

/** Looks up words of the catalogue `comparison` by key. */
export type ComparisonWords = (
  key: ComparisonKey,
  values?: Record<string, string | number>,
) => string;

export type ComparisonKey =
  | "none"
  | "count"
  | "from"
  | "to"
  | "movedTo"
  | "movedFirst"
  | "deleted"
  | "inserted"
  | `place.${PlaceChange["place"]["kind"]}`
  | `change.${PlaceChange["change"]}`
  | `cause.${"answer" | "answerFromTo" | "nothing" | "yes" | "no" | "selection" | "selectionBecause"}`
  | `cause.${"template" | "organisation-wording" | "special-provision"}`;

/** How words of the documents stand in a line of ours, which may be in another language. */
export type Quote = (words: string) => string;

const asTheyAre: Quote = (words) => words;

/** "12. Payment: changed" or "7. Closeout: moved, now after "Notice"". */
export function changeLine(
  { place, change, moved }: PlaceChange,
  t: ComparisonWords,
  quote: Quote = asTheyAre,
): string {
  const where = t(`place.${place.kind}`, { number: place.number ?? "", title: quote(place.title) });
  const to = moved
    ? `, ${moved.to === null ? t("movedFirst") : t("movedTo", { title: quote(moved.to) })}`
    : "";
  return `${where}: ${t(`change.${change}`)}${to}`;
}

/** One cause as a sentence part. */
export function causeLine(cause: Cause, t: ComparisonWords, quote: Quote = asTheyAre): string {
  switch (cause.kind) {
    case "answer": {
      const { before, after } = cause;
      const label = quote(cause.label);
      if (before === null && after === null) return t("cause.answer", { label });
      const values = { label, before: inShort(before, t, quote), after: inShort(after, t, quote) };
      return t("cause.answerFromTo", values);
    }
    case "selection":
      return cause.condition === null
        ? t("cause.selection")
        : t("cause.selectionBecause", { condition: quote(cause.condition) });
    default:
      return t(`cause.${cause.kind}`);
  }
}

/** An answer in short; whole it stands in the text itself. */
function inShort(answer: AnswerSide | null, t: ComparisonWords, quote: Quote): string {
  if (answer === null || answer.words === "") return t("cause.nothing");
  if (typeof answer.raw === "boolean") return t(answer.raw ? "cause.yes" : "cause.no");
  const { words } = answer;
  return quote(words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words);
}

const LONGEST = 60;
