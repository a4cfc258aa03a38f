import type {
  BlockSource,
  ConditionSource,
  InlineSource,
  TemplateSet,
  Test,
} from "@/lib/document/source";

/** Which named conditions decide whether a clause, schedule or line prints; ids as in the tree. */
export type ConditionsOn = (placeId: string, lineId: string | null) => string[];

/** Reads the conditions out of a template: of slots and alternatives by place, of passages by line. */
export function conditionsOn(templates: TemplateSet): ConditionsOn {
  const places = new Map<string, string[]>();
  const lines = new Map<string, string[]>();
  for (const slot of templates.articles.flatMap((article) => article.slots)) {
    const choices = slot.choose.map((one) => one.when);
    places.set(slot.id, slot.when === undefined ? choices : [slot.when, ...choices]);
  }
  for (const { id, when } of templates.schedules) places.set(id, when === undefined ? [] : [when]);
  for (const { blocks } of Object.values(templates.texts)) note(blocks, [], lines);
  return (placeId, lineId) => {
    const own = lineId === null ? [] : linesFor(lines, lineId);
    return own.length > 0 ? own : (places.get(placeId) ?? []);
  };
}

/** The answer paths that a condition looks at. A list stands for all of its rows. */
export function pathsIn(
  conditions: Readonly<Record<string, ConditionSource>>,
  id: string,
): string[] {
  const found = conditions[id];
  return found ? pathsOfTest(conditions, found.test) : [];
}

function pathsOfTest(conditions: Readonly<Record<string, ConditionSource>>, test: Test): string[] {
  const again = (inner: Test) => pathsOfTest(conditions, inner);
  if ("all" in test) return test.all.flatMap(again);
  if ("any" in test) return test.any.flatMap(again);
  if ("not" in test) return again(test.not);
  if ("is" in test) return pathsIn(conditions, test.is);
  if ("present" in test) return [test.present];
  const [first] = Object.values(test) as [readonly [string, unknown]];
  return [first[0]];
}

function note(blocks: readonly BlockSource[], above: string[], lines: Map<string, string[]>): void {
  for (const block of blocks) {
    switch (block.kind) {
      case "when":
        note(block.then, [...above, block.test], lines);
        note(block.otherwise, [...above, block.test], lines);
        break;
      case "requirement":
        note(block.blocks, above, lines);
        break;
      case "list":
        for (const item of block.items) lines.set(item.id, [...above, ...testsIn(item.inlines)]);
        break;
      case "paragraph":
      case "heading":
        lines.set(block.id, [...above, ...testsIn(block.inlines)]);
        break;
      case "each":
      case "grid":
        lines.set(block.id, above);
        break;
      case "note":
      case "definitions":
        break;
    }
  }
}

function testsIn(inlines: readonly InlineSource[]): string[] {
  return inlines.flatMap((inline): string[] => {
    if (inline.kind === "when")
      return [inline.test, ...testsIn(inline.then), ...testsIn(inline.otherwise)];
    if (inline.kind === "requirement") return testsIn(inline.inlines);
    return inline.kind === "present" ? [...testsIn(inline.then), ...testsIn(inline.otherwise)] : [];
  });
}

/** A row's line has the id of its block and of the row: `pay-3-E1`, `pay-3-header`. */
function linesFor(lines: ReadonlyMap<string, string[]>, lineId: string): string[] {
  const exact = lines.get(lineId);
  if (exact) return exact;
  const cut = lineId.lastIndexOf("-");
  return cut > 0 ? linesFor(lines, lineId.slice(0, cut)) : [];
}
