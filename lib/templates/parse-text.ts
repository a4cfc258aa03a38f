import * as z from "zod";
import { parseClause } from "@/lib/document/parse-clause";
import type { AnswerWords } from "@/lib/document/parse-context";
import type { MustPoint, TextSource } from "@/lib/document/source";
import { type Finding, problem } from "@/lib/templates/finding";
import { readYaml } from "@/lib/templates/read-yaml";

const frontMatterSchema = z.strictObject({
  id: z.string(),
  title: z.string().min(1),
  satisfies: z.array(z.string()).default([]),
  must: z
    .array(z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), says: z.string().min(1), when: z.string().optional() }))
    .default([]),
  basis: z.array(z.string()).default([]),
  why: z.string().default(""),
  counsel: z.string().default(""),
});

/** A clause or schedule file: YAML front matter, then the text. Null when the front matter does not fit. */
export function parseText(
  file: string,
  source: string,
  words: AnswerWords,
): { text: TextSource | null; findings: Finding[] } {
  const [, frontMatter, body] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(source) ?? [];
  if (frontMatter === undefined || body === undefined) {
    return { text: null, findings: [problem(file, 1, "A text starts with front matter between --- lines")] };
  }
  const { value, lineAt, findings } = readYaml(file, frontMatter, frontMatterSchema, 2);
  if (!value) return { text: null, findings };

  const name = file.replace(/^.*\//, "").replace(/\.md$/, "");
  if (value.id !== name) findings.push(problem(file, lineAt(["id"]), `The id is ${value.id}, the file is ${name}`));
  const firstLine = frontMatter.split("\n").length + 2;
  const { blocks, problems } = parseClause(body, { id: name, firstLine, words });
  for (const { line, message } of problems) findings.push(problem(file, line, message));
  const must = value.must.map(({ id, says, when }, index): MustPoint => {
    const point = { id, says, line: lineAt(["must", index]) };
    return when === undefined ? point : { ...point, when };
  });
  return { text: { ...value, must, id: name, file, blocks }, findings };
}
