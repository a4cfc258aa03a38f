import LineBreaker from "linebreak";

/** Where a line may end, as indices into the text (UAX #14; by dictionary for scripts without spaces). */
export function breakPositions(text: string): ReadonlySet<number> {
  const positions = new Set<number>();
  const breaker = new LineBreaker(text);
  for (let found = breaker.nextBreak(); found !== null; found = breaker.nextBreak()) {
    positions.add(found.position);
  }
  for (const { index = 0, 0: stretch } of text.matchAll(WITHOUT_SPACES)) {
    for (const word of words.segment(stretch)) positions.add(index + word.index);
  }
  return positions;
}

/** Thai, Lao, Myanmar and Khmer write without spaces, and UAX #14 leaves them to a dictionary. */
const WITHOUT_SPACES = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Khmer}]{2,}/gu;

const words = new Intl.Segmenter("th", { granularity: "word" });
