/** A JSON object of at most `maxBytes`, or why it cannot be had. Reads no further than the limit. */
export type JsonBody = { value: Record<string, unknown> } | "too-large" | "not-json";

export async function readJsonBody(request: BodyToRead, maxBytes: number): Promise<JsonBody> {
  const contentType = request.headers.get("content-type") ?? "";
  if (contentType.split(";")[0]?.trim().toLowerCase() !== "application/json") return "not-json";
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return "too-large";

  const bytes = await readUpTo(request.body, maxBytes);
  return bytes === null ? "too-large" : parseObject(bytes);
}

type BodyToRead = { headers: Pick<Headers, "get">; body: AsyncIterable<Uint8Array> };

/** The whole body, or null when it is longer: a stated length is not believed. */
async function readUpTo(
  body: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of body) {
    total += chunk.byteLength;
    if (total > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseObject(bytes: Uint8Array): JsonBody {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? { value: value as Record<string, unknown> } : "not-json";
  } catch {
    return "not-json";
  }
}
