import { shortHash } from "@/lib/pdf/compose/short-hash";
import { drawText, type Pen } from "@/lib/pdf/draw/draw-strip";
import { color, type } from "@/lib/pdf/layout/look";
import { sheet } from "@/lib/pdf/layout/sheet";
import { breakLines } from "@/lib/pdf/text/break-lines";
import { toAtoms } from "@/lib/pdf/text/to-atoms";
import { words } from "@/lib/pdf/words";

/** What stands above and below every page. */
export type RunningFacts = {
  title: string;
  edition: "draft" | "final" | "sealed";
  revision?: string;
  templateDigest: string;
  documentSha256: string;
};

/** Draws the head (state and revision; title; template) and the foot (hash; page x of y) of a page. */
export function runningHeads(facts: RunningFacts, pages: number): (pen: Pen, page: number) => void {
  const state = words(`state.${facts.edition}`);
  const stateLine =
    facts.revision === undefined
      ? state
      : words("stateRevision", { state, revision: facts.revision });
  const template = words("template", { version: facts.templateDigest.slice(0, 12) });
  const document = words("document", { hash: shortHash(facts.documentSha256) });

  return (pen, page) => {
    write(pen, facts.edition === "draft" ? DRAFT : STATE, stateLine, "left", sheet.headBaseline);
    if (page > 1) write(pen, type.running, facts.title, "center", sheet.headBaseline);
    write(pen, type.running, template, "right", sheet.headBaseline);
    write(pen, type.running, document, "left", sheet.footBaseline);
    write(pen, type.running, words("page", { page, pages }), "right", sheet.footBaseline);
  };
}

const STATE = { ...type.running, face: "sansBold", color: color.accent } as const;
const DRAFT = { ...type.running, face: "sansBold", color: color.attention } as const;

/** A long title keeps to the middle and is cut at its last whole word. */
const TITLE_WIDTH = 220;

function write(
  pen: Pen,
  style: typeof type.running | typeof STATE | typeof DRAFT,
  text: string,
  place: "left" | "center" | "right",
  baseline: number,
): void {
  const limit = place === "center" ? TITLE_WIDTH : sheet.textWidth;
  const lines = breakLines(toAtoms([{ text, style }]), limit);
  const line = lines[0];
  if (line === undefined) return;
  const free = sheet.textWidth - line.width;
  const x = sheet.left + (place === "left" ? 0 : place === "right" ? free : free / 2);
  drawText(pen, line.atoms, x, baseline);
}
