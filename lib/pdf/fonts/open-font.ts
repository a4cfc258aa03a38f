import { existsSync, readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { embeddable } from "@/lib/pdf/fonts/embeddable";
import type { Family } from "@/lib/pdf/fonts/faces";
import { setWeight } from "@/lib/pdf/fonts/set-weight";
import { unpackWoff } from "@/lib/pdf/fonts/unpack-woff";
import type { ShapedWord } from "@/lib/pdf/text/shape-word";

/** A font file, parsed once per process, with the words already shaped in it. */
export type OpenFont = {
  font: Font;
  words: Map<string, ShapedWord>;
  /** The number under which a glyph is embedded when it stands for a text (code points). */
  glyphFor: (glyph: number, text: readonly number[]) => number;
};

/** Opens a file of a family. Null when it does not exist (a family may lack a weight or a style). */
export function openFont(file: string, family: Family): OpenFont | null {
  const known = opened.get(file);
  if (known !== undefined) return known;

  const result = existsSync(file) ? read(file, family) : null;
  opened.set(file, result);
  return result;
}

const opened = new Map<string, OpenFont | null>();

function read(file: string, { variable, weight }: Family): OpenFont {
  const key = file.slice(file.lastIndexOf("/") + 1).replace(/\.woff2?$/, "");
  const font = create(unpackWoff(readFileSync(file)));
  if ("fonts" in font) throw new Error(`${file} is a font collection`);
  if (variable === true) setWeight(font, weight);
  return { font, words: new Map(), glyphFor: embeddable(font, key) };
}
