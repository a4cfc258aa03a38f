import type { Check } from "@/lib/templates/check/check-templates";
import { generatedFiles } from "@/lib/templates/generated-files";
import { problem } from "@/lib/templates/finding";

/** The reading copy and the digest say what the templates say now. */
export const generatedCurrent: Check = (parsed) =>
  [...generatedFiles(parsed)]
    .filter(([name, content]) => parsed.files.get(name) !== content)
    .map(([name]) => problem(name, 1, "Out of date: run npm run -s templates:check -- --write"));
