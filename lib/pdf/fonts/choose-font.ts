import {
  emojiFamily,
  families,
  japaneseFamily,
  type FaceName,
  type Family,
} from "@/lib/pdf/fonts/faces";
import { openFont, type OpenFont } from "@/lib/pdf/fonts/open-font";
import { fontFiles } from "@/lib/pdf/fonts/subset-ranges";

/**
 * The font of a face that draws a grapheme cluster whole. Fallback files are opened only when a
 * character asks for them. Null when no font has all of it.
 */
export function chooseFont(face: FaceName, cluster: string, japanese = false): OpenFont | null {
  const key = `${face} ${japanese ? "ja" : ""} ${cluster}`;
  const known = chosen.get(key);
  if (known !== undefined) return known;

  const font = search(stackFor(face, cluster, japanese), visibleCodePoints(cluster));
  if (chosen.size >= MOST_REMEMBERED) chosen.clear();
  chosen.set(key, font);
  return font;
}

/** The face's own font, which draws ordinary Latin text. */
export function mainFont(face: FaceName): OpenFont {
  const known = main.get(face);
  if (known !== undefined) return known;

  const font = chooseFont(face, "a");
  if (font === null) throw new Error(`The font of ${face} is not installed: run npm ci`);
  main.set(face, font);
  return font;
}

const chosen = new Map<string, OpenFont | null>();
const main = new Map<FaceName, OpenFont>();

/** Grapheme clusters remembered, of all faces together. */
const MOST_REMEMBERED = 20_000;

const EMOJI = /\p{Emoji_Presentation}|\uFE0F/u;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

function stackFor(face: FaceName, cluster: string, japanese: boolean): readonly Family[] {
  if (EMOJI.test(cluster)) return [emojiFamily, ...families[face]];
  const [own, ...others] = families[face];
  return japanese && own !== undefined ? [own, japaneseFamily, ...others] : families[face];
}

function search(stack: readonly Family[], codePoints: readonly number[]): OpenFont | null {
  const [first] = codePoints;
  if (first === undefined) return null;
  for (const family of stack) {
    for (const font of fontsWith(family, first)) {
      if (codePoints.every((codePoint) => font.font.hasGlyphForCodePoint(codePoint))) return font;
    }
  }
  return null;
}

function* fontsWith(family: Family, codePoint: number): Generator<OpenFont> {
  for (const { file, ranges } of fontFiles(family)) {
    if (!ranges.some(([first, last]) => first <= codePoint && codePoint <= last)) continue;
    const font = openFont(file, family);
    if (font !== null) yield font;
  }
}

/** Code points that print. Joiners and variation selectors only shape their neighbours. */
function visibleCodePoints(cluster: string): number[] {
  return Array.from(cluster)
    .filter((character) => !INVISIBLE.test(character))
    .map((character) => character.codePointAt(0) ?? 0);
}
