import { parse } from "yaml";
import * as z from "zod";
import type { TemplateFiles } from "@/lib/templates/template-files";

/** One piece of field advice: the Partnership Basics bullet in our words, and where it comes from. */
export type Advice = { words: string; source: string };

/** `advice.yaml`, as far as pages show it. */
export const adviceSchema = z.object({
  bullets: z.record(z.string(), z.object({ bullet: z.string(), source: z.string() })),
});

export type AdviceFile = z.output<typeof adviceSchema>;

/** The advice of these files. */
export function readAdvice(files: TemplateFiles): AdviceFile {
  return adviceSchema.parse(parse(files.get("advice.yaml") ?? "") ?? { bullets: {} });
}

/** Finds advice by its ids, in their order. What is not there is left out. */
export function adviceIn({ bullets }: AdviceFile): (ids: readonly string[]) => Advice[] {
  return (ids) =>
    ids.flatMap((id) => {
      const found = bullets[id];
      return found === undefined ? [] : [{ words: found.bullet, source: found.source }];
    });
}
