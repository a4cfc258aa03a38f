import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A PDF's pages as a reader program finds their text, lines parted by line ends. */
export async function readPages(bytes: Uint8Array): Promise<string[]> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    pages.push(
      items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : "")).join(""),
    );
  }
  await file.destroy();
  return pages;
}

/** The whole text of a PDF. */
export async function readText(bytes: Uint8Array): Promise<string> {
  return (await readPages(bytes)).join("\n");
}
