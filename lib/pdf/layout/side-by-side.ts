import type { Mark, Strip } from "@/lib/pdf/layout/strip";

/** Columns set next to each other, each at its own x, as one strip that does not part. */
export function sideBySide(
  columns: readonly { x: number; strips: readonly Strip[] }[],
  space: number,
): Strip {
  const stacked = columns.map(({ x, strips }) => stack(strips, x));
  return {
    height: Math.max(0, ...stacked.map((column) => column.height)),
    space,
    keep: false,
    marks: stacked.flatMap((column) => column.marks),
  };
}

function stack(strips: readonly Strip[], x: number): { height: number; marks: Mark[] } {
  let height = 0;
  const marks: Mark[] = [];
  strips.forEach((strip, index) => {
    height += index === 0 ? 0 : strip.space;
    for (const mark of strip.marks) marks.push(moved(mark, x, height));
    height += strip.height;
  });
  return { height, marks };
}

function moved(mark: Mark, x: number, y: number): Mark {
  switch (mark.kind) {
    case "text":
      return { ...mark, x: mark.x + x, baseline: mark.baseline + y };
    case "fill":
    case "curve":
      return { ...mark, x: mark.x + x, y: mark.y + y };
    case "dots":
      return { ...mark, from: mark.from + x, to: mark.to + x, y: mark.y + y };
    case "page-number":
      return { ...mark, right: mark.right + x, baseline: mark.baseline + y };
  }
}
