import type { Page } from "@playwright/test";
import { controlId } from "@/components/wizard/read-page";
import { expect, expectAccessible, signIn, test } from "@/tests/e2e/fixtures";
import { startAgreement } from "@/tests/e2e/support/start-agreement";
import { exampleFile } from "@/tests/support/example-file";

const SIZES = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

for (const viewport of SIZES)
  test(`a clause of the parties' own is put elsewhere by drag and by button, ${viewport.width} wide`, async ({
    browser,
    product,
    mail,
  }) => {
    const { page } = await signIn(browser, { product, mail }, `wanda${viewport.width}@example.org`);
    const agreementUrl = await startAgreement(page, exampleFile("ex-a").answers);
    await page.setViewportSize(viewport);
    await page.goto(`${agreementUrl}/special/special`);
    await page.getByRole("button", { name: "Add: Clause" }).click();
    const row = page.locator(`#${controlId("special")} li`).first();
    await row.getByLabel("Title of the clause").fill("Field trips");
    await row.getByLabel("What it says").fill("[[Provider]] plans two field trips each year.");
    const outline = page.getByRole("region", { name: "Where they stand in the agreement" });
    await expect(outline.getByText("Field trips").first()).toBeVisible();
    await expectAccessible(page);

    await drag(page, "[data-handle]", '[data-place="c11-liaisons"]');

    const place = row.getByLabel("Where it stands");
    await expect(place).toHaveValue("c11-liaisons");
    await expect(outline.getByText(/^“Field trips” now stands after/)).toBeAttached();
    await expectAccessible(page);
    const later = outline.getByRole("button", { name: /^Later\s*: Field trips$/ });
    await later.press("Enter");
    await expect(place).toHaveValue("c12-communication");
    await expect(later).toBeFocused();
    await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
    await page.reload();
    await expect(place).toHaveValue("c12-communication");
    await page.goto(`${agreementUrl}/read`);
    await expect(page.getByRole("heading", { name: /Field trips/ })).toBeVisible();
  });

/** Draws one thing over another as a hand does: takes it, moves in steps, lets go. */
async function drag(page: Page, what: string, onto: string): Promise<void> {
  await page.locator(onto).scrollIntoViewIfNeeded();
  await page.locator(what).scrollIntoViewIfNeeded();
  const from = await middleOf(page, what);
  const to = await middleOf(page, onto);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, from.y + 10, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 15 });
  await page.mouse.up();
}

async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not on the page`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
