import { chromium, expect, type Page } from "@playwright/test";
import { controlId } from "@/components/wizard/read-page";
import { browserFlags, ensureBrowser } from "@/tests/support/find-browser";
import { median } from "../assemble/alternate";
import type { Served } from "../served/serve-drafting";

const QUESTION = "comp.ratePerSlotCents";
/** The answer as the agreement prints it, and with one digit more. */
const WORDS = "$1,200";
const LONGER_WORDS = "$12,007";
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
    await page.evaluate(writeOnly, [WORDS, LONGER_WORDS] as const);
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
  // The compiler that runs this file marks functions with their names; the page has to know the mark.
  await page.addInitScript("globalThis.__name = (value) => value");
  await page.goto(`${address}/agreements/${agreementId}/compensation/rate`);
  const follows = page.waitForResponse(/\/live$/);
  const field = page.locator(`#${controlId(QUESTION)}`);
  await expect(field).toBeEnabled();
  await field.focus();
  await follows;
  // Without separators, so that one digit more is still an amount.
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("1200");
  await expect(page.locator("#sheet")).toContainText(WORDS);
  await page.evaluate(watchKeystrokes);
  return page;
}

/** Types a last digit and takes it away again, over and over; the warm strokes. */
async function type(page: Page): Promise<Keystroke[]> {
  const strokes: Keystroke[] = [];
  for (let stroke = 0; stroke < WARM_UP + KEYSTROKES; stroke += 1) {
    const longer = stroke % 2 === 0;
    await page.evaluate(
      (words) => {
        window.keystroke = window.nextKeystroke(words);
      },
      longer ? LONGER_WORDS : WORDS,
    );
    await page.keyboard.press(longer ? "7" : "Backspace");
    const timed = await page.evaluate(() => window.keystroke);
    if (stroke >= WARM_UP) strokes.push(timed);
  }
  return strokes;
}

declare global {
  interface Window {
    nextKeystroke: (words: string) => Promise<Keystroke>;
    keystroke: Promise<Keystroke>;
  }
}

/** In the page: `nextKeystroke(words)` resolves once the sheet says them after an input, and shows them. */
function watchKeystrokes(): void {
  const sheet = document.getElementById("sheet");
  if (sheet === null) throw new Error("There is no agreement beside the question");
  window.nextKeystroke = (words) =>
    new Promise((resolve, reject) => {
      setTimeout(reject, 5000, new Error("The text beside the question does not follow"));
      let began = 0;
      const begin = (event: Event): void => {
        began = event.timeStamp;
      };
      window.addEventListener("beforeinput", begin, { capture: true, once: true });
      const observer = new MutationObserver(() => {
        const changed = performance.now() - began;
        if (began === 0 || !sheet.textContent.includes(words)) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve({ changed, painted: performance.now() - began });
          port2.postMessage(null);
        });
      });
      observer.observe(sheet, { characterData: true, childList: true, subtree: true });
    });
}

/** In the page: from now on a keystroke only writes into the node that holds the words. */
function writeOnly([words, longerWords]: readonly [string, string]): void {
  const sheet = document.getElementById("sheet");
  if (sheet === null) throw new Error("There is no agreement beside the question");
  const nodes = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  let node = nodes.nextNode();
  while (node !== null && !(node.nodeValue ?? "").includes(words)) node = nodes.nextNode();
  if (node === null) throw new Error(`Nothing beside the question says ${words}`);
  const found = node;
  window.addEventListener(
    "input",
    (event) => {
      event.stopImmediatePropagation();
      found.nodeValue = found.nodeValue === longerWords ? words : longerWords;
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
