/** The faces a page is set in. Serif speaks the agreement, sans speaks about it. */
export type FaceName = "serif" | "serifItalic" | "serifBold" | "sans" | "sansBold";

/** One family of `node_modules/@fontsource`, and which of its files a face uses. */
export type Family = { slug: string; weight: number; style: "normal" | "italic" };

/**
 * One weight of each script is enough for names and quotations. Chinese, Japanese and Korean come
 * last: their families are cut into a hundred files each, of which a text opens the few it needs.
 */
const FALLBACKS = [
  "source-serif-4",
  "noto-naskh-arabic",
  "noto-serif-hebrew",
  "noto-serif-devanagari",
  "noto-serif-bengali",
  "noto-serif-tamil",
  "noto-serif-thai",
  "noto-sans-ethiopic",
  "noto-sans-symbols-2",
  "noto-emoji",
] as const;

/** The families a face looks through, in order, for the glyph of a character. */
export const families: Record<FaceName, readonly Family[]> = {
  serif: stack("source-serif-4", 400, "normal"),
  serifItalic: stack("source-serif-4", 400, "italic"),
  serifBold: stack("source-serif-4", 600, "normal"),
  sans: stack("source-sans-3", 400, "normal"),
  sansBold: stack("source-sans-3", 600, "normal"),
};

/** Emoji that ask to be drawn as pictures look here first. */
export const emojiFamily: Family = { slug: "noto-emoji", weight: 400, style: "normal" };

function stack(slug: string, weight: number, style: Family["style"]): Family[] {
  const other = (name: string): Family => ({ slug: name, weight: 400, style: "normal" });
  return [{ slug, weight, style }, ...FALLBACKS.map(other)];
}
