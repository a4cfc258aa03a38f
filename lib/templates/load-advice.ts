import { parse } from "yaml";
import * as z from "zod";
import type { TemplateFiles } from "@/lib/templates/template-files";

/** One piece of field advice: the Partnership Basics bullet in our words, and where it comes from. */
export type Advice = { words: string; source: string };

/** Finds advice by its id in `advice.yaml` of these files; null when there is none. */
export function adviceIn(files: TemplateFiles): (id: string | undefined) => Advice | null {
  const { bullets } = schema.parse(parse(files.get("advice.yaml") ?? "") ?? { bullets: {} });
  return (id) => {
    const found = id === undefined ? undefined : bullets[id];
    return found === undefined ? null : { words: found.bullet, source: found.source };
  };
}

const schema = z.object({
  bullets: z.record(z.string(), z.object({ bullet: z.string(), source: z.string() })),
});
