import type { BlockSource, InlineSource, TemplateSet, Test, TextSource } from "@/lib/document/source";

/**
 * The clauses and schedules (slot ids) that these answers feed: first those that print them, then
 * those that they select. A list's path stands for its rows and columns.
 */
export function clausesFedBy(templates: TemplateSet, paths: readonly string[]): string[] {
  const feeds = (used: string) => paths.some((path) => used === path || used.startsWith(`${path}.`));
  const slots = slotsOf(templates);
  const printing = slots.filter((slot) => slot.texts.some((text) => printedPaths(text.blocks).some(feeds)));
  const selected = slots.filter((slot) =>
    [...slot.conditions, ...slot.texts.flatMap((text) => conditionsIn(text.blocks))]
      .flatMap((id) => testedPaths(templates, id))
      .some(feeds),
  );
  return [...new Set([...printing, ...selected].map((slot) => slot.id))];
}

type Slot = { id: string; texts: TextSource[]; conditions: string[] };

function slotsOf(templates: TemplateSet): Slot[] {
  const known = (ids: (string | null)[]) => ids.flatMap((id) => (id === null ? [] : (templates.texts[id] ?? [])));
  const clauses = templates.articles.flatMap((article) => article.slots).map((slot) => ({
    id: slot.id,
    texts: known([...slot.choose.map((one) => one.clause), slot.otherwise]),
    conditions: [...(slot.when === undefined ? [] : [slot.when]), ...slot.choose.map((one) => one.when)],
  }));
  const schedules = templates.schedules.map(({ id, when }) => ({
    id,
    texts: known([id]),
    conditions: when === undefined ? [] : [when],
  }));
  return [...clauses, ...schedules];
}

function printedPaths(blocks: readonly BlockSource[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case "paragraph":
      case "heading":
        return inlinePaths(block.inlines);
      case "list":
        return block.items.flatMap((item) => inlinePaths(item.inlines));
      case "each":
      case "grid":
        return [block.list];
      case "when":
        return printedPaths([...block.then, ...block.otherwise]);
      case "requirement":
        return printedPaths(block.blocks);
      case "note":
      case "definitions":
        return [];
    }
  });
}

function inlinePaths(inlines: readonly InlineSource[]): string[] {
  return inlines.flatMap((inline): string[] => {
    if (inline.kind === "value") return [inline.path];
    if (inline.kind === "requirement") return inlinePaths(inline.inlines);
    return inline.kind === "when" || inline.kind === "present" ? inlinePaths([...inline.then, ...inline.otherwise]) : [];
  });
}

function conditionsIn(blocks: readonly BlockSource[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.kind === "when") return [block.test, ...conditionsIn([...block.then, ...block.otherwise])];
    if (block.kind === "requirement") return conditionsIn(block.blocks);
    if (block.kind === "paragraph") return inlineConditions(block.inlines);
    return block.kind === "list" ? block.items.flatMap((item) => inlineConditions(item.inlines)) : [];
  });
}

function inlineConditions(inlines: readonly InlineSource[]): string[] {
  return inlines.flatMap((inline): string[] => {
    if (inline.kind === "when") return [inline.test, ...inlineConditions([...inline.then, ...inline.otherwise])];
    return inline.kind === "requirement" ? inlineConditions(inline.inlines) : [];
  });
}

function testedPaths(templates: TemplateSet, id: string): string[] {
  const test = templates.conditions[id]?.test;
  return test ? pathsOfTest(test, (inner) => testedPaths(templates, inner)) : [];
}

/** The answer paths that a predicate looks at; `named` follows a condition's name. */
export function pathsOfTest(test: Test, named: (id: string) => string[]): string[] {
  if ("all" in test) return test.all.flatMap((part) => pathsOfTest(part, named));
  if ("any" in test) return test.any.flatMap((part) => pathsOfTest(part, named));
  if ("not" in test) return pathsOfTest(test.not, named);
  if ("is" in test) return named(test.is);
  if ("present" in test) return [test.present];
  return Object.values(test).map(([path]: [string, ...unknown[]]) => path);
}
