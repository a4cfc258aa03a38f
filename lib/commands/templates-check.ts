import { writeFileSync } from "node:fs";
import path from "node:path";
import { commandWords } from "@/lib/commands/command-words";
import { today } from "@/lib/clock";
import { cataloguesTranslated } from "@/lib/i18n/catalogues-translated";
import { LANGUAGES, OFFERED } from "@/lib/i18n/languages";
import { CHANGES_FILE, withNote } from "@/lib/templates/check/changes-noted";
import { checkTemplates } from "@/lib/templates/check/check-templates";
import { unshownConditions } from "@/lib/templates/check/witness";
import { wordsTranslated } from "@/lib/templates/check/words-translated";
import { generatedFiles } from "@/lib/templates/generated-files";
import { parseTemplates } from "@/lib/templates/parse-templates";
import { readExamples } from "@/lib/templates/read-examples";
import { textGrade } from "@/lib/templates/text-grade";
import { readTemplateFiles, TEMPLATES_FOLDER } from "@/lib/templates/template-files";
import { readOverlay } from "@/lib/templates/words/overlay";

/**
 * `npm run -s templates:check [-- --write [--note TEXT]] [-- --conditions] [-- --grades] [-- --language es]`: findings as
 * `file:line: message`, a count as the last line. `--conditions` adds what no example shows, with answers that
 * would; `--grades` the reading grade of every text, the hardest first. The words of every offered
 * language are checked; `--language` checks one that is not offered yet, and its catalogues.
 */
const t = commandWords("templatesCheck");
const examples = [...readExamples().values()].map((file) => file.answers);
if (process.argv.includes("--write")) writeGenerated();

const { clauses, alternatives, ...report } = checkTemplates(readTemplateFiles(), examples);
const preview = LANGUAGES.find((language) => process.argv.at(-1) === language);
const languages = process.argv.at(-2) === "--language" && preview ? [preview] : OFFERED;
const translations = languages.flatMap((language) =>
  wordsTranslated(language, readTemplateFiles(), readOverlay(language)),
);
const problems = report.problems + translations.length;
for (const { file, line, message, severity } of [...report.findings, ...translations]) {
  say(`templates/${file}:${line}: ${severity === "info" ? t("info") : ""}${message}`);
}
if (languages !== OFFERED) languages.flatMap(cataloguesTranslated).forEach(say);
if (process.argv.includes("--conditions")) sayConditions();
if (process.argv.includes("--grades")) sayGrades();
say(`${clauses} clauses, ${alternatives} alternatives, ${problems} problems`);
process.exitCode = problems === 0 ? 0 : 1;

function sayConditions(): void {
  const { conditions } = parseTemplates(readTemplateFiles()).templates;
  for (const { id, wanted, answers } of unshownConditions(conditions, examples)) {
    const values = { id, wanted: String(wanted), answers: JSON.stringify(answers) };
    say(
      `templates/conditions.yaml:${conditions[id]?.line ?? 1}: ${t("info")}${t("unshown", values)}`,
    );
  }
}

function sayGrades(): void {
  const grades = Object.values(parseTemplates(readTemplateFiles()).templates.texts)
    .map((text) => ({ file: text.file, grade: textGrade(text) }))
    .sort((a, b) => b.grade - a.grade);
  for (const { file, grade } of grades) say(`templates/${file}: ${grade}`);
  say(t("medianGrade", { median: grades[Math.floor(grades.length / 2)]?.grade ?? 0 }));
}

/** The generated files, and with `--note TEXT` a note on the changed text. */
function writeGenerated(): void {
  const note = process.argv[process.argv.indexOf("--note") + 1];
  if (process.argv.includes("--note") && note !== undefined) {
    const parsed = parseTemplates(readTemplateFiles());
    const changes = withNote(parsed, examples, { note, day: today() });
    writeFileSync(path.join(TEMPLATES_FOLDER, CHANGES_FILE), changes);
  }
  for (const [name, content] of generatedFiles(parseTemplates(readTemplateFiles()))) {
    writeFileSync(path.join(TEMPLATES_FOLDER, name), content);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
