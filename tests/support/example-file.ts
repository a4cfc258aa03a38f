import { readFileSync } from "node:fs";
import { type AnswerFile, parseAnswerFile } from "@/lib/answers/answer-file";

export const EXAMPLE_NAMES = ["ex-a", "ex-b", "ex-c", "mou", "small"] as const;

export type ExampleName = (typeof EXAMPLE_NAMES)[number];

/** A worked example as parsed from its file; a fresh copy at every call, so that a test may change it. */
export function exampleFile(name: ExampleName): AnswerFile {
  const parsed = parseAnswerFile(readFileSync(`templates/examples/${name}.json`, "utf8"));
  if (!parsed.ok) throw new Error(`${name}: ${parsed.problems.map(({ path }) => path).join(", ")}`);
  return parsed.file;
}
