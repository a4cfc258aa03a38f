import type { Answers } from "@/lib/answers/schema";

type Belief = NonNullable<NonNullable<Answers["vision"]>["philosophy"]>[number];

export type BeliefPair = { ours: Belief; theirs: Belief; words: string[] };

/** What both sides believe in words that meet, and what only one of them has written. */
export type Beliefs = { meet: BeliefPair[]; onlyOurs: Belief[]; onlyTheirs: Belief[] };

/**
 * Reads two sides' beliefs beside each other. Two statements meet when they share at least two words
 * that carry meaning; each is paired once, the closest first. It is a hint where to look, not a verdict.
 */
export function compareBeliefs(ours: readonly Belief[], theirs: readonly Belief[]): Beliefs {
  const pairs = ours
    .flatMap((own) =>
      theirs.map((other) => ({
        ours: own,
        theirs: other,
        words: sharedWords(own.statement ?? "", other.statement ?? ""),
      })),
    )
    .filter(({ words }) => words.length >= LEAST_SHARED)
    .toSorted((one, other) => other.words.length - one.words.length);
  const paired = new Set<string>();
  const meet = pairs.filter((pair) => {
    if (paired.has(pair.ours.id) || paired.has(pair.theirs.id)) return false;
    paired.add(pair.ours.id).add(pair.theirs.id);
    return true;
  });
  const alone = (beliefs: readonly Belief[]) => beliefs.filter(({ id }) => !paired.has(id));
  return { meet, onlyOurs: alone(ours), onlyTheirs: alone(theirs) };
}

/** The words of the first statement that the second has too, by their beginnings: "learn", "learning". */
function sharedWords(one: string, other: string): string[] {
  const stems = new Set(wordsOf(other).map(stemOf));
  return [...new Set(wordsOf(one))].filter((word) => stems.has(stemOf(word)));
}

function wordsOf(statement: string): string[] {
  return (statement.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
    (word) => word.length >= LEAST_LETTERS && !FILLERS.has(word),
  );
}

const stemOf = (word: string) => word.slice(0, STEM_LETTERS);

const LEAST_SHARED = 2;
const LEAST_LETTERS = 4;
const STEM_LETTERS = 5;

/** Words of four letters and more that join others and say little themselves, English and Spanish. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    "about also believe both come each every from have into more most need other should that their them " +
    "then there these they this those through want well what when where which with would your " +
    "cada como cuando desde donde entre esta este para pero porque quien sobre sino todo todos tiene"
  ).split(" "),
);
