import type { BlockSource, InlineSource, TemplateSet, Test } from "@/lib/document/source";

/** What a text looks at: answers it prints (rows of a list as `list.*.column`) and conditions by name. */
export type PathsRead = { printed: Set<string>; conditions: Set<string> };

export function pathsReadIn(blocks: readonly BlockSource[]): PathsRead {
  const read: PathsRead = { printed: new Set(), conditions: new Set() };
  inBlocks(blocks, read);
  return read;
}

export function pathsReadInLine(inlines: readonly InlineSource[]): PathsRead {
  const read: PathsRead = { printed: new Set(), conditions: new Set() };
  inInlines(inlines, read);
  return read;
}

/** The answer paths that a named condition looks at, through the conditions it is made of. */
export function pathsOfCondition(
  { conditions }: Pick<TemplateSet, "conditions">,
  id: string,
): string[] {
  const test = conditions[id]?.test;
  return test ? pathsOfTest(test, (inner) => pathsOfCondition({ conditions }, inner)) : [];
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

function inBlocks(blocks: readonly BlockSource[], read: PathsRead): void {
  for (const block of blocks) {
    switch (block.kind) {
      case "paragraph":
      case "heading":
        inInlines(block.inlines, read);
        break;
      case "list":
        for (const item of block.items) inInlines(item.inlines, read);
        break;
      case "each":
        read.printed.add(block.list);
        inInlines(block.item, read);
        break;
      case "grid":
        read.printed.add(block.list);
        for (const column of block.columns) inInlines(column.inlines, read);
        break;
      case "when":
        read.conditions.add(block.test);
        inBlocks(block.then, read);
        inBlocks(block.otherwise, read);
        break;
      case "requirement":
        inBlocks(block.blocks, read);
        break;
      case "note":
      case "definitions":
        break;
    }
  }
}

function inInlines(inlines: readonly InlineSource[], read: PathsRead): void {
  for (const inline of inlines) {
    if (inline.kind === "requirement") inInlines(inline.inlines, read);
    else if (inline.kind === "value") {
      read.printed.add(inline.path);
      if (inline.into) read.printed.add(inline.into.list);
    } else if (inline.kind === "when" || inline.kind === "present") {
      if (inline.kind === "when") read.conditions.add(inline.test);
      else read.printed.add(inline.path);
      inInlines(inline.then, read);
      inInlines(inline.otherwise, read);
    }
  }
}
