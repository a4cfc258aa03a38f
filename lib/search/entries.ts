/** Something of an agreement that can be found: a question with its answer, or a clause. */
export type SearchEntry = {
  id: string;
  kind: "question" | "clause";
  /** What it is called. */
  title: string;
  /** What it belongs to: the page of a question, the article of a clause. */
  heading: string;
  /** The answer, or the words of the clause. */
  text: string;
  /** Help beside it: found by, never shown. */
  help: string;
  href: string;
};

export type SearchResult = {
  entry: SearchEntry;
  /** A piece of the text around the first word that was found; empty when only the title matches. */
  snippet: Passage[];
  title: Passage[];
};

/** Words, and whether they are what was looked for. */
export type Passage = { text: string; found: boolean };
