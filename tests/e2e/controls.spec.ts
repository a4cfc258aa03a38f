import type { Page } from "@playwright/test";
import type { Answers } from "@/lib/answers/schema";
import { expect, expectAccessible, signIn, test } from "@/tests/e2e/fixtures";
import { saveAnswers } from "@/tests/e2e/support/save-answers";
import { startAgreement } from "@/tests/e2e/support/start-agreement";
import { tabTo } from "@/tests/e2e/support/tab-to";
import { exampleFile } from "@/tests/support/example-file";

const { answers } = exampleFile("ex-a");

test("payments are laid out with the keyboard alone, to the cent, and can be taken back", async ({
  browser,
  product,
  mail,
}) => {
  const { page } = await signIn(browser, { product, mail }, "paula@example.org");
  const agreementUrl = await startAgreement(page, answers);
  await saveAnswers(page, agreementUrl, partOf("term", "start", "comp", "setting", "funding"));
  await page.goto(`${agreementUrl}/payments/schedule`);
  await expectAccessible(page);

  await tabTo(page, page.getByRole("button", { name: /^Write these \d+ payments$/ }));
  await page.keyboard.press("Enter");

  await expect(page.getByText("The payment schedule covers $354,600")).toContainText(
    "everything is scheduled",
  );
  await expectAccessible(page);
  await tabTo(page, page.getByRole("button", { name: "Undo" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Nothing here yet.")).toBeVisible();
  await tabTo(page, page.getByRole("button", { name: /^Write these \d+ payments$/ }));
  await page.keyboard.press("Enter");
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("listitem").filter({ hasText: "January 2027" })).toContainText(
    "$13,800",
  );
});

test("an expectation is written part by part with the keyboard alone", async ({
  browser,
  product,
  mail,
}) => {
  const { page } = await signIn(browser, { product, mail }, "erin@example.org");
  const agreementUrl = await startAgreement(page, answers);
  await page.goto(`${agreementUrl}/promises/expectations`);
  await tabTo(page, page.getByRole("button", { name: "Add: Expectation" }));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("grid").getByRole("rowheader")).toBeFocused();

  await write(page, ["Fill all funded slots together", { choose: "Enrollment" }, { choose: "T" }]);
  await page.keyboard.press("ArrowRight");
  await write(page, [{ press: "Space" }, "Program manager"]);
  await page.keyboard.press("ArrowRight");
  await write(page, ["One waiting list, read every week by both"]);
  await page.keyboard.press("ArrowRight");
  await write(page, ["Filled on the last day of the month", { choose: "P" }]);
  await page.keyboard.press("ArrowRight");
  await write(page, ["0", "100"]);
  await page.keyboard.press("ArrowRight");
  await write(page, ["12312027"]);
  await page.keyboard.press("ArrowRight");
  await write(page, ["Monthly enrollment report", { press: "ArrowDown" }]);

  await expect(page.getByText("The expectation is complete.")).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await page.keyboard.press("Enter");
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole("grid").getByRole("rowheader")).toContainText(
    "Fill all funded slots together",
  );
  await expect(page.getByRole("gridcell").filter({ hasText: "0 → 100" })).toBeVisible();
});

test("slots are written into the table, against license and phase", async ({
  browser,
  product,
  mail,
}) => {
  const { page } = await signIn(browser, { product, mail }, "sol@example.org");
  const agreementUrl = await startAgreement(page, answers);
  const { slots: _, ...svc } = answers.svc ?? {};
  await saveAnswers(page, agreementUrl, { ...partOf("term", "start", "setting", "funding"), svc });
  await page.goto(`${agreementUrl}/children-and-places/slots`);
  await expectAccessible(page);

  const first = page.getByRole("textbox", { name: /^Home Teapot, Phase 1/ });
  await expect(first).toBeEnabled();
  await first.focus();
  await page.keyboard.type("9");
  await expect(page.getByText(/^9 is more than/)).toBeVisible();
  await page.keyboard.press("Backspace");
  await page.keyboard.type("4");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("4");

  await expect(page.getByText(/^8 of 12$/)).toBeVisible();
  await expect(page.getByText("4 missing", { exact: true })).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(first).toHaveValue("4");
});

type Step = string | { choose: string } | { press: string };

/** Opens the cell that has the focus, fills its controls one after the other, and closes it. */
async function write(page: Page, steps: readonly Step[]): Promise<void> {
  await page.keyboard.press("Enter");
  await expect(page.locator("fieldset :focus")).toBeVisible();
  for (const [index, step] of steps.entries()) {
    if (index > 0) await page.keyboard.press("Tab");
    if (typeof step === "string") await page.keyboard.type(step);
    else if ("choose" in step) await page.keyboard.type(step.choose);
    else await page.keyboard.press(step.press);
  }
  await page.keyboard.press("Escape");
}

function partOf(...groups: (keyof Answers)[]): Answers {
  return Object.fromEntries(groups.map((group) => [group, answers[group]]));
}

const saved = (page: Page) => page.getByRole("status").filter({ hasText: /^Saved$/ });
