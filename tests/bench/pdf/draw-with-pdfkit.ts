import PDFDocument from "pdfkit";
import { mainFont } from "@/lib/pdf/fonts/choose-font";
import { type Passage, textOf } from "./passages";

const SIZES = { h1: 18, h2: 12.5, p: 10.5, li: 10.5, td: 9.4 } as const;

/** The same text with the same fonts, already parsed, set by pdfkit's own text engine. */
export async function drawWithPdfkit(passages: readonly Passage[]): Promise<number> {
  const pdf = new PDFDocument({
    size: "LETTER",
    margins: { top: 84, bottom: 82, left: 76, right: 76 },
    font: "",
  });
  for (const face of ["serif", "serifItalic", "serifBold"] as const) {
    pdf.registerFont(face, mainFont(face).font as never);
  }
  for (const { as, inlines } of passages) {
    inlines.forEach((inline, index) => {
      pdf.font(
        as.startsWith("h") || inline.kind === "definition"
          ? "serifBold"
          : inline.kind === "term"
            ? "serifItalic"
            : "serif",
      );
      pdf.fontSize(SIZES[as]).text(textOf(inline), {
        continued: index < inlines.length - 1,
        lineGap: 2,
        paragraphGap: 5,
      });
    });
  }
  return drain(pdf);
}

async function drain(pdf: InstanceType<typeof PDFDocument>): Promise<number> {
  let bytes = 0;
  const ended = new Promise<void>((resolve) => {
    pdf.on("data", (chunk: Uint8Array) => (bytes += chunk.length));
    pdf.on("end", resolve);
  });
  pdf.end();
  await ended;
  return bytes;
}
