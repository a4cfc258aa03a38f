import { allFields, columnsOf, type Field } from "@/lib/answers/paths";
import type { Check } from "@/lib/templates/check/check-templates";
import { problem } from "@/lib/templates/finding";
import { isOwnBy, OWN_ANSWERS_FILE, ownAnswersSchema } from "@/lib/templates/own-answers";
import { readYaml } from "@/lib/templates/read-yaml";

/**
 * What is never copied into another agreement is named by paths that exist; and whatever is asked for a
 * person, an address, a day or a file is among it.
 */
export const ownAnswersKnown: Check = ({ files, questions }) => {
  const source = files.get(OWN_ANSWERS_FILE) ?? "";
  const { value, findings, lineAt } = readYaml(OWN_ANSWERS_FILE, source, ownAnswersSchema);
  if (value === null) return findings;
  const unknown = value.flatMap(({ answers }, group) =>
    answers.flatMap((entry, index) =>
      exists(entry)
        ? []
        : [
            problem(OWN_ANSWERS_FILE, lineAt([group, "answers", index]), `There is no answer ${entry}`),
          ],
    ),
  );
  const isOwn = isOwnBy(value.flatMap(({ answers }) => answers));
  const open = questions.fields.flatMap(({ file, line, field, columnLines }) => {
    const columns = (field.columns ?? []).flatMap((column, index) => {
      const known = columnsOf(field.path)?.get(column.path);
      return known === undefined ? [] : [{ known, at: columnLines[index] ?? line }];
    });
    const own = allFields.get(field.path);
    return [...(own === undefined ? [] : [{ known: own, at: line }]), ...columns]
      .filter(({ known }) => PERSONAL.has(known.kind) && !isOwn(known.path))
      .map(({ known, at }) =>
        problem(file, at, `${known.path} would be copied into another agreement: list it in ${OWN_ANSWERS_FILE}`),
      );
  });
  return [...unknown, ...open];
};

const PERSONAL: ReadonlySet<Field["kind"]> = new Set(["person", "address", "date", "file"]);

function exists(entry: string): boolean {
  if (allFields.has(entry) || [...allFields.keys()].some((path) => path.startsWith(`${entry}.`)))
    return true;
  const cut = entry.lastIndexOf(".");
  return columnsOf(entry.slice(0, cut))?.has(entry.slice(cut + 1)) ?? false;
}
