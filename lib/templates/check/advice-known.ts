import * as z from "zod";
import type { Check } from "@/lib/templates/check/check-templates";
import { problem } from "@/lib/templates/finding";
import { readYaml } from "@/lib/templates/read-yaml";

/** Every advice card that a page names exists. */
export const adviceKnown: Check = ({ questions, files }) => {
  const { value, findings } = readYaml("advice.yaml", files.get("advice.yaml") ?? "", adviceSchema);
  const unknown = questions.pages.flatMap(({ page, file, line }) =>
    page.advice === undefined || value?.bullets[page.advice] !== undefined
      ? []
      : [problem(file, line, `Unknown advice: ${page.advice}`)],
  );
  return [...findings, ...unknown];
};

const adviceSchema = z.looseObject({ bullets: z.record(z.string(), z.unknown()) });
