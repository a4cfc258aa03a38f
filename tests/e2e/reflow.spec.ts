import type { Page } from "@playwright/test";
import { expect, PHONE, signIn, test } from "@/tests/e2e/fixtures";
import { saveAnswers } from "@/tests/e2e/support/save-answers";
import { startAgreement } from "@/tests/e2e/support/start-agreement";
import { exampleFile } from "@/tests/support/example-file";

const { answers } = exampleFile("ex-b");

/** One page of each kind; below an agreement where it begins with a full stop. */
const PLACES = [
  "/",
  "/about",
  "/about/law",
  "/examples",
  "/examples/ex-b",
  "/verify",
  "/sign-in",
  "/agreements",
  "/agreements/new",
  "./",
  "./beliefs",
  "./beliefs/mission",
  "./start-small/phases",
  "./talking/meetings",
  "./deciding/who-decides",
  "./children-and-places/slots",
  "./promises/expectations",
  "./payments/schedule",
  "./cover/insurance",
  "./law/cards",
  "./read",
  "./ready",
  "./record",
  "./pictures",
  "./summary",
  "./coverage",
  "./participants",
  "./wording",
  "./sign",
  "./search?q=mission",
  "./payments/schedule/import",
];

/** What a person may ask of any page, and how a browser is told. */
const VIEWS = [
  { name: "320 pixels wide", width: 320, height: 640, rootPercent: 100 },
  { name: "zoomed to 200 percent", width: 640, height: 400, rootPercent: 100 },
  { name: "text at 200 percent", width: 1280, height: 800, rootPercent: 200 },
] as const;

test("every kind of page fits narrow windows, large text, forced colours and no motion", async ({
  browser,
  product,
  mail,
}) => {
  const { page } = await signIn(browser, { product, mail }, "rita@example.org");
  const agreementUrl = await startAgreement(page, answers);
  await saveAnswers(page, agreementUrl, answers);
  await page.emulateMedia({ reducedMotion: "reduce" });
  const wrong: string[] = [];

  for (const place of PLACES) {
    await page.goto(place.startsWith(".") ? agreementUrl + place.slice(1) : place);
    for (const view of VIEWS) {
      await page.setViewportSize(view);
      await setText(page, view.rootPercent);
      const found = await outOfReach(page);
      wrong.push(...found.map((what) => `${place}, ${view.name}: ${what}`));
    }
    await setText(page, 100);
    wrong.push(...(await moving(page)).map((what) => `${place}: ${what} moves`));
    await page.emulateMedia({ reducedMotion: "reduce", forcedColors: "active" });
    wrong.push(...(await unseen(page)).map((what) => `${place}, forced colours: ${what}`));
    await page.emulateMedia({ reducedMotion: "reduce", forcedColors: "none" });
  }
  expect(wrong).toEqual([]);
});

test("on a phone a table of many columns is read row by row, with nothing out of sight", async ({
  browser,
  product,
}) => {
  const context = await browser.newContext({ baseURL: product.address, viewport: PHONE });
  const page = await context.newPage();
  await page.goto("/examples/EX-B");
  const sources = page.getByRole("table", { name: "Funding sources" });

  const amount = sources.getByRole("cell", { name: "$164,760" });
  const [table, cell] = [await sources.boundingBox(), await amount.boundingBox()];
  const named = await amount.evaluate((element) => getComputedStyle(element, "::before").content);

  expect(named).toContain("Amount");
  expect(cell?.x).toBe(table?.x);
  await expect(sources.getByRole("rowheader", { name: "Child care subsidy" })).toBeVisible();
  expect(await sources.evaluate((element) => element.scrollWidth)).toBeLessThan(PHONE.width);
});

async function setText(page: Page, percent: number): Promise<void> {
  await page.evaluate((size) => {
    const root = document.documentElement;
    root.style.setProperty("font-size", size === 100 ? "" : `${String(size)}%`);
  }, percent);
}

/** What is cut off or lies outside of the page to the side, unless its own frame scrolls to it. */
async function outOfReach(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) found.push(`scrolls sideways by ${String(wide)}`);
    for (const element of document.querySelectorAll("main *, header *, footer *")) {
      const { right, left, width, height } = element.getBoundingClientRect();
      if (width < 2 || height < 2 || element.closest("[aria-hidden=true], svg, .sr-only")) continue;
      const frame = element.closest(".overflow-x-auto");
      if (frame === null && (right > innerWidth + 1 || left < -1) && element.children.length === 0)
        found.push(`${element.tagName} “${element.textContent.trim().slice(0, 40)}” lies outside`);
      const { overflowX, textOverflow } = getComputedStyle(element);
      const isCut = overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1;
      if (isCut && textOverflow !== "ellipsis" && !element.matches("input, select, textarea"))
        found.push(`${element.tagName} “${element.textContent.trim().slice(0, 40)}” is cut off`);
    }
    return found.slice(0, 5);
  });
}

/** What still moves although less motion was asked for. */
async function moving(page: Page): Promise<string[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        return animationName !== "none" || /[1-9]/.test(transitionDuration);
      })
      .map((element) => `${element.tagName} ${element.getAttribute("class") ?? ""}`)
      .slice(0, 3),
  );
}

/** Controls without an edge or words, and a focus without a mark, when the system chooses the colours. */
async function unseen(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const found: string[] = [];
    const named = (element: Element) =>
      `${element.tagName} ${element.id} “${element.textContent.trim().slice(0, 30)}”`;
    for (const control of document.querySelectorAll<HTMLElement>(
      "main :is(a, button, input, select, textarea, summary)",
    )) {
      if (!control.checkVisibility() || control.matches(".sr-only, [type=hidden]")) continue;
      const { borderTopStyle, borderTopWidth, appearance } = getComputedStyle(control);
      const hasEdge = borderTopStyle !== "none" && Number.parseFloat(borderTopWidth) > 0;
      const isNative = control.matches("[type=radio], [type=checkbox]") && appearance !== "none";
      if (
        !hasEdge &&
        !isNative &&
        control.textContent.trim() === "" &&
        !control.querySelector("svg")
      )
        found.push(`${named(control)} has neither edge nor words`);
    }
    const [first] = document.querySelectorAll<HTMLElement>("main :is(button, input, select, a)");
    first?.focus();
    if (first && document.activeElement === first) {
      const { outlineStyle } = getComputedStyle(first);
      if (first.matches(":focus-visible") && outlineStyle === "none")
        found.push(`${named(first)} has no focus mark`);
    }
    return found.slice(0, 5);
  });
}
