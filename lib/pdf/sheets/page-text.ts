import type { NamedFont } from "@/lib/pdf/sheets/named-font";
import type { TextLine } from "@/lib/pdf/sheets/text-pieces";
import "@/lib/pdf/sheets/write-text";

/** The text of a page as the library takes it: lines of runs whose glyphs are set already. */
export type PageText = readonly {
  box: { x: number; y: number; width: number; height: number };
  runs: readonly {
    attributes: { font: readonly [NamedFont]; fontSize: number; color: string; opacity: number };
    glyphs: readonly TextLine[];
    positions: readonly object[];
  }[];
}[];

/**
 * All lines of a page as one run of one line, which `write-text.ts` writes in one block: the library's
 * own way moves and restores the page four times for each line.
 */
export function pageText(lines: readonly TextLine[]): PageText {
  const first = lines.find(({ pieces }) => pieces.length > 0)?.pieces[0];
  if (first === undefined) return [];
  const { font, size, color } = first;
  const attributes = { font: [font], fontSize: size, color, opacity: 1 } as const;
  return [{ box: NOWHERE, runs: [{ attributes, glyphs: lines, positions: lines }] }];
}

/** Lines know their own places on the page. */
const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };
