import type { DocumentTree } from "@/lib/document/tree";

/**
 * The same agreement with other answers: every value in its text carries the number of the round. The
 * text of the template recurs from one agreement to the next, answers do not; a renderer that remembers
 * what it has set must set every paragraph that holds an answer anew.
 */
export function withOtherAnswers(tree: DocumentTree, round: number): DocumentTree {
  return JSON.parse(JSON.stringify(tree), (_, part: unknown) =>
    isValue(part) ? { ...part, text: `${part.text} ${String(round)}` } : part,
  ) as DocumentTree;
}

function isValue(part: unknown): part is { kind: "value"; text: string } {
  return typeof part === "object" && part !== null && "kind" in part && part.kind === "value";
}
