import { allFields, columnsOf, type Field } from "@/lib/answers/paths";
import { LIMIT_LEVELS } from "@/lib/law/strictest";
import { valuesOf } from "@/lib/templates/choice-values";
import type { Check } from "@/lib/templates/check/check-templates";
import { type Finding, problem } from "@/lib/templates/finding";

/** Every value of every closed answer has words, and no words are left without a value. */
export const choicesWorded: Check = ({ templates, files }) => {
  const source = files.get("choices.yaml") ?? "";
  const lists = valuesByList();
  const missing = [...lists].flatMap(([name, values]) =>
    values
      .filter((value) => !templates.choices[name]?.[value])
      .map((value) => problem("choices.yaml", lineOf(source, name), `${name} has no words for ${value}`)),
  );
  const unknown = Object.entries(templates.choices).flatMap(([name, words]): Finding[] => {
    const values = lists.get(name) ?? BUILT_IN[name];
    if (!values) return [problem("choices.yaml", lineOf(source, name), `No answer uses the list ${name}`)];
    return Object.keys(words)
      .filter((value) => !values.includes(value))
      .map((value) => problem("choices.yaml", lineOf(source, name), `${name} never has the value ${value}`));
  });
  return [...missing, ...unknown];
};

/** Lists that belong to a kind of answer, or to the document, not to one answer. */
const BUILT_IN: Record<string, readonly string[]> = {
  yesNo: ["yes", "no"],
  baseline: ["new"],
  limitLevel: LIMIT_LEVELS,
  ownWording: ["approved", "unapproved"],
};

function valuesByList(): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  const columns = [...allFields.keys()].flatMap((path) => [...(columnsOf(path)?.values() ?? [])]);
  for (const field of [...allFields.values(), ...columns]) add(lists, field);
  return lists;
}

function add(lists: Map<string, string[]>, field: Field): void {
  if (field.choices === undefined) return;
  const values = (valuesOf(field) ?? []).map(String);
  lists.set(field.choices, [...new Set([...(lists.get(field.choices) ?? []), ...values])]);
}

function lineOf(source: string, name: string): number {
  return Math.max(0, source.split("\n").findIndex((line) => line.startsWith(`${name}:`))) + 1;
}
