import MiniSearch from "minisearch";
import type { Passage } from "@/lib/passages/cut-passages";
import { plainWord } from "@/lib/search/plain-word";

/** What a question is about: what it is called counts most, then the clauses it feeds, then its help. */
export type Sought = {
  names: readonly string[];
  clauses: readonly string[];
  help: readonly string[];
};

export type PassageIndex = { passages: readonly Passage[]; index: MiniSearch<Passage> };

/** Reads the passages once, so that every question can look into them. */
export function indexPassages(passages: readonly Passage[]): PassageIndex {
  const index = new MiniSearch<Passage>({
    fields: ["heading", "text"],
    extractField: (passage, field) =>
      field === "id"
        ? passages.indexOf(passage)
        : field === "heading"
          ? passage.heading
          : passage.text,
    processTerm: (word) => meaningful(word),
  });
  index.addAll(passages);
  return { passages, index };
}

/** The passages most likely to concern a question, the best first; none that only shares a word by chance. */
export function findPassages({ passages, index }: PassageIndex, sought: Sought): Passage[] {
  const scores = new Map<number, number>();
  for (const [texts, weight] of [
    [sought.names, 3],
    [sought.clauses, 2],
    [sought.help, 1],
  ] as const) {
    for (const { id, score, queryTerms } of index.search(texts.join(" "), HOW)) {
      // A long help text matches more words than a short name: what counts is how well each does.
      const found = (weight * score) / Math.sqrt(queryTerms.length);
      scores.set(Number(id), (scores.get(Number(id)) ?? 0) + found);
    }
  }
  const ranked = [...scores].toSorted(([a, one], [b, other]) => other - one || a - b);
  const best = ranked[0]?.[1] ?? 0;
  return ranked
    .filter(([, score]) => score >= LEAST && score >= best * LEAST_OF_BEST)
    .slice(0, MOST)
    .flatMap(([at]) => passages[at] ?? []);
}

/** So many are read beside a question; the others are on the page of the notes. */
const MOST = 3;
const LEAST = 2;
const LEAST_OF_BEST = 0.4;

const HOW = {
  combineWith: "OR",
  boost: { heading: 3 },
  prefix: (term: string) => term.length > 4,
} as const;

/** A word that says what a text is about, in its plain form; null for one that stands in every text. */
function meaningful(word: string): string | null {
  const plain = plainWord(word);
  return plain.length < 3 || EVERYWHERE.has(plain) ? null : plain;
}

const EVERYWHERE: ReadonlySet<string> = new Set(
  `about after agreement all and any are been before both but can did does each else every for from
  give had has have her here his how into its may more must name not one only other our out own
  partner party say shall she should some such than that the their them then there these they thi
  this those two under upon use was what when where which who whom why will with within would write
  year you your`
    .split(/\s+/)
    .map(plainWord),
);
