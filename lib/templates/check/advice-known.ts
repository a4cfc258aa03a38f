import * as z from "zod";
import type { Check } from "@/lib/templates/check/check-templates";
import { problem } from "@/lib/templates/finding";
import { readYaml } from "@/lib/templates/read-yaml";

/** Every advice card that a page names exists, and every card stands beside some question. */
export const adviceKnown: Check = ({ questions, files }) => {
  const { value, findings, lineAt } = readYaml(FILE, files.get(FILE) ?? "", adviceSchema);
  const bullets = Object.keys(value?.bullets ?? {});
  const unknown = questions.pages.flatMap(({ page, file, line }) =>
    page.advice
      .filter((id) => !bullets.includes(id))
      .map((id) => problem(file, line, `Unknown advice: ${id}`)),
  );
  const given = new Set(questions.pages.flatMap(({ page }) => page.advice));
  const unused = bullets
    .filter((id) => !given.has(id))
    .map((id) => problem(FILE, lineAt(["bullets", id]), `No question is given this advice: ${id}`));
  return [...findings, ...unknown, ...unused];
};

const FILE = "advice.yaml";
const adviceSchema = z.looseObject({ bullets: z.record(z.string(), z.unknown()) });
