import { answerKindAt, FORMATS_OF } from "@/lib/templates/answer-kind";
import type { Check } from "@/lib/templates/check/check-templates";
import { columnsOf } from "@/lib/answers/paths";
import { problem } from "@/lib/templates/finding";

/** The formatter fits the kind of the answer; rows come from lists; a lookup finds its column. */
export const formatsFit: Check = (_, uses) =>
  uses.flatMap(({ what, file, line }) => {
    if (what.kind === "rows") return unfitRows(what.list, what.only?.column).map((message) => problem(file, line, message));
    if (what.kind !== "value") return [];
    const kind = answerKindAt(what.path)?.kind;
    if (kind === undefined) return [];
    if (!FORMATS_OF[kind].includes(what.format)) {
      return [problem(file, line, `${what.format} does not fit ${what.path}, which is a ${kind}`)];
    }
    if (what.into && !columnsOf(what.into.list)?.has(what.into.column)) {
      return [problem(file, line, `Unknown column: ${what.into.list}.${what.into.column}`)];
    }
    if (what.unit !== undefined && kind !== "count" && kind !== "number") {
      return [problem(file, line, `A unit does not fit ${what.path}, which is a ${kind}`)];
    }
    return [];
  });

function unfitRows(list: string, column: string | undefined): string[] {
  const columns = columnsOf(list);
  if (!columns) return [`Not a list: ${list}`];
  return column === undefined || columns.has(column) ? [] : [`Unknown column: ${list}.${column}`];
}
