import type { Page } from "@playwright/test";
import { expect, expectAccessible, signIn, test } from "@/tests/e2e/fixtures";
import { saveAnswers } from "@/tests/e2e/support/save-answers";
import { startAgreement } from "@/tests/e2e/support/start-agreement";
import { exampleFile } from "@/tests/support/example-file";

const { answers } = exampleFile("ex-a");
const MISSING = "A part of this page did not arrive.";

test("a control whose script is late moves nothing, and one whose script never comes leaves plain fields and says so", async ({
  browser,
  product,
  mail,
}) => {
  const { page } = await signIn(browser, { product, mail }, "lara-late@example.org");
  const agreementUrl = await startAgreement(page, answers);
  await saveAnswers(page, agreementUrl, { ...answers, pay: {} });
  const control = page.getByRole("heading", { name: "Lay the payments out" });
  const add = page.getByRole("button", { name: "Add: Payment" });

  await test.step("late: it stands where it will be, and nothing can be pressed for nobody", async () => {
    const script = await holdScript(page, "payment-plan-every");
    await page.goto(`${agreementUrl}/payments/schedule`, { waitUntil: "commit" });
    await script.wanted;
    await expect(control).toBeVisible();
    await expect(add).toBeDisabled();
    const before = await control.boundingBox();
    await expectAccessible(page);
    script.release();
    await expect(add).toBeEnabled();
    expect(await control.boundingBox()).toEqual(before);
    await add.press("Enter");
    await expect(page.getByRole("textbox", { name: "For", exact: true }).last()).toBeFocused();
  });

  await test.step("never: what is typed in the plain fields is saved", async () => {
    const script = await holdScript(page, "payment-plan-every");
    await page.reload({ waitUntil: "commit" });
    await script.wanted;
    script.lose();
    await expect(page.getByText(MISSING)).toBeVisible();
    await expect(control).toHaveCount(0);
    await expectAccessible(page);
    await add.press("Enter");
    await page.keyboard.type("January");
    await expect(saved(page)).toBeVisible();
    await page.getByRole("button", { name: "Load the page again" }).press("Enter");
    await expect(control).toBeVisible();
    await expect(page.getByRole("paragraph").filter({ hasText: /^January$/ })).toBeVisible();
  });
});

test("while the sections of the agreement are on their way, or lost, a clause of one's own is written all the same", async ({
  browser,
  product,
  mail,
}) => {
  const { page } = await signIn(browser, { product, mail }, "lars-late@example.org");
  const agreementUrl = await startAgreement(page, answers);
  const title = page.getByLabel("Title of the clause");
  const outline = page.getByRole("region", { name: "Where they stand in the agreement" });
  await page.goto(`${agreementUrl}/special/special`);

  await test.step("on their way", async () => {
    const script = await holdScript(page, "data-handle");
    await page.getByRole("button", { name: /^Add: / }).press("Enter");
    await script.wanted;
    await expect(page.getByText("are on their way")).toBeVisible();
    await title.fill("Field trips");
    await expectAccessible(page);
    script.release();
    await expect(outline.getByText("Field trips").first()).toBeVisible();
    await expect(title).toHaveValue("Field trips");
    await expect(title).toBeFocused();
  });

  await test.step("lost", async () => {
    await expect(saved(page)).toBeVisible();
    const script = await holdScript(page, "data-handle");
    await page.reload();
    await script.wanted;
    script.lose();
    await expect(page.getByText(MISSING)).toBeVisible();
    await title.fill("Field trips in May");
    await expect(saved(page)).toBeVisible();
    await expectAccessible(page);
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await page.reload();
    await expect(title).toHaveValue("Field trips in May");
  });
});

type Held = { wanted: Promise<void>; release: () => void; lose: () => void };

/** Holds back the one script that holds these words, until it is released or lost; all others come as ever. */
async function holdScript(page: Page, words: string): Promise<Held> {
  await page.unrouteAll({ behavior: "ignoreErrors" });
  let askedFor: () => void = () => undefined;
  let decide: (decision: "released" | "lost") => void = () => undefined;
  const wanted = new Promise<void>((resolve) => (askedFor = resolve));
  const decision = new Promise<"released" | "lost">((resolve) => (decide = resolve));
  await page.route("**/_next/static/**/*.js", async (route) => {
    const response = await route.fetch();
    if (!(await response.text()).includes(words)) {
      await route.fulfill({ response });
      return;
    }
    askedFor();
    if ((await decision) === "lost") await route.abort();
    else await route.fulfill({ response });
  });
  return {
    wanted,
    release: () => {
      decide("released");
    },
    lose: () => {
      decide("lost");
    },
  };
}

const saved = (page: Page) => page.getByRole("status").filter({ hasText: /^Saved$/ });
