import { figureKinds } from "@/lib/answers/figures";
import type { AnswerKind } from "@/lib/answers/kinds";
import { allFields, columnsOf } from "@/lib/answers/paths";
import { computedColumnAt } from "@/lib/law/computed-columns";
import type { Format } from "@/lib/document/source";

export type PrintedKind = { kind: AnswerKind; choices?: string };

/** What kind of answer a path in a text names; null when there is none. `*` stands for a row's id. */
export function answerKindAt(path: string): PrintedKind | null {
  if (DOCUMENT_FACTS.has(path)) return { kind: "text" };
  if (path.startsWith("limits.")) return { kind: limitKind(path) };
  const figure = figureKinds.get(path);
  if (figure) return { kind: figure };
  const field = allFields.get(path) ?? columnAt(path);
  if (field) return field.choices === undefined ? { kind: field.kind } : { kind: field.kind, choices: field.choices };
  const cut = path.lastIndexOf(".");
  const whole = allFields.get(path.slice(0, cut))?.kind;
  return PARTS[whole ?? ""]?.includes(path.slice(cut + 1)) === true ? { kind: "text" } : null;
}

/** The formatter that fits a kind when a text names none; the first of those that fit. */
export const FORMATS_OF: Record<AnswerKind, readonly Format[]> = {
  text: ["text", "lookup"],
  longText: ["text"],
  choice: ["choice", "section"],
  choices: ["choices", "lookup"],
  party: ["party"],
  yesNo: ["yesno"],
  date: ["date"],
  time: ["time"],
  money: ["money"],
  // "text" prints the digits alone: a year is no quantity.
  count: ["count", "number", "text"],
  number: ["number", "count"],
  percent: ["percent", "number"],
  baseline: ["baseline"],
  person: ["person"],
  address: ["address"],
  file: ["file"],
  rows: [],
};

/** A limit's key ends in its unit. Whether the pack holds it is a check of its own. */
function limitKind(path: string): AnswerKind {
  if (path.endsWith("_cents")) return "money";
  return path.endsWith("_pct") ? "percent" : "count";
}

const DOCUMENT_FACTS = new Set([
  "document.rulePack",
  "document.rulePackDigest",
  "document.templateVersion",
]);

const PARTS: Record<string, readonly string[]> = {
  person: ["name", "title", "email", "phone", "firm"],
  address: ["street", "city", "state", "zip"],
};

function columnAt(path: string) {
  const [list = "", column] = path.split(".*.");
  return column === undefined ? undefined : (columnsOf(list)?.get(column) ?? computedColumnAt(path));
}
