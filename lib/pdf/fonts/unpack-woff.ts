import { inflateSync } from "node:zlib";

/**
 * A WOFF file as the plain font inside it. fontkit inflates a WOFF's outlines anew, in JavaScript, for
 * every glyph it embeds; unpacked once, printing takes a fraction of the time. Other files stay as
 * they are.
 */
export function unpackWoff(file: Buffer): Buffer {
  if (file.toString("latin1", 0, 4) !== "wOFF") return file;

  const count = file.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => readTable(file, 44 + index * 20));
  const head = Buffer.alloc(12 + count * 16);
  file.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);

  const parts = [head];
  let offset = head.length;
  tables.forEach(({ tag, checksum, data }, index) => {
    const entry = 12 + index * 16;
    head.write(tag, entry, "latin1");
    head.writeUInt32BE(checksum, entry + 4);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(data.length, entry + 12);
    const padded = Buffer.alloc(Math.ceil(data.length / 4) * 4);
    data.copy(padded);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}

function readTable(file: Buffer, entry: number): { tag: string; checksum: number; data: Buffer } {
  const offset = file.readUInt32BE(entry + 4);
  const packed = file.subarray(offset, offset + file.readUInt32BE(entry + 8));
  const length = file.readUInt32BE(entry + 12);
  return {
    tag: file.toString("latin1", entry, entry + 4),
    checksum: file.readUInt32BE(entry + 16),
    data: packed.length < length ? inflateSync(packed) : packed,
  };
}
