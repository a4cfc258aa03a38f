import type { Page } from "@playwright/test";
import { controlId } from "@/components/wizard/read-page";
import { loadQuestions } from "@/lib/templates/load-questions";
import { expect, expectAccessible, signIn, test } from "@/tests/e2e/fixtures";
import { invitePartner, joinAgreement } from "@/tests/e2e/support/invite-partner";
import { startAgreement } from "@/tests/e2e/support/start-agreement";
import { exampleFile } from "@/tests/support/example-file";

const MISSION = "vision.missionStatement";
const TASK = "beliefs";
const OURS = "Babies thrive close to home, and both of us answer for it.";
const THEIRS = "Every family finds a warm place nearby, and stays.";
const LAST = "Every baby near us is known by somebody who stays.";

test("two partners see each other, and what the other changes, without asking", async ({
  browser,
  product,
  mail,
}) => {
  const olive = await signIn(browser, { product, mail }, "olive-live@example.org");
  const agreementUrl = await startAgreement(olive.page, exampleFile("ex-a").answers);
  const rosa = { name: "Rosa Reed", email: "rosa-live@example.org" };
  const link = await invitePartner(olive.page, { agreementUrl, mail }, rosa);
  const partner = await signIn(browser, { product, mail }, rosa.email);
  await joinAgreement(partner.page, link, { name: rosa.name, organization: "Reed Homes" });

  await test.step("the page of who is at the table shows who has just joined", async () => {
    await expect(olive.page.getByRole("main").getByText("Rosa Reed")).toBeVisible();
  });

  await test.step("each sees where the other is, in words", async () => {
    await olive.page.goto(placeOf(agreementUrl));
    await expect(here(partner.page)).toContainText("Odalys Quill is at");
    await expect(here(partner.page).getByRole("link")).toHaveAttribute(
      "href",
      /\/beliefs\/mission$/,
    );
    await expect(here(olive.page)).toContainText("Rosa Reed is at the task list");
    await expectAccessible(partner.page);
  });

  await test.step("an answer nobody is at work on takes the new value, with a quiet word", async () => {
    await partner.page.goto(placeOf(agreementUrl));
    await mission(olive.page).fill(OURS);
    await expect(mission(partner.page)).toHaveValue(OURS);
    await expect(partner.page.getByText("Odalys Quill just changed")).toBeVisible();
    await expectAccessible(partner.page);
  });

  await test.step("what the other is at work on is not touched: both values are offered", async () => {
    await mission(partner.page).fill(THEIRS);
    await expect(saved(partner.page)).toBeVisible();
    await expect(conflict(olive.page)).toContainText(THEIRS);
    await expect(mission(olive.page)).toHaveValue(OURS);
    await conflict(olive.page).getByRole("button", { name: "Use this one" }).click();
    await expect(mission(olive.page)).toHaveValue(THEIRS);
  });

  await test.step("a reader is asked before the text moves", async () => {
    await olive.page.goto(`${agreementUrl}/read`);
    await mission(partner.page).fill(LAST);
    const show = olive.page.getByRole("button", { name: "Show it here" });
    await expect(show).toBeVisible();
    await expect(olive.page.getByRole("article").getByText(LAST)).toHaveCount(0);
    await expectAccessible(olive.page);
    await show.click();
    await expect(olive.page.getByRole("article").getByText(LAST).first()).toBeVisible();
    await expect(show).toHaveCount(0);
  });

  await test.step("who closes the window is no longer here", async () => {
    await olive.page.goto(agreementUrl);
    await expect(here(olive.page)).toContainText("Rosa Reed");
    await partner.page.close();
    await expect(here(olive.page)).toHaveCount(0, { timeout: 30_000 });
  });
});

test("two windows of one person agree", async ({ browser, product, mail }) => {
  const { page, context } = await signIn(browser, { product, mail }, "nina-live@example.org");
  const agreementUrl = await startAgreement(page, exampleFile("ex-a").answers);
  const other = await context.newPage();
  const check = await context.newPage();
  await other.goto(placeOf(agreementUrl));
  await check.goto(`${agreementUrl}/${TASK}`);
  await page.goto(placeOf(agreementUrl));

  await mission(page).fill(OURS);

  await expect(mission(other)).toHaveValue(OURS);
  await expect(other.getByText("Changed in another window")).toBeVisible();
  await expect(check.getByRole("main").getByText(OURS)).toBeVisible();
  await mission(other).fill(THEIRS);
  await expect(saved(other)).toBeVisible();
  await page.reload();
  await expect(mission(page)).toHaveValue(THEIRS);
});

const mission = (page: Page) => page.locator(`#${controlId(MISSION)}`);
const saved = (page: Page) => page.getByRole("status").filter({ hasText: /^Saved$/ });
const here = (page: Page) => page.getByRole("list", { name: "Who is here now" });
const conflict = (page: Page) => page.getByRole("alert", { name: /^Two answers/ });

function placeOf(agreementUrl: string): string {
  for (const task of loadQuestions().steps.flatMap(({ tasks }) => tasks))
    for (const page of task.pages)
      if (page.fields.some((field) => field.path === MISSION))
        return `${agreementUrl}/${task.id}/${page.id}`;
  throw new Error(`No page asks for ${MISSION}`);
}

test("a question is found by its words, and everything asked prints as a record", async ({
  browser,
  product,
  mail,
}) => {
  const { page } = await signIn(browser, { product, mail }, "fern-live@example.org");
  const agreementUrl = await startAgreement(page, exampleFile("ex-a").answers);
  await page.goto(placeOf(agreementUrl));
  await mission(page).fill(OURS);
  await expect(saved(page)).toBeVisible();

  await test.step("from the top of a page, by the words of an answer, to the very field", async () => {
    await page.goto(agreementUrl);
    await page.getByRole("searchbox", { name: "Find in this agreement" }).fill("thrive");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Questions" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Clauses" })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("main").getByRole("link", { name: "mission" }).first().click();
    await expect(mission(page)).toHaveValue(OURS);
  });

  await test.step("nothing asked for, and nothing found, say what to try", async () => {
    await page.goto(`${agreementUrl}/search`);
    await expect(page.getByRole("link", { name: "dispute" })).toBeVisible();
    await expectAccessible(page);
    await page.goto(`${agreementUrl}/search?q=xylophone`);
    await expect(page.getByText("Nothing found for “xylophone”.")).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("the record says who answered, on paper without the tools", async () => {
    await page.goto(`${agreementUrl}/record`);
    await expect(page.getByRole("main")).toContainText(OURS);
    await expect(page.getByRole("main")).toContainText("Odalys Quill, ");
    await expectAccessible(page);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
    await expect(page.getByText(OURS).last()).toBeVisible();
  });
});
