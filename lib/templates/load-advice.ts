import { parse } from "yaml";
import * as z from "zod";
import type { TemplateFiles } from "@/lib/templates/template-files";

/** One piece of field advice: the Partnership Basics bullet in our words, and where it comes from. */
export type Advice = { words: string; source: string };

/** Finds advice by its ids in `advice.yaml` of these files, in their order. What is not there is left out. */
export function adviceIn(files: TemplateFiles): (ids: readonly string[]) => Advice[] {
  const { bullets } = schema.parse(parse(files.get("advice.yaml") ?? "") ?? { bullets: {} });
  return (ids) =>
    ids.flatMap((id) => {
      const found = bullets[id];
      return found === undefined ? [] : [{ words: found.bullet, source: found.source }];
    });
}

const schema = z.object({
  bullets: z.record(z.string(), z.object({ bullet: z.string(), source: z.string() })),
});
