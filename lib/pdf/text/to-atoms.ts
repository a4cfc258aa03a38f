import { mainFont } from "@/lib/pdf/fonts/choose-font";
import type { Atom } from "@/lib/pdf/text/atom";
import type { Run } from "@/lib/pdf/text/run";
import { shapeWord } from "@/lib/pdf/text/shape-word";
import { textMemory } from "@/lib/pdf/text/text-memory";
import { worldAtoms } from "@/lib/pdf/text/world-atoms";

/**
 * Cuts runs into atoms, remembered by what they say: agreements share most of their text, and a draft
 * is printed again and again. Plain Latin text takes a short way, everything else the whole Unicode one.
 */
export function toAtoms(runs: readonly Run[]): readonly Atom[] {
  return atomsOf.get(runs.map(keyOf).join("\u0002"), () =>
    runs.every((run) => PLAIN.test(run.text)) ? plainAtoms(runs) : worldAtoms(runs),
  );
}

/** Characters of text remembered: some six agreements' worth, about 30 MB with its lines. */
const atomsOf = textMemory<readonly Atom[]>(500_000);

function keyOf({ text, style, target, blank }: Run): string {
  return `${style.face} ${String(style.size)} ${style.color}\u0001${target ?? ""}\u0001${blank === true ? "_" : ""}${text}`;
}

/** Latin-1 and the punctuation of English prose: all in the main fonts, left to right, breaking at spaces. */
const PLAIN =
  /^[\n -~\u00A0-\u00AC\u00AE-\u00FF\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026]*$/;

/**
 * Words, spaces and line ends. A word also ends after a hyphen between letters, and after a dash. An
 * endless word is taken in parts: shaping takes its time squared.
 */
const PIECE = /\n| +|[^ \n]{0,80}?\p{L}[-\u2013\u2014](?=\p{L})|[^ \n]{1,80}/gu;

const HYPHEN = /\p{L}[-\u2013\u2014]$/u;

function plainAtoms(runs: readonly Run[]): Atom[] {
  const atoms: Atom[] = [];
  let glued = true;
  let newLine = false;
  for (const run of runs) {
    const font = mainFont(run.style.face);
    for (const [text] of run.text.matchAll(PIECE)) {
      if (text === "\n") {
        newLine = true;
        continue;
      }
      const space = text.startsWith(" ");
      const word = shapeWord(font, text);
      atoms.push({
        word,
        run,
        width: (word.advance * run.style.size) / 1000,
        space,
        glued: glued && !space && !newLine,
        newLine,
        level: 0,
      });
      glued = !space && !HYPHEN.test(text);
      newLine = false;
    }
  }
  return atoms;
}
