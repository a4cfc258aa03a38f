import MiniSearch from "minisearch";
import type { SearchEntry, SearchResult } from "@/lib/search/entries";
import { passagesOf, snippetOf } from "@/lib/search/passages";
import { plainWord } from "@/lib/search/plain-word";

export type SearchIndex = { entries: readonly SearchEntry[]; index: MiniSearch<SearchEntry> };

const MOST_RESULTS = 40;

/** Reads the entries once, so that they can be searched many times. */
export function indexEntries(entries: readonly SearchEntry[]): SearchIndex {
  const index = new MiniSearch<SearchEntry>({
    fields: ["title", "heading", "text", "help"],
    processTerm: plainWord,
  });
  index.addAll(entries);
  return { entries, index };
}

/**
 * The entries in which all these words are found, begun words and small slips included; when there is
 * none, those in which any is. The best first.
 */
export function search({ entries, index }: SearchIndex, query: string): SearchResult[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const all = index.search(query, { ...HOW, combineWith: "AND" });
  const found = all.length > 0 ? all : index.search(query, { ...HOW, combineWith: "OR" });
  return found.slice(0, MOST_RESULTS).flatMap(({ id, terms }) => {
    const entry = byId.get(String(id));
    if (entry === undefined) return [];
    const isFound = (word: string) => terms.includes(plainWord(word));
    return [
      {
        entry,
        title: passagesOf(entry.title, isFound),
        snippet: snippetOf(entry.text, isFound),
      },
    ];
  });
}

const HOW = {
  prefix: (term: string) => term.length > 1,
  fuzzy: (term: string) => (term.length > 4 ? 0.2 : false),
  boost: { title: 4, heading: 2, text: 2, help: 1 },
};
