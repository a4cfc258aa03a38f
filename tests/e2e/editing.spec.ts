import type { Page } from "@playwright/test";
import { controlId } from "@/components/wizard/read-page";
import { loadQuestions } from "@/lib/templates/load-questions";
import { expect, expectAccessible, PHONE, signIn, test } from "@/tests/e2e/fixtures";
import { invitePartner, joinAgreement } from "@/tests/e2e/support/invite-partner";
import { startAgreement } from "@/tests/e2e/support/start-agreement";
import { exampleFile } from "@/tests/support/example-file";

const MISSION = "vision.missionStatement";
const OURS = "Babies thrive close to home, and both of us answer for it.";
const THEIRS = "Every family finds a warm place nearby, and stays.";

test("of two people at the same answer, the second sees both and chooses", async ({
  browser,
  product,
  mail,
}) => {
  const { answers } = exampleFile("ex-a");
  const olive = await signIn(browser, { product, mail }, "olive@example.org");
  const agreementUrl = await startAgreement(olive.page, answers);
  const rosa = { name: "Rosa Reed", email: "rosa@example.org" };
  const link = await invitePartner(olive.page, { agreementUrl, mail }, rosa);
  const partner = await signIn(browser, { product, mail }, rosa.email);
  await joinAgreement(partner.page, link, { name: rosa.name, organization: "Reed Homes" });
  for (const { page } of [olive, partner]) await page.goto(placeOf(agreementUrl, MISSION));

  await mission(olive.page).fill(OURS);
  await expect(saved(olive.page)).toBeVisible();
  await mission(partner.page).fill(THEIRS);

  const conflict = partner.page.getByRole("alert", { name: /^Two answers/ });
  await expect(conflict).toContainText(OURS);
  await expect(conflict).toContainText(THEIRS);
  await expect(conflict).toContainText("Odalys Quill");
  await expectAccessible(partner.page);
  await conflict.getByRole("button", { name: "Use mine" }).click();
  await expect(saved(partner.page)).toBeVisible();
  await olive.page.reload();
  await expect(mission(olive.page)).toHaveValue(THEIRS);
});

test("on a phone the agreement under its button says what was just typed", async ({
  browser,
  product,
  mail,
}) => {
  const { page } = await signIn(browser, { product, mail }, "noor@example.org", PHONE);
  const agreementUrl = await startAgreement(page, exampleFile("ex-a").answers);
  await page.goto(placeOf(agreementUrl, MISSION));
  const sheet = page.getByRole("complementary", { name: "What the agreement says" });

  await mission(page).fill(OURS);
  await page.getByRole("button", { name: "See what the agreement says" }).click();
  await expect(sheet.getByText(OURS)).toBeVisible();
  await mission(page).fill(THEIRS);

  await expect(sheet.getByText(THEIRS)).toBeVisible();
});

test("on a phone a long answer of one line is seen whole, stays one line, and Enter goes on", async ({
  browser,
  product,
  mail,
}) => {
  const { page } = await signIn(browser, { product, mail }, "lina@example.org", PHONE);
  const { answers } = exampleFile("ex-a");
  const agreementUrl = await startAgreement(page, answers);
  await page.goto(placeOf(agreementUrl, "agreement.title"));
  const title = page.locator(`#${controlId("agreement.title")}`);

  await title.fill(`${THEIRS}\n${OURS}`);
  await expect(saved(page)).toBeVisible();
  await expect(title).toHaveValue(`${THEIRS} ${OURS}`);
  expect(await title.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(0);
  const here = page.url();
  await title.press("Enter");

  await expect(page).not.toHaveURL(here);
});

test("what is typed without a connection is kept, shown and saved later", async ({
  browser,
  product,
  mail,
}) => {
  const { page, context } = await signIn(browser, { product, mail }, "nadia@example.org");
  const agreementUrl = await startAgreement(page, exampleFile("ex-a").answers);
  await page.goto(placeOf(agreementUrl, MISSION));

  await context.setOffline(true);
  await mission(page).fill(OURS);
  await expect(page.getByText("Not saved yet, we keep it here.")).toBeVisible();
  await expectAccessible(page);
  await context.setOffline(false);

  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(mission(page)).toHaveValue(OURS);
});

test("a browser that dies in the middle of a sentence loses nothing of it", async ({
  browser,
  product,
  mail,
}) => {
  const { page, context } = await signIn(browser, { product, mail }, "mona@example.org");
  const agreementUrl = await startAgreement(page, exampleFile("ex-a").answers);
  await page.goto(placeOf(agreementUrl, MISSION));
  await expect(mission(page)).toBeEnabled();
  await context.setOffline(true);
  await mission(page).pressSequentially("Babies thrive close to");
  await page.close({ runBeforeUnload: false });
  await context.setOffline(false);

  const again = await context.newPage();
  await again.goto(placeOf(agreementUrl, MISSION));

  await expect(mission(again)).toHaveValue("Babies thrive close to");
});

test("nothing can be typed before the page's script is there to keep it", async ({
  browser,
  product,
  mail,
}) => {
  const { page } = await signIn(browser, { product, mail }, "lara@example.org");
  const agreementUrl = await startAgreement(page, exampleFile("ex-a").answers);
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/_next/static/**/*.js", async (route) => {
    await released;
    await route.continue();
  });

  await page.goto(placeOf(agreementUrl, MISSION), { waitUntil: "commit" });
  await expect(mission(page)).toBeDisabled();
  release();
  await mission(page).fill(OURS);

  await expect(saved(page)).toBeVisible();
});

const mission = (page: Page) => page.locator(`#${controlId(MISSION)}`);
const saved = (page: Page) => page.getByRole("status").filter({ hasText: /^Saved$/ });

/** The question page that asks for this answer. */
function placeOf(agreementUrl: string, path: string): string {
  for (const task of loadQuestions().steps.flatMap(({ tasks }) => tasks))
    for (const page of task.pages)
      if (page.fields.some((field) => field.path === path))
        return `${agreementUrl}/${task.id}/${page.id}`;
  throw new Error(`No page asks for ${path}`);
}
