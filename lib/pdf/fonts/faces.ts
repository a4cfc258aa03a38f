/** The faces a page is set in. Serif speaks the agreement, sans speaks about it. */
export type FaceName = "serif" | "serifItalic" | "serifBold" | "sans" | "sansBold";

/** One family of `node_modules/@fontsource` (or `@fontsource-variable`), and which of its files a face uses. */
export type Family = {
  slug: string;
  weight: number;
  style: "normal" | "italic";
  /** One file holds all weights; the weight is chosen when it is opened. */
  variable?: true;
};

/**
 * Where to look for a glyph that a face's own family lacks. One weight of each script is enough for
 * names and quotations. Chinese, Japanese and Korean come last: their families are cut into a hundred
 * files each, of which a text opens the few it needs.
 */
const FALLBACKS: readonly Family[] = [
  ...[
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
  ].map((slug): Family => ({ slug, weight: 400, style: "normal" })),
  ...["noto-serif-sc", "noto-serif-jp", "noto-serif-kr"].map((slug): Family => ({
    slug,
    weight: 400,
    style: "normal",
    variable: true,
  })),
];

/** The families a face looks through, in order, for the glyph of a character. */
export const families: Record<FaceName, readonly Family[]> = {
  serif: [{ slug: "source-serif-4", weight: 400, style: "normal" }, ...FALLBACKS],
  serifItalic: [{ slug: "source-serif-4", weight: 400, style: "italic" }, ...FALLBACKS],
  serifBold: [{ slug: "source-serif-4", weight: 600, style: "normal" }, ...FALLBACKS],
  sans: [{ slug: "source-sans-3", weight: 400, style: "normal" }, ...FALLBACKS],
  sansBold: [{ slug: "source-sans-3", weight: 600, style: "normal" }, ...FALLBACKS],
};

/** Emoji that ask to be drawn as pictures look here first. */
export const emojiFamily: Family = { slug: "noto-emoji", weight: 400, style: "normal" };

/** Text with kana in it wants the Japanese forms of the characters it shares with Chinese. */
export const japaneseFamily: Family = {
  slug: "noto-serif-jp",
  weight: 400,
  style: "normal",
  variable: true,
};
