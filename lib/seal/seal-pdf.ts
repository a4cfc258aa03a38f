import {
  PDF,
  PdfArray,
  PdfDict,
  PdfName,
  PdfStream,
  type PdfObject,
  type PdfRef,
} from "@libpdf/core";
import type { SealIdentity } from "@/lib/seal/identity";
import { ATTACHED } from "@/lib/seal/record";

/** What goes into the file beside the pages, each as the exact text to attach. */
export type SealedContent = { document: string; events: string; record: string };

/** Room for the signature with its certificates, in bytes; a chain needs more than one certificate. */
const SIGNATURE_ROOM_BYTES = 16_384;

/**
 * Attaches the content and seals the file: PAdES B-B over every byte but the signature itself.
 * `at` is this machine's time; no time-stamping authority vouches for it.
 * Two steps, because the attachments must be behind the last mention of a ByteRange in the file.
 */
export async function sealPdf(
  pdf: Uint8Array,
  content: SealedContent,
  identity: SealIdentity,
  at: Date,
): Promise<Uint8Array> {
  const loaded = await PDF.load(await attach(pdf, content, at));
  const { bytes } = await loaded.sign({
    signer: identity.signer,
    level: "B-B",
    digestAlgorithm: "SHA-256",
    signingTime: at,
    fieldName: "Seal",
    estimatedSize: SIGNATURE_ROOM_BYTES,
  });
  return bytes;
}

async function attach(pdf: Uint8Array, content: SealedContent, at: Date): Promise<Uint8Array> {
  const file = await PDF.load(pdf);
  const encoder = new TextEncoder();
  for (const part of ["document", "events", "record"] as const) {
    file.attachments.add(ATTACHED[part], encoder.encode(content[part]), {
      description: DESCRIPTIONS[part],
      mimeType: "application/json",
      createdAt: at,
      modifiedAt: at,
    });
  }
  relate(file);
  return file.save({ incremental: true, compressionThreshold: 0 });
}

/** ASCII, because they are for programs that list attachments. */
const DESCRIPTIONS = {
  document: "The agreement as signed, in canonical JSON (RFC 8785)",
  events: "The signing events, chained by SHA-256",
  record: "The record of the seal: hashes, signers, certificate",
} as const;

/** `/Source` for the document the pages print, `/Data` for the rest, as PDF/A-3 asks of attachments. */
const RELATIONSHIPS: Record<string, string> = { [ATTACHED.document]: "Source" };

function relate(file: PDF) {
  const resolve = (ref: PdfRef): PdfObject | null => file.getObject(ref);
  const catalog = file.getCatalog();
  const tree = catalog
    .getDict("Names", resolve)
    ?.getDict("EmbeddedFiles", resolve)
    ?.getArray("Names", resolve);
  const associated = new PdfArray();
  for (let index = 0; tree && index + 1 < tree.length; index += 2) {
    const reference = tree.at(index + 1);
    const specification = reference?.type === "ref" ? resolve(reference) : reference;
    if (!reference || !(specification instanceof PdfDict)) continue;
    const name = specification.getString("UF")?.asString() ?? "";
    specification.set("AFRelationship", PdfName.of(RELATIONSHIPS[name] ?? "Data"));
    const stream = specification.getDict("EF", resolve)?.get("F", resolve);
    if (stream instanceof PdfStream) stream.set("Subtype", PdfName.of("application/json"));
    associated.push(reference);
  }
  catalog.set("AF", associated);
}
