import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import * as z from "zod";

/** One piece of field advice: the Partnership Basics bullet in our words, and where it comes from. */
export type Advice = { words: string; source: string };

/** The advice with this id from `templates/advice.yaml`, read once per process; null when there is none. */
export function findAdvice(id: string | undefined): Advice | null {
  if (id === undefined) return null;
  remembered ??= schema.parse(parse(readFileSync(path.join(process.cwd(), "templates/advice.yaml"), "utf8")));
  const found = remembered.bullets[id];
  return found === undefined ? null : { words: found.bullet, source: found.source };
}

const schema = z.object({ bullets: z.record(z.string(), z.object({ bullet: z.string(), source: z.string() })) });

let remembered: z.output<typeof schema> | undefined;
