import type { Finding } from "@/lib/templates/finding";
import { type Page, type Question, type QuestionCatalogue, stepSchema, type Task } from "@/lib/templates/questions";
import { readYaml } from "@/lib/templates/read-yaml";
import { filesIn, type TemplateFiles } from "@/lib/templates/template-files";

export type AskedPage = { file: string; line: number; task: Task; page: Page };
export type AskedField = AskedPage & { field: Question; columnLines: number[] };
export type AskedQuestions = { catalogue: QuestionCatalogue; pages: AskedPage[]; fields: AskedField[]; findings: Finding[] };

/** All question files in order of name, each page and question with its place. */
export function parseQuestions(files: TemplateFiles): AskedQuestions {
  const asked: AskedQuestions = { catalogue: { steps: [] }, pages: [], fields: [], findings: [] };
  for (const [file, source] of filesIn(files, "questions/")) {
    const { value: step, lineAt, findings } = readYaml(file, source, stepSchema);
    asked.findings.push(...findings);
    if (!step) continue;
    asked.catalogue.steps.push(step);
    step.tasks.forEach((task, t) => {
      task.pages.forEach((page, p) => {
        const place = ["tasks", t, "pages", p];
        const own = { file, task, page };
        asked.pages.push({ ...own, line: lineAt(place) });
        page.fields.forEach((field, f) => {
          const columnLines = (field.columns ?? []).map((_, c) => lineAt([...place, "fields", f, "columns", c]));
          asked.fields.push({ ...own, field, columnLines, line: lineAt([...place, "fields", f]) });
        });
      });
    });
  }
  return asked;
}
