import type { DocumentTree, Inline, PartyKey, PartyLine } from "@/lib/document/tree";
import { inlineRuns } from "@/lib/pdf/compose/inline-runs";
import { labelledRows } from "@/lib/pdf/compose/labelled-rows";
import { color, type } from "@/lib/pdf/layout/look";
import { paragraph } from "@/lib/pdf/layout/paragraph";
import { sheet } from "@/lib/pdf/layout/sheet";
import type { Mark, Strip } from "@/lib/pdf/layout/strip";
import { words } from "@/lib/pdf/words";

/** The head of the first page: the title, and the two parties it joins. */
export function coverStrips(tree: DocumentTree): Strip[] {
  const full = { x: 0, width: sheet.textWidth };
  return [
    {
      height: 20,
      space: 0,
      keep: true,
      marks: [{ kind: "fill", x: 0, y: 0, width: 56, height: 3, color: color.accent }],
      anchors: [COVER],
      outline: { title: tree.title, level: 0 },
    },
    ...paragraph([{ text: tree.title, style: type.title }], {
      ...full,
      leading: 33,
      space: 0,
      keep: true,
    }),
    ...paragraph([{ text: words("between"), style: type.label }], {
      ...full,
      leading: 15,
      space: 14,
      keep: true,
    }),
    ...tree.parties.flatMap(partyStrips),
    { height: 10, space: 0, keep: false, marks: [] },
  ];
}

/** The key terms, one row each; those that only repeat the title or a party's name are said above. */
export function keyTermStrips(tree: DocumentTree): Strip[] {
  const said = new Set([tree.title, ...tree.parties.map(({ legalName }) => textOf(legalName))]);
  const terms = tree.keyTerms.filter(({ value }) => !said.has(value.map(textOf).join("")));
  if (terms.length === 0) return [];
  const title = words("keyTerms");
  const [first, ...rest] = paragraph([{ text: title, style: type.eyebrow }], {
    x: 0,
    width: sheet.textWidth,
    leading: 16,
    space: 14,
    keep: true,
  });
  if (first === undefined) return [];
  return [
    { ...first, anchors: [KEY_TERMS], outline: { title, level: 0 } },
    ...rest,
    ...labelledRows(terms.map(({ label, value }) => ({ label, runs: inlineRuns(value) }))),
  ];
}

function textOf(inline: Inline): string {
  return inline.kind === "blank" ? inline.label : inline.text;
}

/** Names of the places that are not clauses or schedules. */
export const COVER = "cover";
export const KEY_TERMS = "key-terms";

function partyStrips(party: PartyLine): Strip[] {
  const name = inlineRuns([party.legalName]).map((run) =>
    run.blank ? run : { ...run, style: type.party },
  );
  const runs = [
    ...name,
    { text: `  ${words("named", { name: party.shortName })}`, style: type.label },
  ];
  return paragraph(runs, {
    x: 18,
    width: sheet.textWidth - 18,
    leading: 21,
    space: 2,
    keep: true,
  }).map((strip, index) =>
    index === 0 ? { ...strip, marks: [...strip.marks, partyMark(party.key)] } : strip,
  );
}

/** Each party has its shape as well as its colour: a round and a diamond. */
export function partyMark(party: PartyKey, y = 10.5): Mark {
  const path = party === "A" ? ROUND : "M0 -4.6 L4.6 0 L0 4.6 L-4.6 0 Z";
  return {
    kind: "curve",
    x: 5,
    y,
    scale: 1,
    path,
    color: party === "A" ? color.partyA : color.partyB,
  };
}

const ROUND =
  "M4 0 C4 2.21 2.21 4 0 4 C-2.21 4 -4 2.21 -4 0 C-4 -2.21 -2.21 -4 0 -4 C2.21 -4 4 -2.21 4 0 Z";
