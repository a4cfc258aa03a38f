/** An attachment may unpack to this much, so that a small file cannot fill the memory. */
const UNPACKED_MAX_BYTES = 64 * 1024 * 1024;

/** Unpacks zlib data with the platform's own decoder. Null when damaged or larger than allowed. */
export async function inflate(packed: Uint8Array): Promise<Uint8Array | null> {
  try {
    const unpacked = new Blob([new Uint8Array(packed)])
      .stream()
      .pipeThrough(new DecompressionStream("deflate"));
    return await collect(unpacked.getReader());
  } catch {
    return null;
  }
}

async function collect(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks, size);
    size += value.length;
    if (size > UNPACKED_MAX_BYTES) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
}

function joined(chunks: Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}
