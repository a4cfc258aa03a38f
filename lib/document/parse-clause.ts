import Markdoc from "@markdoc/markdoc";
import { parseBlocks } from "@/lib/document/parse-blocks";
import {
  createParseContext,
  type AnswerWords,
  type ParseProblem,
} from "@/lib/document/parse-context";
import { parseInlines } from "@/lib/document/parse-inlines";
import type { BlockSource, InlineSource, TermSource } from "@/lib/document/source";
import { slugOf } from "@/lib/document/term-id";

type ParseOptions = {
  /** File id: block ids start with it. */
  id: string;
  /** 1-based line of the file on which `body` starts. */
  firstLine: number;
  words: AnswerWords;
};

/** The body of a clause or schedule file: Markdoc becomes the engine's own blocks. Collects all problems. */
export function parseClause(
  body: string,
  options: ParseOptions,
): { blocks: BlockSource[]; problems: ParseProblem[] } {
  const context = createParseContext(options);
  const blocks = parseBlocks(Markdoc.parse(body).children, context);
  return { blocks, problems: context.problems };
}

/** One line of Markdoc, as in the key terms of the outline. */
export function parseLine(
  line: string,
  options: ParseOptions,
): { inlines: InlineSource[]; problems: ParseProblem[] } {
  const context = createParseContext(options);
  const inlines = parseInlines(Markdoc.parse(line).children, context);
  return { inlines, problems: context.problems };
}

/** terms.md: a `## Name` heading, then what the term means. */
export function parseTerms(
  source: string,
  words: AnswerWords,
): { terms: TermSource[]; problems: ParseProblem[] } {
  const problems: ParseProblem[] = [];
  const terms = sectionsOf(source).map(({ name, line, body }) => {
    const id = slugOf(name);
    const parsed = parseClause(body, { id: `term-${id}`, firstLine: line + 1, words });
    problems.push(...parsed.problems);
    return { id, name, line, blocks: parsed.blocks };
  });
  return { terms, problems };
}

function sectionsOf(source: string): { name: string; line: number; body: string }[] {
  const sections: { name: string; line: number; lines: string[] }[] = [];
  source.split("\n").forEach((text, index) => {
    const name = /^## +(.+?) *$/.exec(text)?.[1];
    if (name !== undefined) sections.push({ name, line: index + 1, lines: [] });
    else sections.at(-1)?.lines.push(text);
  });
  return sections.map(({ lines, ...section }) => ({ ...section, body: lines.join("\n") }));
}
