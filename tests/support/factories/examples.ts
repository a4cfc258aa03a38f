import { readFileSync } from "node:fs";
import { importExample } from "@/lib/agreements/mutations";
import { type AnswerFile, parseAnswerFile } from "@/lib/answers/answer-file";

/** A worked example as the seed brings it in. */
export async function anExample(name = "ex-a") {
  return await importExample(exampleFile(name));
}

export function exampleFile(name: string): AnswerFile {
  const parsed = parseAnswerFile(readFileSync(`templates/examples/${name}.json`, "utf8"));
  if (!parsed.ok) throw new Error(`templates/examples/${name}.json has problems`);
  return parsed.file;
}
