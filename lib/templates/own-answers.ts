import * as z from "zod";
import { columnsOf } from "@/lib/answers/paths";
import { readYaml } from "@/lib/templates/read-yaml";
import type { TemplateFiles } from "@/lib/templates/template-files";

/** `own-answers.yaml`: what belongs to the two parties of one agreement and is never copied into another. */
export const ownAnswersSchema = z.array(
  z.strictObject({ why: z.string().min(1), answers: z.array(z.string().min(1)).min(1) }),
);

export const OWN_ANSWERS_FILE = "own-answers.yaml";

export type IsOwn = (path: string) => boolean;

/**
 * Tells whether an answer, a list or a column (`exp.due`) stays where it was given: listed itself or with
 * its group, or a column that points into a list that stays. Throws when the file is not there or does
 * not fit: without it everything would be copied.
 */
export function ownAnswersIn(files: TemplateFiles): IsOwn {
  const { value } = readYaml(OWN_ANSWERS_FILE, files.get(OWN_ANSWERS_FILE) ?? "", ownAnswersSchema);
  if (value === null) throw new Error(`templates/${OWN_ANSWERS_FILE} is missing or does not fit`);
  return isOwnBy(value.flatMap(({ answers }) => answers));
}

export function isOwnBy(entries: readonly string[]): IsOwn {
  const listed = (path: string) =>
    entries.some((entry) => path === entry || path.startsWith(`${entry}.`));
  return (path) => {
    const target = targetOf(path);
    return listed(path) || (target !== null && listed(target));
  };
}

/** The list whose row a column names: `svc.sites` for `svc.slots.siteId`. */
function targetOf(path: string): string | null {
  const cut = path.lastIndexOf(".");
  return columnsOf(path.slice(0, cut))?.get(path.slice(cut + 1))?.rowOf?.list ?? null;
}
