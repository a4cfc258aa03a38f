import type * as z from "zod";

/** Reads JSON that has the shape of `schema`; null for anything else. */
export function parseJson<Schema extends z.ZodType>(
  source: Uint8Array | string,
  schema: Schema,
): z.output<Schema> | null {
  try {
    const text =
      typeof source === "string"
        ? source
        : new TextDecoder("utf-8", { fatal: true }).decode(source);
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
