import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importExample } from "@/lib/agreements/mutations";
import { parseAnswerFile } from "@/lib/answers/answer-file";
import { disconnect } from "@/lib/db";

/**
 * Adds the worked examples as agreements that everybody may read and nobody changes. Leaves alone
 * those that are there. Throws, naming file and place, when an answer file has problems.
 */
export async function seed(): Promise<void> {
  try {
    for (const name of listExampleFiles()) {
      const parsed = parseAnswerFile(readFileSync(join(EXAMPLES, name), "utf8"));
      if (!parsed.ok) {
        const problems = parsed.problems.map(
          ({ path, issue }) => `  ${path}: ${typeof issue === "string" ? issue : issue.code}`,
        );
        throw new Error([`${name} has problems:`, ...problems].join("\n"));
      }
      await importExample(parsed.file);
    }
  } finally {
    await disconnect();
  }
}

function listExampleFiles(): string[] {
  return readdirSync(EXAMPLES)
    .filter((name) => name.endsWith(".json"))
    .sort();
}

const EXAMPLES = join(import.meta.dirname, "..", "templates", "examples");
