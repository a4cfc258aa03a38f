import path from "node:path";
import { emojiFamily, families, type FaceName, type Family } from "@/lib/pdf/fonts/faces";
import { openFont, type OpenFont } from "@/lib/pdf/fonts/open-font";
import { fontFolder, subsetsOf } from "@/lib/pdf/fonts/subset-ranges";

/**
 * The font of a face that draws a grapheme cluster whole. Fallback files are opened only when a
 * character asks for them. Null when no font has all of it.
 */
export function chooseFont(face: FaceName, cluster: string): OpenFont | null {
  const known = chosen[face].get(cluster);
  if (known !== undefined) return known;

  const font = search(face, visibleCodePoints(cluster), EMOJI.test(cluster));
  chosen[face].set(cluster, font);
  return font;
}

/** The face's own font, which draws ordinary Latin text. */
export function mainFont(face: FaceName): OpenFont {
  const font = chooseFont(face, "a");
  if (font === null) throw new Error(`The font of ${face} is not installed: run npm ci`);
  return font;
}

const chosen: Record<FaceName, Map<string, OpenFont | null>> = {
  serif: new Map(),
  serifItalic: new Map(),
  serifBold: new Map(),
  sans: new Map(),
  sansBold: new Map(),
};

const EMOJI = /\p{Emoji_Presentation}|\uFE0F/u;

function search(face: FaceName, codePoints: readonly number[], pictorial: boolean): OpenFont | null {
  const [first] = codePoints;
  if (first === undefined) return null;
  const stack = pictorial ? [emojiFamily, ...families[face]] : families[face];
  for (const family of stack) {
    for (const font of fontsWith(family, first)) {
      if (codePoints.every((codePoint) => font.font.hasGlyphForCodePoint(codePoint))) return font;
    }
  }
  return null;
}

function* fontsWith(family: Family, codePoint: number): Generator<OpenFont> {
  for (const { name, ranges } of subsetsOf(family.slug)) {
    if (!ranges.some(([first, last]) => first <= codePoint && codePoint <= last)) continue;
    const file = `${family.slug}-${name}-${String(family.weight)}-${family.style}.woff`;
    const font = openFont(path.join(fontFolder(family.slug), "files", file));
    if (font !== null) yield font;
  }
}

/** Code points that print. Joiners and variation selectors only shape their neighbours. */
function visibleCodePoints(cluster: string): number[] {
  return Array.from(cluster, (character) => character.codePointAt(0) ?? 0).filter(
    (codePoint) => !/\p{Default_Ignorable_Code_Point}/u.test(String.fromCodePoint(codePoint)),
  );
}
