import type { DrawnDocument } from "@/lib/pdf/draw/pdf-document";

/** Adds entries to the outline in reading order; a deeper level goes under the last entry above it. */
export function outlineWriter(
  pdf: DrawnDocument,
): (entry: { title: string; level: number }) => void {
  let top: PDFKit.PDFOutline | null = null;
  return ({ title, level }) => {
    if (level > 0 && top !== null) top.addItem(title);
    else top = pdf.outline.addItem(title, { expanded: false });
  };
}
