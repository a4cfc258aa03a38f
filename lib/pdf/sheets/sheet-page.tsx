import { Canvas, Page, Text, View } from "@react-pdf/renderer";
import type { ReactElement, RefCallback } from "react";
import type { Placed } from "@/lib/pdf/layout/paginate";
import { sheet } from "@/lib/pdf/layout/sheet";
import type { Mark, Outline, Strip } from "@/lib/pdf/layout/strip";
import type { Bookmark } from "@/lib/pdf/sheets/bookmarks";
import type { NamedFont } from "@/lib/pdf/sheets/named-font";
import { type Painter, paintMark, type PlacedMark } from "@/lib/pdf/sheets/paint-marks";
import { type PageText, pageText } from "@/lib/pdf/sheets/page-text";
import { groundsOf, piecesOf, type TextLine } from "@/lib/pdf/sheets/text-pieces";
import { oneLine } from "@/lib/pdf/text/break-lines";

export type Sheet = {
  number: number;
  placed: readonly Placed[];
  /** Running heads, measured from the left edge of the text and the top of the sheet. */
  running: readonly Mark[];
  pageOf: ReadonlyMap<string, number>;
  bookmarks: ReadonlyMap<Outline, Bookmark>;
  /** The fonts that pages before this one have opened; this one adds its own. */
  opened: Set<NamedFont>;
};

/** One filled sheet as a page of the library: rules and shapes, the text over them, and its places. */
export function sheetPage(given: Sheet): ReactElement {
  const { number, placed, running, pageOf, bookmarks, opened } = given;
  const marks = [
    ...running.map((mark) => ({ mark, x: sheet.left, y: 0 })),
    ...placed.flatMap(({ strip, top }) =>
      strip.marks.map((mark) => ({ mark, x: sheet.left, y: sheet.top + top })),
    ),
  ];
  const lines = marks.flatMap((one) => lineOf(one, pageOf));
  const grounds = lines.flatMap(groundsOf).map((mark) => ({ mark, x: 0, y: 0 }));

  return (
    <Page key={number} size="LETTER" wrap={false} style={{ minHeight: sheet.height }}>
      <Canvas
        style={{ position: "absolute", ...WHOLE }}
        paint={paints([...marks, ...grounds], newFonts(lines, opened))}
      />
      <Text style={{ position: "absolute", ...WHOLE }} ref={brings(pageText(lines))} />
      {placed.flatMap(({ strip, top: from }, index) =>
        places(strip, from, { key: String(index), bookmarks }),
      )}
    </Page>
  );
}

const WHOLE = { left: 0, top: 0, width: sheet.width, height: sheet.height } as const;

function lineOf({ mark, x, y }: PlacedMark, pageOf: Sheet["pageOf"]): TextLine[] {
  if (mark.kind === "text")
    return [{ pieces: piecesOf(mark.atoms), x: x + mark.x, y: y + mark.baseline }];
  if (mark.kind !== "page-number") return [];
  const { style, target, right, baseline } = mark;
  const { atoms, width } = oneLine([{ text: String(pageOf.get(target) ?? ""), style, target }]);
  return [{ pieces: piecesOf(atoms), x: x + right - width, y: y + baseline }];
}

/** The fonts of lines that no page before has opened, in the order of their first use. */
function newFonts(lines: readonly TextLine[], opened: Set<NamedFont>): readonly NamedFont[] {
  const fresh: NamedFont[] = [];
  for (const { pieces } of lines) {
    for (const { font } of pieces) {
      if (opened.has(font)) continue;
      opened.add(font);
      fresh.push(font);
    }
  }
  return fresh;
}

function paints(
  marks: readonly PlacedMark[],
  fonts: readonly NamedFont[],
): (painter: Painter) => null {
  return (painter) => {
    for (const { opens } of fonts) painter.font(opens);
    for (const mark of marks) paintMark(painter, mark);
    return null;
  };
}

/** Hands a text its lines, ready: the library breaks and shapes only text that has none yet. */
function brings(lines: PageText): RefCallback<Text> {
  return (text) => {
    if (text !== null) Object.assign(text, { lines });
  };
}

/** The places of a strip that links lead to, and its entry in the outline. */
function places(
  { anchors = [], outline }: Strip,
  top: number,
  { key, bookmarks }: { key: string; bookmarks: Sheet["bookmarks"] },
): ReactElement[] {
  const style = { position: "absolute", left: 0, top: sheet.top + top - ROOM_ABOVE } as const;
  const bookmark = outline === undefined ? undefined : bookmarks.get(outline);
  const entry = bookmark === undefined ? [] : [{ bookmark }];
  return [...entry, ...anchors.map((id) => ({ id }))].map((place, index) => (
    <View key={`${key}.${String(index)}`} style={style} {...place} />
  ));
}

/** A reader program shows this much above the place a link leads to. Points. */
const ROOM_ABOVE = 12;
