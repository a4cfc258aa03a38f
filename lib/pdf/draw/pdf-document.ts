import PDFDocument from "pdfkit";

/** What the drawing needs of pdfkit beyond its declared types: glyphs go in by id, already shaped. */
export type DrawnDocument = InstanceType<typeof PDFDocument> & {
  _font: EmbeddedFont;
  page: { fonts: Record<string, unknown> };
  addContent(operators: string): unknown;
};

/** pdfkit's embedded font: its subset, and widths and text per glyph of the subset. */
export type EmbeddedFont = {
  id: string;
  subset: { glyphs: number[]; includeGlyph(id: number): number };
  widths: number[];
  unicode: (readonly number[])[];
  ref(): unknown;
};

/** What a reader program shows about the file. */
export type DocumentFacts = {
  title: string;
  language: string;
  subject: string;
  keywords: string;
  date?: Date;
};

/** An empty document without pages. Nothing in it depends on the clock or the machine. */
export function createPdf({
  title,
  language,
  subject,
  keywords,
  date = NO_DATE,
}: DocumentFacts): DrawnDocument {
  return new PDFDocument({
    autoFirstPage: false,
    bufferPages: false,
    // pdfkit opens Helvetica unless told otherwise; every font of ours is embedded.
    font: "",
    lang: language,
    displayTitle: true,
    pdfVersion: "1.7",
    size: "LETTER",
    margin: 0,
    info: {
      Title: title,
      Subject: subject,
      Keywords: keywords,
      Creator: "Common Ground",
      Producer: "Common Ground",
      CreationDate: date,
    },
  }) as DrawnDocument;
}

/** A file must carry a date. This one says that none was given, and is the same on every machine. */
const NO_DATE = new Date("2000-01-01T00:00:00Z");

/** Ends the document and gathers its bytes. */
export async function bytesOf(pdf: DrawnDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const gathered = new Promise<void>((resolve, reject) => {
    pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on("end", resolve);
    pdf.on("error", reject);
  });
  pdf.end();
  await gathered;
  return new Uint8Array(Buffer.concat(chunks));
}
