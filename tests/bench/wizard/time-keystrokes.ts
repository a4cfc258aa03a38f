import { chromium, type Page } from "@playwright/test";
import { controlId } from "@/components/wizard/read-page";
import { browserFlags, ensureBrowser } from "@/tests/support/find-browser";
import { median } from "../assemble/alternate";
import type { Served } from "../served/serve-drafting";

const QUESTION = "comp.ratePerSlotCents";
const WARM_UP = 20;
const KEYSTROKES = 60;

/** Milliseconds from a keystroke to the changed text in the page, and to the frame that shows it. */
type Keystroke = { changed: number; painted: number };

/**
 * Prints, as figures of `bench`, what a keystroke in a question costs until the agreement beside it
 * says so, in a real browser, against the browser's own cost of changing the same node: the same keys
 * in the same field, with a listener that does nothing but write the words. Milliseconds, medians.
 */
export async function timeKeystrokes(bench: string, served: Served): Promise<void> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: browserFlags(),
  });
  try {
    const page = await openQuestion(await browser.newContext(), served);
    const ours = await type(page);
    await page.evaluate(writeOnly);
    const theirs = await type(page);
    for (const [part, figure] of [
      ["changed", "keystroke to changed agreement text (ms)"],
      ["painted", "keystroke to the frame that shows it (ms)"],
    ] as const) {
      const [value, baseline] = [middle(ours, part), middle(theirs, part)];
      const ratio = rounded(value / baseline);
      console.log(JSON.stringify({ bench, figure, value, baseline, ratio, against: "same node" }));
    }
  } finally {
    await browser.close();
  }
}

async function openQuestion(
  context: Awaited<ReturnType<Awaited<ReturnType<typeof chromium.launch>>["newContext"]>>,
  { address, cookie, agreementId }: Served,
): Promise<Page> {
  const [name = "", value = ""] = cookie.split("=");
  await context.addCookies([{ name, value, url: address }]);
  const page = await context.newPage();
  await page.goto(`${address}/agreements/${agreementId}/compensation/rate`);
  const follows = page.waitForResponse(/\/live$/);
  await page.locator(`#${controlId(QUESTION)}`).focus();
  await follows;
  await page.evaluate(watchKeystrokes);
  return page;
}

/** Types a last digit and takes it away again, over and over; the warm strokes. */
async function type(page: Page): Promise<Keystroke[]> {
  const strokes: Keystroke[] = [];
  await page.locator(`#${controlId(QUESTION)}`).press("End");
  for (let stroke = 0; stroke < WARM_UP + KEYSTROKES; stroke += 1) {
    const next = page.evaluate(() => window.nextKeystroke());
    await page.keyboard.press(stroke % 2 === 0 ? "7" : "Backspace");
    const timed = await next;
    if (stroke >= WARM_UP) strokes.push(timed);
  }
  return strokes;
}

declare global {
  interface Window {
    nextKeystroke: () => Promise<Keystroke>;
    /** The node that the last keystroke changed. */
    changedNode: Node | undefined;
  }
}

/** In the page: `nextKeystroke()` resolves once the sheet's text has changed after an input, and is on the screen. */
function watchKeystrokes(): void {
  const sheet = document.getElementById("sheet");
  if (sheet === null) throw new Error("There is no agreement beside the question");
  window.nextKeystroke = () =>
    new Promise((resolve) => {
      let began = 0;
      const begin = (event: Event): void => {
        began = event.timeStamp;
      };
      window.addEventListener("beforeinput", begin, { capture: true, once: true });
      const observer = new MutationObserver(([first]) => {
        if (began === 0) return;
        observer.disconnect();
        window.changedNode = first?.target;
        const changed = performance.now() - began;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve({ changed, painted: performance.now() - began });
          port2.postMessage(null);
        });
      });
      observer.observe(sheet, { characterData: true, childList: true, subtree: true });
    });
}

/** In the page: from now on a keystroke only writes into the node that the product's own keystrokes changed. */
function writeOnly(): void {
  window.addEventListener(
    "input",
    (event) => {
      event.stopImmediatePropagation();
      const { changedNode } = window;
      if (changedNode instanceof Text) changedNode.data = `$${String(performance.now())}`;
      else if (changedNode) changedNode.textContent = `$${String(performance.now())}`;
    },
    { capture: true },
  );
}

function middle(strokes: readonly Keystroke[], part: keyof Keystroke): number {
  return rounded(median(strokes.map((stroke) => stroke[part])));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
