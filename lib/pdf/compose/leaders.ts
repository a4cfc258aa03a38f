import { color } from "@/lib/pdf/layout/look";
import { sheet } from "@/lib/pdf/layout/sheet";
import type { Mark } from "@/lib/pdf/layout/strip";

/** Dots that lead the eye from the end of a line's text to the page number. Drawn, not typed: nobody reads them aloud. */
export function leaders(marks: readonly Mark[], baseline: number): Mark[] {
  const from = Math.ceil((Math.max(0, ...marks.map(endOf)) + STEP) / STEP) * STEP;
  const to = sheet.textWidth - ROOM_FOR_NUMBER;
  if (to - from < STEP) return [];
  return [
    { kind: "dots", from, to, y: baseline - 0.4, step: STEP, size: 0.8, color: color.leader },
  ];
}

const STEP = 5;
const ROOM_FOR_NUMBER = 22;

function endOf(mark: Mark): number {
  if (mark.kind !== "text") return 0;
  return mark.x + Math.max(0, ...mark.atoms.map(({ atom, x }) => x + atom.width));
}
