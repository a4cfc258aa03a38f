import type { Run } from "@/lib/pdf/text/run";
import type { ShapedWord } from "@/lib/pdf/text/shape-word";

/** The smallest piece a line is made of: a word, part of one, or the spaces between two. */
export type Atom = {
  word: ShapedWord;
  run: Run;
  /** Points. */
  width: number;
  space: boolean;
  /** May not be parted from the atom before it. */
  glued: boolean;
  /** Begins a new line because the text says so. */
  newLine: boolean;
  /** Bidirectional embedding level: odd reads from right to left. */
  level: number;
};
