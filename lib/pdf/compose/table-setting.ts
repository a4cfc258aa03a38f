import { voiceOfSize, type Voice } from "@/lib/pdf/compose/inline-runs";
import { type } from "@/lib/pdf/layout/look";
import { sheet } from "@/lib/pdf/layout/sheet";
import type { TextStyle } from "@/lib/pdf/text/run";

/** How a table is set: where it stands, how large its type is, how far its columns stand apart. Points. */
export type TableSetting = {
  x: number;
  width: number;
  size: number;
  gutter: number;
  leading: number;
  voice: Voice;
  head: TextStyle;
};

/** Settings to try in turn: a table of many columns takes the whole width, then smaller type. */
export function tableSettings(place: { x: number; width: number }): readonly TableSetting[] {
  return [
    { ...place, gutter: 12, leading: 13.2, ...inSize(9.4) },
    { ...WHOLE_WIDTH, gutter: 9, leading: 12, ...inSize(8.6) },
    { ...WHOLE_WIDTH, gutter: 7, leading: 10.8, ...inSize(7.7) },
  ];
}

const WHOLE_WIDTH = { x: 0, width: sheet.textWidth };

function inSize(size: number): Pick<TableSetting, "size" | "voice" | "head"> {
  return { size, voice: voiceOfSize(size), head: { ...type.heading, size: size - 0.9 } };
}
