import {
  PDF,
  PdfArray,
  PdfDict,
  PdfName,
  PdfNumber,
  PdfStream,
  type PdfObject,
  type PdfRef,
} from "@libpdf/core";
import { inflate } from "@/lib/verification/inflate";

/** The parts of a PDF file that a seal is made of. */
export type SealedParts = {
  /** The signature dictionaries of the form's signature fields; one, in a file that we sealed. */
  seals: { byteRange: number[] }[];
  /** Attachments by name, unpacked. */
  attachments: Map<string, Uint8Array>;
};

const FIELD_TREE_DEPTH = 8;

/** Reads the structure of a PDF. Null when it is too damaged to find one. */
export async function readParts(bytes: Uint8Array): Promise<SealedParts | null> {
  try {
    const file = await PDF.load(bytes);
    const resolve = (ref: PdfRef): PdfObject | null => file.getObject(ref);
    return { seals: sealsOf(file, resolve), attachments: await attachmentsOf(file, resolve) };
  } catch {
    return null;
  }
}

type Resolve = (ref: PdfRef) => PdfObject | null;

function sealsOf(file: PDF, resolve: Resolve): SealedParts["seals"] {
  const fields = file.getCatalog().getDict("AcroForm", resolve)?.getArray("Fields", resolve);
  return fields ? signaturesIn(fields, resolve, 0) : [];
}

/** Walks the field tree, kids included: a second signature must not hide one level down. */
function signaturesIn(fields: PdfArray, resolve: Resolve, depth: number): SealedParts["seals"] {
  const found: SealedParts["seals"] = [];
  for (const entry of fields) {
    const field = entry.type === "ref" ? resolve(entry) : entry;
    if (!(field instanceof PdfDict)) continue;
    const value = field.getDict("V", resolve);
    if (value?.has("ByteRange"))
      found.push({ byteRange: numbersIn(value.getArray("ByteRange", resolve)) });
    const kids = field.getArray("Kids", resolve);
    if (kids && depth < FIELD_TREE_DEPTH) found.push(...signaturesIn(kids, resolve, depth + 1));
  }
  return found;
}

function numbersIn(array: PdfArray | undefined): number[] {
  return array
    ? [...array].map((entry) => (entry instanceof PdfNumber ? entry.value : Number.NaN))
    : [];
}

async function attachmentsOf(file: PDF, resolve: Resolve): Promise<Map<string, Uint8Array>> {
  const attachments = new Map<string, Uint8Array>();
  const names = file
    .getCatalog()
    .getDict("Names", resolve)
    ?.getDict("EmbeddedFiles", resolve)
    ?.getArray("Names", resolve);
  for (let index = 0; names && index + 1 < names.length; index += 2) {
    const entry = names.at(index + 1);
    const specification = entry?.type === "ref" ? resolve(entry) : entry;
    if (!(specification instanceof PdfDict)) continue;
    const name = specification.getString("UF")?.asString();
    const stream = specification.getDict("EF", resolve)?.get("F", resolve);
    const content = stream instanceof PdfStream ? await contentOf(stream, resolve) : null;
    if (name !== undefined && content) attachments.set(name, content);
  }
  return attachments;
}

/** Our attachments are plain or deflated, nothing else. */
async function contentOf(stream: PdfStream, resolve: Resolve): Promise<Uint8Array | null> {
  const filter = stream.get("Filter", resolve);
  const only = filter instanceof PdfArray && filter.length === 1 ? filter.at(0) : filter;
  if (only === undefined) return stream.data;
  return only instanceof PdfName && only.value === "FlateDecode" ? inflate(stream.data) : null;
}
