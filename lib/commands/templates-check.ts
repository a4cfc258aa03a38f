import { writeFileSync } from "node:fs";
import path from "node:path";
import { commandWords } from "@/lib/commands/command-words";
import { checkTemplates } from "@/lib/templates/check/check-templates";
import { generatedFiles } from "@/lib/templates/generated-files";
import { parseTemplates } from "@/lib/templates/parse-templates";
import { readTemplateFiles, TEMPLATES_FOLDER } from "@/lib/templates/template-files";

/** `npm run -s templates:check [-- --write]`: findings as `file:line: message`, a count as the last line. */
const t = commandWords("templatesCheck");
if (process.argv.includes("--write")) writeGenerated();

const { clauses, alternatives, problems, findings } = checkTemplates(readTemplateFiles());
for (const { file, line, message, severity } of findings) {
  process.stdout.write(
    `templates/${file}:${line}: ${severity === "info" ? t("info") : ""}${message}\n`,
  );
}
process.stdout.write(`${clauses} clauses, ${alternatives} alternatives, ${problems} problems\n`);
process.exitCode = problems === 0 ? 0 : 1;

function writeGenerated(): void {
  for (const [name, content] of generatedFiles(parseTemplates(readTemplateFiles()))) {
    writeFileSync(path.join(TEMPLATES_FOLDER, name), content);
  }
}
