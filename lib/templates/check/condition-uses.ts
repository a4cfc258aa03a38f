import type { Test } from "@/lib/document/source";
import type { Use } from "@/lib/templates/check/uses";
import type { ParsedTemplates } from "@/lib/templates/parse-templates";

export type ConditionUse = { id: string; file: string; line: number };

/** Every place that names a condition: texts, outline, questions, law cards and other conditions. */
export function conditionUses(parsed: ParsedTemplates, uses: readonly Use[]): ConditionUse[] {
  return [...inTexts(uses), ...inPoints(parsed), ...inOutline(parsed), ...inQuestions(parsed), ...inLaw(parsed), ...inConditions(parsed)];
}

function inTexts(uses: readonly Use[]): ConditionUse[] {
  return uses.flatMap(({ what, file, line }) => (what.kind === "test" ? [{ id: what.test, file, line }] : []));
}

function inPoints({ templates }: ParsedTemplates): ConditionUse[] {
  return Object.values(templates.texts).flatMap(({ file, must }) =>
    must.flatMap(({ when, line }) => (when === undefined ? [] : [{ id: when, file, line }])),
  );
}

function inOutline({ outline, lineInOutline }: ParsedTemplates): ConditionUse[] {
  const at = (id: string | undefined, ...path: PropertyKey[]) =>
    id === undefined ? [] : [{ id, file: "outline.yaml", line: lineInOutline(path) }];
  return [
    ...outline.keyTerms.flatMap((term, index) => at(term.when, "keyTerms", index)),
    ...outline.articles.flatMap((article, a) =>
      article.slots.flatMap((slot, s) => [
        ...at(slot.when, "articles", a, "slots", s),
        ...("choose" in slot ? slot.choose.flatMap((one, c) => at(one.when, "articles", a, "slots", s, "choose", c)) : []),
      ]),
    ),
    ...outline.schedules.flatMap((slot, index) => at(slot.when, "schedules", index)),
  ];
}

function inQuestions({ questions }: ParsedTemplates): ConditionUse[] {
  const named = (ids: (string | boolean | undefined)[], file: string, line: number) =>
    ids.flatMap((id) => (typeof id === "string" ? [{ id, file, line }] : []));
  return [
    ...questions.pages.flatMap(({ page, task, file, line }) => named([page.when, task.when], file, line)),
    ...questions.fields.flatMap(({ field, file, line, columnLines }) => [
      ...named([field.when, field.required], file, line),
      ...(field.columns ?? []).flatMap((column, index) =>
        named([column.when, column.required], file, columnLines[index] ?? line),
      ),
    ]),
  ];
}

function inLaw({ law }: ParsedTemplates): ConditionUse[] {
  return law.pack.cards.flatMap(({ appliesWhen }, index) =>
    appliesWhen === "always"
      ? []
      : [{ id: appliesWhen, file: law.fileOf("cards"), line: law.lineIn("cards", [index, "appliesWhen"]) }],
  );
}

function inConditions({ templates }: ParsedTemplates): ConditionUse[] {
  return Object.values(templates.conditions).flatMap(({ test, line }) =>
    namesIn(test).map((id) => ({ id, file: "conditions.yaml", line })),
  );
}

function namesIn(test: Test): string[] {
  if ("is" in test) return [test.is];
  if ("not" in test) return namesIn(test.not);
  if ("all" in test) return test.all.flatMap(namesIn);
  return "any" in test ? test.any.flatMap(namesIn) : [];
}
