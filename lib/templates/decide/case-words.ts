import { formatValue } from "@/lib/document/format-value";
import { labelOf } from "@/lib/document/blank";
import type { TemplateSet, Test } from "@/lib/document/source";
import { allFields, columnsOf, type Field } from "@/lib/answers/paths";
import { choiceValues, valuesOf } from "@/lib/templates/choice-values";
import type { Demand } from "@/lib/templates/decide/cases";
import { type Leaf, pathOf } from "@/lib/templates/solve/leaf";

/** What a case asks of one answer, in words: "any but no funds", "at least 2", "one is Head Start". */
export function demandWords(templates: TemplateSet, path: string, demand: Demand): string {
  const field = allFields.get(path);
  const values = demand.oneOf === null ? [] : [valuesWords(templates, field, path, demand.oneOf)];
  const leaves = demand.leaves.map(({ leaf, holds }) => leafWords(templates, leaf, holds, field));
  return [...values, ...leaves].join("; ");
}

/** The question's words for an answer. */
export function answerWords({ labels }: TemplateSet, path: string): string {
  return labelOf(labels, path);
}

function valuesWords(
  templates: TemplateSet,
  field: Field | undefined,
  path: string,
  values: readonly unknown[],
): string {
  const others = choiceValues(path)?.filter((value) => !values.includes(value)) ?? [];
  const isMost = others.length > 0 && others.length < values.length;
  return isMost
    ? `any but ${orList(others.map((value) => valueWords(templates, field, value)))}`
    : orList(inOrder(field, values).map((value) => valueWords(templates, field, value)));
}

function leafWords(
  templates: TemplateSet,
  leaf: Leaf,
  holds: boolean,
  field: Field | undefined,
): string {
  if ("present" in leaf) return holds ? "given" : "not given";
  if ("rows" in leaf) return `${holds ? "at least" : "fewer than"} ${leaf.rows[1]}`;
  if ("includes" in leaf)
    return `${holds ? "includes" : "without"} ${valueWords(templates, field, leaf.includes[1])}`;
  if ("some" in leaf)
    return `${holds ? "one" : "none"} with ${rowWords(templates, leaf.some[0], leaf.some[1])}`;
  const [[kind, [, than]]] = Object.entries(leaf) as [[string, [string, unknown]]];
  const values = inOrder(field, Array.isArray(than) ? than : [than]);
  const words = orList(values.map((value) => valueWords(templates, field, value)));
  return `${holds ? "" : "not "}${COMPARED[kind] ?? ""}${words}`;
}

const COMPARED: Record<string, string> = {
  gt: "more than ",
  gte: "at least ",
  lt: "less than ",
  lte: "at most ",
};

/** What a row must be like; only tests of one column are written in templates. */
function rowWords(templates: TemplateSet, list: string, test: Test): string {
  if ("all" in test) return test.all.map((part) => rowWords(templates, list, part)).join(" and ");
  if ("any" in test) return test.any.map((part) => rowWords(templates, list, part)).join(" or ");
  if ("not" in test) return `not ${rowWords(templates, list, test.not)}`;
  if ("is" in test) return templates.conditions[test.is]?.says ?? test.is;
  const column = pathOf(test);
  const words = leafWords(templates, test, true, columnsOf(list)?.get(column));
  return `${labelOf(templates.labels, `${list}.${column}`).toLowerCase()}: ${words}`;
}

/** In the order in which people pick them. */
function inOrder(field: Field | undefined, values: readonly unknown[]): readonly unknown[] {
  const all: readonly unknown[] = (field ? valuesOf(field) : null) ?? [];
  return values.toSorted((a, b) => all.indexOf(a) - all.indexOf(b));
}

function valueWords(templates: TemplateSet, field: Field | undefined, value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (field?.kind === "party") return value === "A" ? templates.partyTerms.A : templates.partyTerms.B;
  const words = field?.choices === undefined ? undefined : templates.choices[field.choices];
  const label = words?.[String(value)]?.label;
  if (label !== undefined) return label;
  const format = field?.kind === "money" || field?.kind === "percent" ? field.kind : "number";
  return formatValue(templates, {}, { format }, value)?.text ?? String(value);
}

function orList(words: readonly string[]): string {
  if (words.length < 3) return words.join(" or ");
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}
