import type { Page } from "@playwright/test";
import { expect, expectAccessible, signIn, test } from "@/tests/e2e/fixtures";
import { agreeToAll, approvedAlready } from "@/tests/e2e/support/agree";
import { saveAnswers } from "@/tests/e2e/support/save-answers";
import { startAgreement } from "@/tests/e2e/support/start-agreement";
import { startTogether } from "@/tests/e2e/support/start-together";
import { exampleFile } from "@/tests/support/example-file";

const { answers } = exampleFile("ex-a");
const WORDS = "Babies thrive close to home, and both of us answer for it.";

test("what is not there, not filled and not right is said so that everybody can read it", async ({
  browser,
  product,
  mail,
}) => {
  const { page } = await signIn(browser, { product, mail }, "stella@example.org");

  await test.step("nothing there", async () => {
    for (const place of [
      "/nowhere",
      "/agreements/00000000-0000-4000-8000-000000000000",
      `/invitations/${"A".repeat(43)}`,
      `/sign/${"A".repeat(43)}`,
      `/wording-reviews/${"A".repeat(43)}`,
    ]) {
      const response = await page.goto(place);
      expect(response?.status(), place).toBe(404);
      await expectAccessible(page);
    }
  });

  await test.step("lists with nothing in them", async () => {
    await page.goto("/agreements");
    await expectAccessible(page);
  });

  await test.step("a form that is sent empty", async () => {
    await page.goto("/agreements/new");
    await page.getByRole("button", { name: "Start" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toBeFocused();
    await expectAccessible(page);
  });

  const agreementUrl = await startAgreement(page, answers);
  await test.step("an agreement with nothing in it", async () => {
    for (const place of [
      "pictures",
      "record",
      "summary",
      "coverage",
      "sign",
      "promises/expectations",
      "start-small/phases",
      "advice/officials",
    ]) {
      await page.goto(`${agreementUrl}/${place}`);
      await expectAccessible(page);
    }
  });

  await test.step("a question left wrong: the focus is on what to do, and each line leads to its control", async () => {
    await page.goto(`${agreementUrl}/kind/title`);
    await page.getByRole("textbox").and(page.locator("form *")).fill("");
    await page.getByRole("button", { name: "Continue" }).press("Enter");
    await expect(page.getByRole("main").getByRole("alert")).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("form").getByRole("textbox")).toBeFocused();
  });

  await test.step("a question left open: the focus goes into what is asked, to what is missing, and back", async () => {
    const open = page.getByRole("button", { name: "Not sure yet" });
    await open.press("Enter");
    await expect(page.getByRole("region").locator("textarea:focus")).toBeVisible();
    await page.getByRole("button", { name: "Leave it open" }).press("Enter");
    await expect(page.locator("#set-aside-owner input:focus")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Cancel" }).press("Enter");
    await expect(open).toBeFocused();
  });

  await test.step("an invitation without a name", async () => {
    await page.goto(`${agreementUrl}/participants`);
    await page.getByRole("button", { name: "Send the invitation" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toBeFocused();
    await expectAccessible(page);
  });
});

test("when a page breaks, it says so, keeps what was typed and comes back", async ({
  browser,
  product,
  mail,
}) => {
  const { page } = await signIn(browser, { product, mail }, "bruno@example.org");
  const agreementUrl = await startAgreement(page, answers);
  await page.goto(`${agreementUrl}/beliefs/mission`);
  const mission = page.locator("form").getByRole("textbox");
  await mission.fill(WORDS);
  await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();

  await page.evaluate(() => {
    const { hasOwn } = Object;
    Object.assign(window, { mend: () => (Object.hasOwn = hasOwn) });
    Object.hasOwn = () => {
      throw new Error("This browser is broken");
    };
  });
  await mission.press("End");
  await page.keyboard.type("!");

  await expect(page.getByRole("heading", { name: "Something broke on our side" })).toBeFocused();
  await page.evaluate(() => {
    (window as unknown as { mend: () => void }).mend();
  });
  await expectAccessible(page);
  await page.getByRole("button", { name: "Try again" }).press("Enter");
  await expect(mission).toHaveValue(new RegExp(`^${WORDS}`));
});

test("a dialog keeps the keyboard inside, closes without doing anything, and gives the focus back", async ({
  browser,
  product,
  mail,
}) => {
  test.setTimeout(480_000);
  const ready = approvedAlready(exampleFile("ex-a").answers);
  const { grantee, provider, agreementUrl } = await startTogether(
    { browser, product, mail },
    ready,
    { grantee: "dora-states@example.org", provider: "petra-states@example.org" },
  );
  // The cards of the laws are acknowledged by pressing, as both do it.
  const { checklist: _, ...law } = ready.law ?? {};
  await saveAnswers(grantee.page, agreementUrl, { ...ready, law });
  await agreeToAll([grantee.page, provider.page], agreementUrl);
  await grantee.page.goto(`${agreementUrl}/sign`);
  await grantee.page.getByRole("button", { name: "Fix the text and send the links" }).click();
  await expect(grantee.page.getByText(/^Waiting for/).first()).toBeVisible();

  await judgeDialog(grantee.page, "Withdraw to change something");

  // In a fixed agreement Enter in a line saves nothing and leads nowhere.
  await grantee.page.goto(`${agreementUrl}/kind/title`);
  const title = grantee.page.getByRole("textbox", { name: "Title" });
  await title.press("Enter");
  await expect(title).toHaveValue(ready.agreement?.title ?? "");
  await expect(grantee.page).toHaveURL(/\/title$/);
});

/** Opens the dialog behind a button and leaves it again, with the keyboard. */
async function judgeDialog(page: Page, words: string): Promise<void> {
  const open = page.getByRole("button", { name: words });
  await open.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  for (let presses = 0; presses < 6; presses += 1) {
    await page.keyboard.press("Tab");
    // Between its last control and its first, the browser's own bar may have the focus.
    const isOutside = () => document.activeElement?.matches("body, dialog *") === false;
    expect(await page.evaluate(isOutside)).toBe(false);
  }
  await dialog.getByRole("button", { name: "Cancel" }).press("Enter");
  await expect(dialog).toBeHidden();
  await expect(open).toBeFocused();
}
