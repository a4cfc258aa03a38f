import { expect, type Locator, type Page } from "@playwright/test";
import { toInput } from "@/components/wizard/to-input";
import type { ControlView } from "@/components/wizard/question-view";
import { controlId } from "@/components/wizard/read-page";
import { allFields, columnsOf, type Field, valueAt } from "@/lib/answers/paths";
import type { Answers } from "@/lib/answers/schema";
import { loadQuestions } from "@/lib/templates/load-questions";
import type { Page as QuestionPage, Question, Task } from "@/lib/templates/questions";

/**
 * Types the answers of these steps into the wizard as a person would: opens each task from the task
 * list, fills what the page asks, presses Continue until the task is done. What the answers leave out
 * stays empty.
 */
async function typeSteps(
  page: Page,
  agreementUrl: string,
  answers: Answers,
  isTyped: (step: string) => boolean,
): Promise<void> {
  const typed = loadQuestions().steps.filter(({ step }) => isTyped(step));
  await page.goto(agreementUrl);
  for (const task of typed.flatMap(({ tasks }) => tasks)) {
    await expect(page.locator("#step-set-up")).toBeVisible();
    const link = page
      .getByRole("main")
      .getByRole("link", { name: task.title, exact: true })
      .first();
    if (!(await link.isVisible())) continue;
    await link.click();
    await page.waitForURL((url) => url.pathname.includes(`/${task.id}`));
    await typeTask(page, agreementUrl, task, answers);
    const back = page.getByRole("link", { name: "Back to the task list" });
    if (await back.isVisible()) await back.click();
    else await page.goto(agreementUrl);
    await page.waitForURL(agreementUrl);
  }
}

/** Both type at the same time, once the grantee has set up what the other questions follow from. */
export async function typeTogether(
  { grantee, provider }: { grantee: Page; provider: Page },
  agreementUrl: string,
  answers: Answers,
): Promise<void> {
  const isSetUp = (step: string) => step === "set-up";
  const isOfGrantee = (step: string) => step === "vision" || step === "expectations";
  await typeSteps(grantee, agreementUrl, answers, isSetUp);
  await Promise.all([
    typeSteps(grantee, agreementUrl, answers, isOfGrantee),
    typeSteps(provider, agreementUrl, answers, (step) => !isSetUp(step) && !isOfGrantee(step)),
  ]);
}

/** Types one task, from its first question to its check page. */
async function typeTask(
  page: Page,
  agreementUrl: string,
  task: Task,
  answers: Answers,
): Promise<void> {
  const [first] = task.pages;
  if (first === undefined) return;
  if (pageAt(page, task)?.id !== first.id)
    await page.goto(`${agreementUrl}/${task.id}/${first.id}`);
  const seen = new Set<string>();
  for (
    let asked = pageAt(page, task);
    asked !== undefined && !seen.has(asked.id);
    asked = pageAt(page, task)
  ) {
    seen.add(asked.id);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(asked.heading);
    const forward = page.getByRole("button", { name: "Continue" });
    await expect(forward).toBeEnabled();
    for (const question of asked.fields) await answer(page, question, answers);
    const here = page.url();
    const place = `${task.id}/${asked.id}`;
    await settled(page);
    await forward.click();
    await page
      .waitForURL((url) => url.href !== here, { timeout: 20_000 })
      .catch(async (cause: unknown) => {
        const problems = await page.getByRole("alert").allInnerTexts();
        throw new Error(`${place} does not continue: ${problems.join(" ")}`, {
          cause,
        });
      });
  }
}

function pageAt(page: Page, task: Task): QuestionPage | undefined {
  const [id, taskId] = new URL(page.url()).pathname.split("/").reverse();
  return taskId === task.id ? task.pages.find((candidate) => candidate.id === id) : undefined;
}

async function answer(page: Page, question: Question, answers: Answers): Promise<void> {
  const field = allFields.get(question.path);
  const value = valueAt(answers, question.path);
  if (field === undefined || value === undefined || question.control === "figure") return;
  const control = page.locator(`#${controlId(question.path)}`);
  if ((await control.count()) === 0) return;
  if (field.kind === "rows") await addRows(page, control, question, value as Row[], answers);
  else await fill(page, controlId(question.path), field, value, question.parts, answers);
}

/**
 * Nothing is on its way any more and the page has been drawn: what an answer adds above a button moves
 * it, and a person looks before pressing.
 */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() =>
          requestAnimationFrame(() => requestIdleCallback(() => resolve())),
        );
      }),
  );
}

/** A row of a list, or of the table that a control made for it draws. */
const ROW = ":is(li, [role=row])[id]";

type Row = { id: string } & Record<string, unknown>;

async function addRows(
  page: Page,
  list: Locator,
  question: Question,
  rows: Row[],
  answers: Answers,
): Promise<void> {
  for (const row of rows) {
    await settled(page);
    const before = await list.locator(ROW).count();
    const add = list.getByRole("button", { name: `Add: ${question.rowLabel ?? question.label}` });
    await add.click();
    const added = list.locator(ROW).nth(before);
    await expect(added).toBeVisible();
    const rowControl = (await added.getAttribute("id")) ?? "";
    for (const column of question.columns ?? []) {
      const field = columnsOf(question.path)?.get(column.path);
      const value = row[column.path];
      if (field !== undefined && value !== undefined) {
        await fill(page, `${rowControl}__${column.path}`, field, value, column.parts, answers);
      }
    }
  }
}

async function fill(
  page: Page,
  id: string,
  field: Field,
  value: unknown,
  parts: readonly string[] | undefined,
  answers: Answers,
): Promise<void> {
  const control = page.locator(`#${id}`);
  // Rows of a list that is asked later cannot be chosen yet, and a file is attached, not typed.
  if (field.kind === "file" || (field.rowOf !== undefined && Array.isArray(value))) return;
  if (field.rowOf !== undefined) {
    const target = valueAt(answers, `${field.rowOf.list}.${String(value)}.${field.rowOf.column}`);
    // A row of a list that is asked later cannot be chosen yet; a person leaves it for then.
    const offered = await control.locator("option").allTextContents();
    if (offered.includes(String(target))) await control.selectOption({ label: String(target) });
    return;
  }
  const input = toInput(
    { control: field.kind, parts: partsOf(field, parts) } as unknown as ControlView,
    value,
  );
  if (Array.isArray(input)) {
    for (const chosen of input) await control.locator(`input[value="${chosen}"]`).check();
  } else if (typeof input === "object") {
    for (const [part, words] of Object.entries(input)) {
      if (typeof words === "string") await page.locator(`#${id}__${part}`).fill(words);
    }
  } else {
    const isOffered = OFFERED.has(field.kind) || field.place === true;
    const tag = isOffered ? await control.evaluate((element) => element.tagName) : "";
    if (tag === "FIELDSET") await control.locator(`input[value="${input}"]`).check();
    else if (tag === "SELECT") await control.selectOption(input);
    else await control.fill(input);
  }
}

/** What is offered to be chosen, as boxes or as a list; all else that is one word is typed. */
const OFFERED: ReadonlySet<Field["kind"]> = new Set(["choice", "party", "yesNo", "baseline"]);

function partsOf(field: Field, parts: readonly string[] | undefined): readonly string[] {
  if (field.kind === "address") return ["street", "city", "state", "zip"];
  return field.kind === "person" ? (parts ?? ["name", "title", "email", "phone"]) : [];
}
