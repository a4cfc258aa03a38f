import type { PlacedAtom } from "@/lib/pdf/text/break-lines";
import type { TextStyle } from "@/lib/pdf/text/run";

/**
 * A full-width strip of a page: one line of a paragraph, one line of a table row, a gap to sign in.
 * The agreement is a list of strips; pages are filled from it. Measures in points, y down from the
 * strip's top, x from the left edge of the text.
 */
export type Strip = {
  height: number;
  /** White space above, dropped at the top of a page. */
  space: number;
  /** Stays on one page with the strip after it. */
  keep: boolean;
  marks: readonly Mark[];
  /** Names that links lead to. */
  anchors?: readonly string[];
  /** The strip's entry in the document's outline. */
  outline?: Outline;
  /** Printed again above this strip when it is the first on a page: a table's head. */
  head?: readonly Strip[];
  /** Begins a new page. */
  newPage?: true;
};

/** An entry of the document's outline; 0 is the top level. */
export type Outline = { title: string; level: number };

/** What a strip draws. */
export type Mark =
  | { kind: "text"; x: number; baseline: number; atoms: readonly PlacedAtom[] }
  | { kind: "fill"; x: number; y: number; width: number; height: number; color: string }
  /** Dots in a row, to lead the eye. */
  | { kind: "dots"; from: number; to: number; y: number; step: number; size: number; color: string }
  /** A shape or, with a stroke, a drawing: `path` is the `d` of an SVG path. */
  | {
      kind: "curve";
      x: number;
      y: number;
      scale: number;
      path: string;
      color: string;
      stroke?: number;
    }
  /** The number of the page where `target` lies, ending at `right`. Known once pages are filled. */
  | { kind: "page-number"; right: number; baseline: number; target: string; style: TextStyle };

/** Keeps a list of strips together on one page, as far as one page holds them. */
export function together(strips: readonly Strip[]): Strip[] {
  return strips.map((strip, index) =>
    index < strips.length - 1 ? { ...strip, keep: true } : strip,
  );
}
