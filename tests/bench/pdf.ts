import { createHash } from "node:crypto";
import { basename } from "node:path";
import { chromium } from "@playwright/test";
import { withFigures } from "@/lib/answers/figures";
import { assemble } from "@/lib/document/assemble";
import { canonicalJson } from "@/lib/document/canonical";
import { renderAgreement } from "@/lib/pdf/render-agreement";
import { loadTemplates } from "@/lib/templates/load-templates";
import { exampleFile } from "../support/example-file";
import { browserFlags, ensureBrowser } from "../support/find-browser";
import { drawWithPdfkit } from "./pdf/draw-with-pdfkit";
import { pageOf, printOptions } from "./pdf/page-of";
import { passagesOf } from "./pdf/passages";
import { withOtherAnswers } from "./pdf/with-other-answers";

// EX-B's PDF against pdfkit drawing the same text with the same embedded fonts (text only: no running
// heads, contents, tables or links), and against a warm headless Chromium printing the same document as
// a web page, with its contents, tables, links, bookmarks, running heads and page numbers. Which browser it
// was is said: BROWSER_PATH chooses one. Rounds alternate, so that a busy machine is busy for all; each
// round prints an agreement with other answers. The figures are medians of warm rounds.

const WARM_UP = 4;
const ROUNDS = 9;

const { answers, about } = exampleFile("ex-b");
const example = assemble(loadTemplates(), withFigures(answers), {
  title: answers.agreement?.title ?? "",
  rulePack: about?.rulePack ?? "",
});
const executablePath = ensureBrowser();
const browser = await chromium.launch({ executablePath, args: browserFlags() });
try {
  const page = await browser.newPage();
  const contenders = {
    ours: ({ tree, documentSha256 }: Round) =>
      renderAgreement(tree, { edition: "final", documentSha256 }),
    pdfkit: ({ passages }: Round) => drawWithPdfkit(passages),
    chromium: async ({ html, print }: Round) => {
      await page.setContent(html);
      await page.pdf(print);
    },
  };
  const times: Record<keyof typeof contenders, number[]> = { ours: [], pdfkit: [], chromium: [] };
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const given = roundOf(round);
    for (const name of ["ours", "pdfkit", "chromium"] as const) {
      const start = performance.now();
      await contenders[name](given);
      if (round >= WARM_UP) times[name].push(performance.now() - start);
    }
  }
  report(
    "render, against pdfkit",
    "pdfkit drawing the same text with the same fonts",
    4,
    times.ours,
    times.pdfkit,
  );
  report(
    "render, against chromium",
    `warm headless ${basename(executablePath)} ${browser.version()} printing the same document`,
    0.7,
    times.ours,
    times.chromium,
  );
} finally {
  await browser.close();
}

function roundOf(round: number) {
  const tree = withOtherAnswers(example, round);
  const documentSha256 = createHash("sha256").update(canonicalJson(tree)).digest("hex");
  const [html, print] = [pageOf(tree), printOptions(tree, documentSha256)];
  return { tree, documentSha256, passages: passagesOf(tree), html, print };
}

type Round = ReturnType<typeof roundOf>;

function report(
  figure: string,
  baseline: string,
  aim: number,
  ours: number[],
  theirs: number[],
): void {
  const [oursMs, baselineMs] = [median(ours), median(theirs)];
  const line = {
    bench: "pdf",
    figure,
    ratio: Math.round((oursMs / baselineMs) * 1000) / 1000,
    aim,
    baseline,
    ours_ms: Math.round(oursMs),
    baseline_ms: Math.round(baselineMs),
  };
  console.log(JSON.stringify(line));
}

function median(values: number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}
