import type { ShapedWord } from "@/lib/pdf/text/shape-word";

/**
 * The code points each glyph of a word stands for, so that copying, searching and screen readers get
 * the word as it was typed. Shaping reorders and splits letters (Devanagari, Arabic); then the word's
 * letters are dealt out to its glyphs in reading order.
 */
export function glyphTexts(word: ShapedWord, rightToLeft: boolean): (readonly number[])[] {
  const typed = codePointsOf(word.text);
  const inReadingOrder = rightToLeft ? word.glyphs.toReversed() : word.glyphs;
  const natural = inReadingOrder.map((glyph) => glyph.codePoints);
  const texts = sameList(natural.flat(), typed) && natural.every(notEmpty) ? natural : deal(typed, inReadingOrder);
  return rightToLeft ? texts.toReversed() : texts;
}

/** Zero-width space: what a glyph stands for that adds no letter. */
const NOTHING = [0x200b];

function deal(typed: readonly number[], glyphs: ShapedWord["glyphs"]): (readonly number[])[] {
  const wide = glyphs.filter((glyph) => glyph.natural > 0).length;
  const bearers = wide > 0 ? wide : glyphs.length;
  const share = Math.ceil(typed.length / Math.max(1, bearers));
  let next = 0;
  let left = bearers;
  return glyphs.map((glyph) => {
    if (wide > 0 && glyph.natural <= 0) return NOTHING;
    left -= 1;
    const take = left === 0 ? typed.length - next : Math.min(share, Math.max(0, typed.length - next - left) || 1);
    const text = typed.slice(next, next + take);
    next += take;
    return text.length > 0 ? text : NOTHING;
  });
}

function codePointsOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

function sameList(left: readonly number[], right: readonly number[]): boolean {
  return left.length === right.length && left.every((value, index) => value === right[index]);
}

function notEmpty(list: readonly number[]): boolean {
  return list.length > 0;
}
