import type { Quote } from "@/lib/document/compare/change-words";

/** The invisible separator: no answer may hold it (`hiddenCharacterIn`), no text of ours does. */
const MARK = "\u2063";

/** Marks the words of the documents in a line, for `QuotingLine` to find. */
export const marked: Quote = (words) => `${MARK}${words}${MARK}`;

type Props = { line: string; language: string };

/** A line of the interface that quotes the documents: what is theirs says its language. */
export function QuotingLine({ line, language }: Props) {
  return line.split(MARK).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      <span key={index} lang={language}>
        {piece}
      </span>
    ),
  );
}
