import type { TextStyle } from "@/lib/pdf/text/run";

/** The colours of the house. */
export const color = {
  ink: "#1d2321",
  quiet: "#5a635f",
  rule: "#dedbd1",
  leader: "#b9b5a8",
  accent: "#14584f",
  accentPale: "#e3efec",
  partyA: "#2f5486",
  partyB: "#9a4a1f",
  attention: "#7a5200",
  attentionPale: "#fbf1d9",
} as const;

/** Every style a page uses. */
export const type = {
  body: { face: "serif", size: 10.5, color: color.ink },
  term: { face: "serifItalic", size: 10.5, color: color.ink },
  defined: { face: "serifBold", size: 10.5, color: color.ink },
  reference: { face: "serif", size: 10.5, color: color.accent },
  blank: { face: "sans", size: 8.5, color: color.attention },
  title: { face: "serifBold", size: 27, color: color.ink },
  section: { face: "serifBold", size: 18, color: color.ink },
  clause: { face: "serifBold", size: 12.5, color: color.ink },
  heading: { face: "sansBold", size: 9.5, color: color.ink },
  eyebrow: { face: "sansBold", size: 9, color: color.accent },
  label: { face: "sans", size: 9.5, color: color.quiet },
  note: { face: "sans", size: 9.5, color: color.ink },
  noteBold: { face: "sansBold", size: 9.5, color: color.ink },
  running: { face: "sans", size: 8, color: color.quiet },
  party: { face: "serifBold", size: 13.5, color: color.ink },
  signature: { face: "serifItalic", size: 22, color: color.ink },
} as const satisfies Record<string, TextStyle>;

/** Leading of running text, and the white space between paragraphs. Points. */
export const leading = { body: 15.2, label: 13, table: 13.2 } as const;
