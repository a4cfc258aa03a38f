import type { Inline, RawValue } from "@/lib/document/tree";

/**
 * One word, space or sign of a line. Two tokens are the same words when their keys are equal; a
 * reference is known by its target, so that a new number alone is no change, and a defined term by
 * its word: whether an answer or a fallback names "Provider", nobody reads a difference.
 */
export type Token = { key: string; text: string; path: string | null; raw: RawValue | undefined };

export function tokensOf(inlines: readonly Inline[]): Token[] {
  return inlines.flatMap((inline): Token[] => {
    switch (inline.kind) {
      case "text":
        return split(inline.text).map((text) => ({ key: text, text, path: null, raw: undefined }));
      case "value":
        return split(inline.text).map((text) => ({
          key: text,
          text,
          path: inline.path,
          raw: inline.raw,
        }));
      case "term":
        return split(inline.text).map((text) => ({ key: text, text, path: null, raw: undefined }));
      case "definition":
        return split(inline.text).map((text) => ({
          key: `definition ${text}`,
          text,
          path: null,
          raw: undefined,
        }));
      case "reference":
        return [
          { key: `reference ${inline.targetId}`, text: inline.text, path: null, raw: undefined },
        ];
      case "blank":
        return [
          {
            key: `blank ${inline.path}`,
            text: `[${inline.label}]`,
            path: inline.path,
            raw: undefined,
          },
        ];
    }
  });
}

/** Words with their inner signs ("1,150.00", "week's", "$20"), spaces, and every other sign alone. */
function split(text: string): string[] {
  return text.match(/\s+|[$€£]?[\p{L}\p{N}\p{M}]+(?:[.,'’/-][\p{L}\p{N}\p{M}]+)*%?|[^\s]/gu) ?? [];
}
