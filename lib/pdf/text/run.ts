import type { FaceName } from "@/lib/pdf/fonts/faces";

/** How a stretch of text looks. Size in points, colour in hexadecimal (`#1d2321`). */
export type TextStyle = { face: FaceName; size: number; color: string };

/** A stretch of text in one style, as it is read. */
export type Run = {
  text: string;
  style: TextStyle;
  /** Id of the clause, schedule or block this leads to. */
  target?: string;
  /** A place still to fill in: drawn as a ruled gap around its label. */
  blank?: true;
};
