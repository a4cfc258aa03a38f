import { color, leading, type } from "@/lib/pdf/layout/look";
import { paragraph } from "@/lib/pdf/layout/paragraph";
import { sheet } from "@/lib/pdf/layout/sheet";
import { type Strip, together } from "@/lib/pdf/layout/strip";
import { breakLines } from "@/lib/pdf/text/break-lines";
import type { Run } from "@/lib/pdf/text/run";
import { toAtoms } from "@/lib/pdf/text/to-atoms";

/** One row: what it is, and what it says. */
export type LabelledRow = { label: string; runs: readonly Run[] };

/** Rows with their labels in a column of their own, a hairline above each. */
export function labelledRows(rows: readonly LabelledRow[]): Strip[] {
  return rows.flatMap((row) => rowStrips(row));
}

const LABEL_WIDTH = 128;
const VALUE_X = 142;

/** A value longer than this many lines may part over two pages. */
const KEPT_LINES = 8;

function rowStrips({ label, runs }: LabelledRow): Strip[] {
  const labelLines = breakLines(toAtoms([{ text: label, style: type.label }]), LABEL_WIDTH);
  const value = paragraph(runs, {
    x: VALUE_X,
    width: sheet.textWidth - VALUE_X,
    leading: leading.body,
    space: 0,
  });
  const count = Math.max(value.length, labelLines.length);
  const strips = Array.from({ length: count }, (_, index): Strip => {
    const line = labelLines[index];
    return {
      height: leading.body,
      space: 0,
      keep: value[index]?.keep ?? false,
      marks: [
        ...(value[index]?.marks ?? []),
        ...(line === undefined
          ? []
          : [{ kind: "text" as const, x: 0, baseline: leading.body / 2 + 3.3, atoms: line.atoms }]),
      ],
    };
  });
  const body = count <= KEPT_LINES ? together(strips) : strips;
  return [
    {
      height: 4.5,
      space: 3.5,
      keep: true,
      marks: [{ kind: "fill", x: 0, y: 0, width: sheet.textWidth, height: 0.5, color: color.rule }],
    },
    ...body,
  ];
}
