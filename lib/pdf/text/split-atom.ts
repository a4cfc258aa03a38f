import type { Atom } from "@/lib/pdf/text/atom";
import { shapeWord } from "@/lib/pdf/text/shape-word";

/** Cuts an atom wider than the line into pieces that fit, between graphemes. */
export function splitAtom(atom: Atom, width: number): Atom[] {
  if (atom.width <= width || atom.space) return [atom];

  const pieces: Atom[] = [];
  let text = "";
  let used = 0;
  for (const { segment } of graphemes.segment(atom.word.text)) {
    const advance = measure(atom, segment);
    if (text !== "" && used + advance > width) {
      pieces.push(pieceOf(atom, text, pieces.length === 0));
      text = "";
      used = 0;
    }
    text += segment;
    used += advance;
  }
  pieces.push(pieceOf(atom, text, pieces.length === 0));
  return pieces;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

function measure(atom: Atom, text: string): number {
  return (
    (shapeWord(atom.word.font, text, atom.level % 2 === 1).advance * atom.run.style.size) / 1000
  );
}

function pieceOf(atom: Atom, text: string, first: boolean): Atom {
  const word = shapeWord(atom.word.font, text, atom.level % 2 === 1);
  return {
    ...atom,
    word,
    width: (word.advance * atom.run.style.size) / 1000,
    glued: first && atom.glued,
    newLine: first && atom.newLine,
  };
}
