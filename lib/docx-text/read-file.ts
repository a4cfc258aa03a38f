import mammoth from "mammoth";
import { htmlToLines } from "@/lib/docx-text/html-to-lines";
import { decodeText, type FileKind, kindOf } from "@/lib/docx-text/known-by-bytes";
import { wordsOnly, type ZipProblem } from "@/lib/docx-text/unzip-bounded";

/** Why a file gives no words. */
export type FileProblem = Exclude<FileKind, "zip" | "text"> | ZipProblem | "tooLarge" | "noWords";

export type ReadFile = { ok: true; text: string } | { ok: false; problem: FileProblem };

/** Bytes. */
export const FILE_MAX = 10_000_000;

/**
 * The words of a Word file (.docx) or a plain text file, by what it is and not by what it is called. Runs
 * where the file is, in the browser: pictures, macros and links in it are neither opened nor followed.
 * Never throws.
 */
export async function readFile(bytes: Uint8Array): Promise<ReadFile> {
  if (bytes.length > FILE_MAX) return { ok: false, problem: "tooLarge" };
  const kind = kindOf(bytes);
  if (kind === "text") return wordsIn(decodeText(bytes));
  if (kind !== "zip") return { ok: false, problem: kind };
  const words = wordsOnly(bytes);
  if (typeof words === "string") return { ok: false, problem: words };
  try {
    return wordsIn(htmlToLines(await htmlOf(words.zip)));
  } catch {
    return { ok: false, problem: "unreadable" };
  }
}

async function htmlOf(zip: Uint8Array): Promise<string> {
  const arrayBuffer = Uint8Array.from(zip).buffer;
  // Browsers take the one, Node the other.
  const input = { arrayBuffer, buffer: arrayBuffer } as unknown as { arrayBuffer: ArrayBuffer };
  const { value } = await mammoth.convertToHtml(input, {
    externalFileAccess: false,
    includeEmbeddedStyleMap: false,
    // Their parts were left out: nothing is there to be read.
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
  });
  return value;
}

function wordsIn(text: string): ReadFile {
  return /\p{L}/u.test(text) ? { ok: true, text } : { ok: false, problem: "noWords" };
}
