import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

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

/** The outline: each entry's title, the page it leads to (from 1), and the entries below it. */
export async function readOutline(bytes: Uint8Array): Promise<Entry[]> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const read = (entries: readonly OutlineNode[]): Promise<Entry[]> =>
    Promise.all(
      entries.map(async ({ title, dest, items }) => ({
        title,
        page: await pageOf(file, dest),
        below: await read(items),
      })),
    );
  const outline = await read(await file.getOutline());
  await file.destroy();
  return outline;
}

/** An entry as pdfjs gives it, without its `any`s. */
type OutlineNode = { title: string; dest: Destination; items: OutlineNode[] };
type Destination = string | readonly unknown[] | null;

export type Entry = { title: string; page: number; below: Entry[] };

/** The pages (from 1) that the links of a page lead to. */
export async function readLinks(bytes: Uint8Array, number: number): Promise<number[]> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const annotations = (await (await file.getPage(number)).getAnnotations()) as { dest?: string }[];
  const pages = await Promise.all(annotations.map(({ dest }) => pageOf(file, dest ?? null)));
  await file.destroy();
  return pages;
}

/** The size of the first page (points), and the title and language of the file. */
export async function readFacts(
  bytes: Uint8Array,
): Promise<{ size: number[]; title: unknown; language: unknown }> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const { view } = await file.getPage(1);
  const info = (await file.getMetadata()).info as Record<string, unknown>;
  await file.destroy();
  return { size: view, title: info["Title"], language: info["Language"] };
}

async function pageOf(file: PDFDocumentProxy, dest: Destination): Promise<number> {
  const place = typeof dest === "string" ? await file.getDestination(dest) : dest;
  const page = place?.[0] as Parameters<typeof file.getPageIndex>[0];
  return (await file.getPageIndex(page)) + 1;
}
