/** The bytes a seal vouches for, and the signature that sits in the hole between them. */
export type Covered = { content: Uint8Array; signature: Uint8Array };

const HOLE_MAX_CHARACTERS = 1_000_000;

/**
 * The newest ByteRange that is written in the file, found without reading its structure: a damaged
 * or hostile file is judged by its bytes before any parser looks at it. Null when there is none.
 */
export function lastByteRange(bytes: Uint8Array): number[] | null {
  const at = lastIndexOf(bytes, KEY);
  if (at === -1) return null;
  const written = new TextDecoder("latin1").decode(
    bytes.subarray(at + KEY.length, at + KEY.length + RANGE_MAX_CHARACTERS),
  );
  const numbers = /^\s*\[([\d\s]+)\]/.exec(written)?.[1];
  return numbers === undefined ? null : numbers.trim().split(/\s+/).map(Number);
}

const KEY = new TextEncoder().encode("/ByteRange");
const RANGE_MAX_CHARACTERS = 80;

function lastIndexOf(bytes: Uint8Array, word: Uint8Array): number {
  const [first = 0, ...others] = word;
  let at = bytes.lastIndexOf(first);
  while (at !== -1 && !others.every((byte, index) => bytes[at + 1 + index] === byte))
    at = at === 0 ? -1 : bytes.lastIndexOf(first, at - 1);
  return at;
}

/**
 * Splits a file by its ByteRange. Null unless the range starts at the first byte, ends at the last,
 * and leaves out nothing but one `<hexadecimal>` string written the one way we write it (upper
 * case, zeros to the end): whatever else could hide in the hole would be covered by nobody.
 */
export function coveredBy(bytes: Uint8Array, byteRange: number[]): Covered | null {
  const [start, before, after, rest, ...more] = byteRange;
  if (
    start !== 0 ||
    before === undefined ||
    after === undefined ||
    rest === undefined ||
    more.length > 0
  )
    return null;
  if (![before, after, rest].every((value) => Number.isSafeInteger(value) && value > 0))
    return null;
  if (after <= before || after + rest !== bytes.length || after - before > HOLE_MAX_CHARACTERS)
    return null;

  const signature = signatureIn(new TextDecoder("latin1").decode(bytes.subarray(before, after)));
  if (!signature) return null;
  const content = new Uint8Array(before + rest);
  content.set(bytes.subarray(0, before));
  content.set(bytes.subarray(after), before);
  return { content, signature };
}

function signatureIn(hole: string): Uint8Array | null {
  const hex = /^<((?:[0-9A-F]{2})+)>$/.exec(hole)?.[1];
  if (hex === undefined) return null;
  const bytes = new Uint8Array(hex.length / 2);
  for (let at = 0; at < bytes.length; at += 1)
    bytes[at] = 16 * digitAt(hex, at * 2) + digitAt(hex, at * 2 + 1);
  const length = derLength(bytes);
  if (length === null || bytes.subarray(length).some((byte) => byte !== 0)) return null;
  return bytes.slice(0, length);
}

function digitAt(hex: string, at: number): number {
  const code = hex.charCodeAt(at);
  return code - (code < CODE_OF_A ? CODE_OF_0 : CODE_OF_A - 10);
}

const CODE_OF_0 = "0".charCodeAt(0);
const CODE_OF_A = "A".charCodeAt(0);

/** Length of the DER SEQUENCE at the start, header included; null when there is none. */
function derLength(bytes: Uint8Array): number | null {
  const [tag, first] = bytes;
  if (tag !== 0x30 || first === undefined) return null;
  const lengthBytes = first < 0x80 ? 0 : first - 0x80;
  if (lengthBytes > 3) return null;
  const header = 2 + lengthBytes;
  const length =
    lengthBytes === 0
      ? first
      : bytes.subarray(2, header).reduce((sum, byte) => sum * 256 + byte, 0);
  return header + length <= bytes.length ? header + length : null;
}
