import { drawMarks, type Pen } from "@/lib/pdf/draw/draw-strip";
import { glyphWriter } from "@/lib/pdf/draw/glyph-writer";
import type { DrawnDocument } from "@/lib/pdf/draw/pdf-document";
import { outlineWriter } from "@/lib/pdf/draw/outline";
import { type RunningFacts, runningHeads } from "@/lib/pdf/draw/running-heads";
import { pageNumbers, type Placed } from "@/lib/pdf/layout/paginate";
import { sheet } from "@/lib/pdf/layout/sheet";

/** Draws the filled pages into a document, with running heads, link targets and the outline. */
export function drawPages(
  pdf: DrawnDocument,
  pages: readonly (readonly Placed[])[],
  facts: RunningFacts,
): void {
  const glyphs = glyphWriter(pdf);
  const pageOf = pageNumbers(pages);
  const drawRunningHeads = runningHeads(facts, pages.length);
  const addToOutline = outlineWriter(pdf);

  pages.forEach((page, index) => {
    pdf.addPage();
    const pen: Pen = { pdf, glyphs, operators: [] };
    drawRunningHeads(pen, index + 1);
    for (const { strip, top } of page) {
      const y = sheet.top + top;
      drawMarks(pen, strip.marks, { x: sheet.left, y }, pageOf);
      for (const anchor of strip.anchors ?? []) {
        pdf.addNamedDestination(anchor, "XYZ", sheet.left, y - 12, null);
      }
      if (strip.outline !== undefined) addToOutline(strip.outline);
    }
    pdf.addContent(pen.operators.join("\n"));
  });
}
