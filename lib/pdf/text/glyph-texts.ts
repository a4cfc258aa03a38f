import type { ShapedGlyph } from "@/lib/pdf/text/shape-word";

/**
 * The code points each glyph of a word stands for, so that copying, searching and screen readers get
 * the word as it was typed. Where shaping reorders or splits letters (Devanagari, Tamil) the word's
 * letters are dealt out to its glyphs in reading order.
 */
export function glyphTexts(
  word: string,
  glyphs: readonly ShapedGlyph[],
  rightToLeft: boolean,
): (readonly number[])[] {
  const typed = codePointsOf(word);
  const inReadingOrder = rightToLeft ? glyphs.toReversed() : glyphs;
  const natural = inReadingOrder.map((glyph) => glyph.codePoints);
  const dealt = sameList(natural.flat(), typed) ? natural : deal(typed, word, inReadingOrder);
  const nothing = rightToLeft ? RIGHT_TO_LEFT_MARK : ZERO_WIDTH_SPACE;
  const texts = dealt.map((text) => (text.length > 0 ? text : nothing));
  return rightToLeft ? texts.toReversed() : texts;
}

/** What a glyph stands for that adds no letter: invisible, and of the direction of its neighbours. */
const ZERO_WIDTH_SPACE = [0x200b];
const RIGHT_TO_LEFT_MARK = [0x200f];

/**
 * Deals letters to the glyphs that have a width. A word with combining marks goes to its first glyph
 * whole: readers take a glyph that stands for a mark for one without width, and see gaps in the word.
 */
function deal(
  typed: readonly number[],
  text: string,
  glyphs: readonly ShapedGlyph[],
): (readonly number[])[] {
  if (/\p{Mn}/u.test(text)) return glyphs.map((_, index) => (index === 0 ? typed : []));

  const bearers = glyphs.filter((glyph) => glyph.natural > 0).length;
  const share = Math.ceil(typed.length / Math.max(1, bearers));
  let next = 0;
  let left = bearers;
  return glyphs.map((glyph) => {
    if (glyph.natural <= 0) return [];
    left -= 1;
    const take =
      left === 0 ? typed.length : Math.min(share, Math.max(1, typed.length - next - left));
    const part = typed.slice(next, next + take);
    next += take;
    return part;
  });
}

function codePointsOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

function sameList(left: readonly number[], right: readonly number[]): boolean {
  return left.length === right.length && left.every((value, index) => value === right[index]);
}
