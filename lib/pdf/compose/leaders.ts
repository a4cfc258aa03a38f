import { color } from "@/lib/pdf/layout/look";
import { sheet } from "@/lib/pdf/layout/sheet";
import type { Mark } from "@/lib/pdf/layout/strip";

/** Dots that lead the eye from the end of a line's text to the page number. Drawn, not typed: nobody reads them aloud. */
export function leaders(marks: readonly Mark[], baseline: number): Mark[] {
  const end = Math.max(0, ...marks.map(endOf)) + STEP;
  const first = Math.ceil(end / STEP) * STEP;
  const count = Math.max(0, Math.floor((sheet.textWidth - ROOM_FOR_NUMBER - first) / STEP));
  if (count === 0) return [];
  const dots = Array.from(
    { length: count },
    (_, index) => `${String(index * STEP)} 0 0.7 0.7 re`,
  ).join(" ");
  return [{ kind: "curve", x: first, y: baseline - 0.7, scale: 1, path: dots, color: color.rule }];
}

const STEP = 5;
const ROOM_FOR_NUMBER = 22;

function endOf(mark: Mark): number {
  if (mark.kind !== "text") return 0;
  return mark.x + Math.max(0, ...mark.atoms.map(({ atom, x }) => x + atom.width));
}
