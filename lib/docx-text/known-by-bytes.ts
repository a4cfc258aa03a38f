/** What a file really is, by its first bytes, whatever it is called. */
export type FileKind =
  "zip" | "encrypted" | "oldWord" | "rtf" | "pdf" | "empty" | "text" | "binary";

export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return "zip";
  // Word's older files and encrypted new ones share a container; the latter name their content.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return latin(bytes).includes("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e")
      ? "encrypted"
      : "oldWord";
  const start = latin(bytes.subarray(0, 1024)).trimStart();
  if (start.startsWith("{\\rtf")) return "rtf";
  if (start.startsWith("%PDF")) return "pdf";
  return isText(bytes) ? "text" : "binary";
}

/** A text file's words: by its byte-order mark, as UTF-8, else as Windows writes it. */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function isText(bytes: Uint8Array): boolean {
  const marked = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  return marked || !bytes.includes(0);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
