import type { Mark, Strip } from "@/lib/pdf/layout/strip";
import { breakLines, type Line, oneLine } from "@/lib/pdf/text/break-lines";
import type { Run } from "@/lib/pdf/text/run";
import { toAtoms } from "@/lib/pdf/text/to-atoms";

/** Where a paragraph stands and how it is set. Points. */
export type ParagraphShape = {
  x: number;
  width: number;
  leading: number;
  /** White space above. */
  space: number;
  align?: "left" | "right";
  /** Hangs before the first line: a number, a letter, a bullet. */
  label?: { runs: readonly Run[]; x: number };
  /** Stays with what follows. */
  keep?: boolean;
};

/** Sets runs as lines, one strip each; the first two and the last two lines stay together. */
export function paragraph(runs: readonly Run[], shape: ParagraphShape): Strip[] {
  const lines = breakLines(toAtoms(runs), shape.width);
  const size = runs[0]?.style.size ?? 10;
  return lines.map((line, index) => {
    const label =
      index === 0 && shape.label !== undefined ? [labelMark(shape.label, shape, size)] : [];
    const marks = [...label, lineMark(line, shape, size)];
    return {
      height: shape.leading,
      space: index === 0 ? shape.space : 0,
      keep:
        index === lines.length - 1
          ? shape.keep === true
          : index === 0 || index === lines.length - 2,
      marks,
    };
  });
}

/** The baseline of type of a size in a line of a leading, from the line's top. */
export function baselineOf(leading: number, size: number): number {
  return leading / 2 + size * HALF_X_HEIGHT;
}

/** Lower-case letters look centred in their line when the baseline is this far below its middle. */
const HALF_X_HEIGHT = 0.33;

function lineMark(line: Line, shape: ParagraphShape, size: number): Mark {
  const x = shape.align === "right" ? shape.x + shape.width - line.width : shape.x;
  return { kind: "text", x, baseline: baselineOf(shape.leading, size), atoms: line.atoms };
}

function labelMark(
  label: { runs: readonly Run[]; x: number },
  shape: ParagraphShape,
  size: number,
): Mark {
  return {
    kind: "text",
    x: label.x,
    baseline: baselineOf(shape.leading, size),
    atoms: oneLine(label.runs).atoms,
  };
}
