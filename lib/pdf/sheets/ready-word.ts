import type { ShapedWord } from "@/lib/pdf/text/shape-word";

/** A word ready to be written: glyphs in font units, positions in points, offsets in thousandths. */
export type ReadyWord = { glyphs: ReadyGlyph[]; positions: ReadyPosition[] };

export type ReadyGlyph = { id: number; advanceWidth: number; codePoints: readonly number[] };

export type ReadyPosition = {
  xAdvance: number;
  xOffset: number;
  yOffset: number;
};

/** A word at a size (points), remembered: an agreement repeats its words. */
export function readyWord(word: ShapedWord, size: number): ReadyWord {
  const sizes = remembered.get(word) ?? new Map<number, ReadyWord>();
  remembered.set(word, sizes);
  const known = sizes.get(size);
  if (known !== undefined) return known;
  const ready = madeReady(word, size);
  sizes.set(size, ready);
  return ready;
}

const remembered = new WeakMap<ShapedWord, Map<number, ReadyWord>>();

function madeReady({ glyphs, font }: ShapedWord, size: number): ReadyWord {
  const unitsPerMille = font.font.unitsPerEm / 1000;
  return {
    glyphs: glyphs.map(({ id, natural, codePoints }) => ({
      id: font.glyphFor(id, codePoints),
      advanceWidth: natural * unitsPerMille,
      codePoints,
    })),
    positions: glyphs.map(({ advance, shiftX, shiftY }) => ({
      xAdvance: (advance * size) / 1000,
      xOffset: shiftX,
      yOffset: shiftY,
    })),
  };
}
