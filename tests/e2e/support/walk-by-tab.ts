import type { Page } from "@playwright/test";
import { expect } from "@/tests/e2e/fixtures";

/**
 * Presses Tab from the page's heading to the last control of its part. Every control has to be reached,
 * in the order of the page, and whoever stands on one has to see where they are. The values of the
 * clauses beside a question are links that are alike: the way ends where they begin. Resolves to what
 * is wrong, in words.
 */
export async function walkByTab(page: Page): Promise<string[]> {
  await page.evaluate(watchStops);
  let presses = 0;
  for (let left = await page.evaluate(stopsLeft); left > 0; left = await page.evaluate(stopsLeft)) {
    presses += left;
    if (presses > MOST_PRESSES) break;
    await Promise.all(Array.from({ length: left }, () => page.keyboard.press("Tab")));
  }
  const { pathname } = new URL(page.url());
  return (await page.evaluate(wrongStops)).map((wrong) => `${pathname}: ${wrong}`);
}

/** Goes back, stop by stop, to the control that has these words. */
export async function tabBackTo(page: Page, words: RegExp): Promise<void> {
  const wordsHere = () => page.evaluate(() => document.activeElement?.textContent.trim() ?? "");
  for (let presses = 0; !words.test(await wordsHere()); presses += 1) {
    expect(presses, `a way back to ${String(words)} on ${page.url()}`).toBeLessThan(MOST_PRESSES);
    await page.keyboard.press("Shift+Tab");
  }
}

/** More than any page needs; a day alone has four stops. */
const MOST_PRESSES = 400;

type Watch = { reached: Set<Element>; wrong: string[]; last: Element | null };
type Watched = typeof globalThis & {
  walk: Watch;
  judgeStop: () => void;
  named: (element: Element) => string;
  controls: () => Element[];
};

/** Runs in the page: judges each stop when the next press comes, once the browser has brought it into view. */
function watchStops(): void {
  const all = globalThis as Watched;
  all.named = (element: Element) => {
    const words = element.getAttribute("aria-label") ?? element.textContent.trim();
    return `${element.tagName} ${element.id} “${words.slice(0, 50)}”`;
  };
  all.walk = { reached: new Set(), wrong: [], last: null };
  /** What Tab has to reach below the heading: of radios with one name the chosen, else any. */
  all.controls = () => {
    const heading = document.querySelector("main h1");
    const found = [
      ...document.querySelectorAll<HTMLElement>(
        "main :is(a[href], button, input, select, textarea, summary, [tabindex='0'])",
      ),
    ].filter(
      (element) =>
        !element.matches(":disabled, [type=hidden], [tabindex='-1']") &&
        element.checkVisibility({ visibilityProperty: true }) &&
        element.closest("#sheet") === null &&
        heading !== null &&
        (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    const radios = found
      .filter((element) => element instanceof HTMLInputElement)
      .filter(({ type }) => type === "radio");
    return found.filter((element) => {
      if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
      const group = radios.filter(({ name }) => name === element.name);
      return element === (group.find(({ checked }) => checked) ?? group[0]);
    });
  };
  all.judgeStop = () => {
    const element = document.activeElement;
    const { walk } = all;
    if (element === null || element === document.body || element === walk.last) return;
    if (walk.reached.has(element)) walk.wrong.push(`${all.named(element)} comes twice`);
    walk.reached.add(element);
    // What is there for screen readers alone is seen by its label.
    const shown = element.matches(".sr-only") ? (element.closest("label") ?? element) : element;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2)
      walk.wrong.push(`${all.named(element)}: the focus cannot be seen`);
    const { top, bottom, left, right, width, height } = shown.getBoundingClientRect();
    const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    if (!isInView || width < 2 || height < 2)
      walk.wrong.push(`${all.named(element)}: is out of view`);
    const isAfter =
      walk.last === null ||
      (walk.last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (!isAfter) walk.wrong.push(`${all.named(element)}: is before what came before it`);
    walk.last = element;
  };
  document.addEventListener("keydown", all.judgeStop, true);
}

/** Runs in the page: how many controls have not had the focus yet. */
function stopsLeft(): number {
  const all = globalThis as Watched;
  all.judgeStop();
  return all.controls().filter((element) => !all.walk.reached.has(element)).length;
}

/** Runs in the page: what was wrong on the way, which is over. */
function wrongStops(): string[] {
  const all = globalThis as Watched;
  document.removeEventListener("keydown", all.judgeStop, true);
  const missed = all.controls().filter((element) => !all.walk.reached.has(element));
  return [
    ...all.walk.wrong,
    ...missed.map((element) => `${all.named(element)}: Tab leads past it`),
  ];
}
