import { fileTypeFromBuffer } from "file-type";
import { withoutHidden } from "@/lib/answers/hidden-characters";
import { FILE_NAME_MAX } from "@/lib/answers/kinds";
import { FILE_TYPES, type FileType } from "@/lib/attachments/limits";

/** What kind of file these bytes are; null when it is none that is kept. */
export async function fileTypeOf(bytes: Uint8Array): Promise<FileType | null> {
  const mime = (await fileTypeFromBuffer(bytes))?.mime ?? "";
  return isKept(mime) ? mime : null;
}

/** What a file is called from now on: no folders, nothing hidden, and the ending of what it really is. */
export function keptName(given: string, type: FileType): string {
  const ending = `.${FILE_TYPES[type]}`;
  const last = withoutHidden(given).split(/[\\/]/).at(-1) ?? "";
  const stem = last
    .replace(/\.[A-Za-z0-9]{1,5}$/, "")
    .replaceAll(/\s+/g, " ")
    .trim();
  return `${shortened(stem, FILE_NAME_MAX - ending.length) || "file"}${ending}`;
}

/** At most so long, never ending in half a character. */
function shortened(words: string, most: number): string {
  return words
    .slice(0, most)
    .toWellFormed()
    .replace(/\uFFFD$/, "")
    .trim();
}

function isKept(mime: string): mime is FileType {
  return Object.hasOwn(FILE_TYPES, mime);
}
