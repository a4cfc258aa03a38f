import type { Inline } from "@/lib/document/tree";
import { type } from "@/lib/pdf/layout/look";
import type { Run, TextStyle } from "@/lib/pdf/text/run";

/** The text styles that a passage sets its words in. */
export type Voice = { plain: TextStyle; term: TextStyle; defined: TextStyle; reference: TextStyle };

/** The voice of running text. */
export const bodyVoice: Voice = {
  plain: type.body,
  term: type.term,
  defined: type.defined,
  reference: type.reference,
};

/** The same voice at another size (points). */
export function voiceOfSize(size: number): Voice {
  return {
    plain: { ...type.body, size },
    term: { ...type.term, size },
    defined: { ...type.defined, size },
    reference: { ...type.reference, size },
  };
}

/** Inlines as runs. Values print as plain text, blanks as a marked gap around their label. */
export function inlineRuns(inlines: readonly Inline[], voice: Voice = bodyVoice): Run[] {
  return inlines.map((inline) => {
    switch (inline.kind) {
      case "definition":
        return { text: inline.text, style: voice.defined };
      case "term":
        return { text: inline.text, style: voice.term };
      case "reference":
        return { text: inline.text, style: voice.reference, target: inline.targetId };
      case "blank":
        return { text: `${GAP}${inline.label}${GAP}`, style: type.blank, blank: true };
      case "text":
      case "value":
        return { text: inline.text, style: voice.plain };
    }
  });
}

/** No-break spaces that leave room to write before and after a blank's label. */
const GAP = "\u00A0".repeat(8);
