import { writeFileSync } from "node:fs";
import path from "node:path";
import { commandWords } from "@/lib/commands/command-words";
import { checkTemplates } from "@/lib/templates/check/check-templates";
import { unshownConditions } from "@/lib/templates/check/witness";
import { generatedFiles } from "@/lib/templates/generated-files";
import { parseTemplates } from "@/lib/templates/parse-templates";
import { readExamples } from "@/lib/templates/read-examples";
import { readTemplateFiles, TEMPLATES_FOLDER } from "@/lib/templates/template-files";

/**
 * `npm run -s templates:check [-- --write] [-- --conditions]`: findings as `file:line: message`, a
 * count as the last line. `--conditions` adds what no example shows, with answers that would.
 */
const t = commandWords("templatesCheck");
if (process.argv.includes("--write")) writeGenerated();

const { clauses, alternatives, problems, findings } = checkTemplates(readTemplateFiles());
for (const { file, line, message, severity } of findings) {
  say(`templates/${file}:${line}: ${severity === "info" ? t("info") : ""}${message}`);
}
if (process.argv.includes("--conditions")) sayConditions();
say(`${clauses} clauses, ${alternatives} alternatives, ${problems} problems`);
process.exitCode = problems === 0 ? 0 : 1;

function sayConditions(): void {
  const { conditions } = parseTemplates(readTemplateFiles()).templates;
  const examples = [...readExamples().values()].map((file) => file.answers);
  for (const { id, wanted, answers } of unshownConditions(conditions, examples)) {
    const values = { id, wanted: String(wanted), answers: JSON.stringify(answers) };
    say(
      `templates/conditions.yaml:${conditions[id]?.line ?? 1}: ${t("info")}${t("unshown", values)}`,
    );
  }
}

function writeGenerated(): void {
  for (const [name, content] of generatedFiles(parseTemplates(readTemplateFiles()))) {
    writeFileSync(path.join(TEMPLATES_FOLDER, name), content);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
