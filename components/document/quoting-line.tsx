import type { Quote } from "@/lib/document/compare/change-words";

/** No text of ours or of an answer has it: a noncharacter of Unicode, for use inside a program. */
const MARK = "\uFDD0";

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
