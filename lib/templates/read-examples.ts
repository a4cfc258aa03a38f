import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type AnswerFile, parseAnswerFile } from "@/lib/answers/answer-file";
import { TEMPLATES_FOLDER } from "@/lib/templates/template-files";

/** The complete answer files of `templates/examples`, by name, in order; files with problems are left out. */
export function readExamples(folder = path.join(TEMPLATES_FOLDER, "examples")): Map<string, AnswerFile> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json")).sort();
  return new Map(
    names.flatMap((name) => {
      const parsed = parseAnswerFile(readFileSync(path.join(folder, name), "utf8"));
      return parsed.ok ? [[name.replace(/\.json$/, ""), parsed.file] as const] : [];
    }),
  );
}
