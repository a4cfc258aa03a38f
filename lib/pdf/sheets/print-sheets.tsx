import { Document, pdf } from "@react-pdf/renderer";
import { pageNumbers, type Placed } from "@/lib/pdf/layout/paginate";
import { bookmarksOf } from "@/lib/pdf/sheets/bookmarks";
import type { NamedFont } from "@/lib/pdf/sheets/named-font";
import { type RunningFacts, runningHeads } from "@/lib/pdf/sheets/running-heads";
import { sheetPage } from "@/lib/pdf/sheets/sheet-page";

/** What a reader program shows about the file. */
export type DocumentFacts = {
  title: string;
  language: string;
  subject: string;
  keywords: string;
  date?: Date;
};

/** Prints filled sheets as a PDF. Nothing in it depends on the clock or the machine. */
export async function printSheets(
  sheets: readonly (readonly Placed[])[],
  { date = NO_DATE, ...about }: DocumentFacts,
  facts: RunningFacts,
): Promise<Uint8Array> {
  const pageOf = pageNumbers(sheets);
  const bookmarks = bookmarksOf(sheets);
  const runningOf = runningHeads(facts, sheets.length);
  const opened = new Set<NamedFont>();
  const pages = sheets.map((placed, index) =>
    sheetPage({
      number: index + 1,
      placed,
      running: runningOf(index + 1),
      pageOf,
      bookmarks,
      opened,
    }),
  );
  const printed = pdf(
    <Document {...about} {...FILE} creationDate={date}>
      {pages}
    </Document>,
  );
  return gathered(await printed.toBuffer());
}

const FILE = {
  pdfVersion: "1.7",
  creator: "Common Ground",
  producer: "Common Ground",
  pageMode: "useOutlines",
} as const;

/** A file must carry a date. This one says that none was given, and is the same on every machine. */
const NO_DATE = new Date("2000-01-01T00:00:00Z");

async function gathered(stream: AsyncIterable<string | Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) {
    chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
