import type { Node } from "@markdoc/markdoc";
import type { Format } from "@/lib/document/source";

export type ParseProblem = { line: number; message: string };

/** How the answer at a path prints by itself; null when there is no such answer. `*` stands for a row. */
export type AnswerWords = (path: string) => { format: Format; choices?: string } | null;

/** What the parser carries along. `rows` is set inside each and grid: the row's name and its list. */
export type ParseContext = {
  id: string;
  firstLine: number;
  words: AnswerWords;
  problems: ParseProblem[];
  rows: { as: string; list: string } | null;
  nextId: () => string;
};

export function createParseContext(
  options: Pick<ParseContext, "id" | "firstLine" | "words">,
): ParseContext {
  let blocks = 0;
  return {
    ...options,
    problems: [],
    rows: null,
    nextId: () => {
      blocks += 1;
      return `${options.id}-${blocks}`;
    },
  };
}

/** The file's 1-based line of a node. */
export function lineOf(node: Node, context: ParseContext): number {
  return context.firstLine + (node.lines[0] ?? 0);
}

export function report(context: ParseContext, line: number, message: string): void {
  context.problems.push({ line, message });
}
