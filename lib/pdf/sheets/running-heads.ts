import { shortHash } from "@/lib/pdf/compose/short-hash";
import { color, type } from "@/lib/pdf/layout/look";
import { sheet } from "@/lib/pdf/layout/sheet";
import type { Mark } from "@/lib/pdf/layout/strip";
import { breakLines } from "@/lib/pdf/text/break-lines";
import type { TextStyle } from "@/lib/pdf/text/run";
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

/**
 * The head (state and revision; title; template) and the foot (hash; page x of y) of each page, measured
 * from the left edge of the text and the top of the sheet. The library could fill them in while it fills
 * pages (`render`), at a third of the whole time; here the number of pages is already known.
 */
export function runningHeads(facts: RunningFacts, pages: number): (page: number) => Mark[] {
  const state = words(`state.${facts.edition}`);
  const stateLine =
    facts.revision === undefined
      ? state
      : words("stateRevision", { state, revision: facts.revision });
  const style = facts.edition === "draft" ? DRAFT : STATE;
  const template = words("template", { version: facts.templateDigest.slice(0, 12) });
  const document = words("document", { hash: shortHash(facts.documentSha256) });

  const { headBaseline, footBaseline } = sheet;
  const title = set(type.running, facts.title, "center", headBaseline);
  const onEach = [
    ...set(style, stateLine, "left", headBaseline),
    ...set(type.running, template, "right", headBaseline),
    ...set(type.running, document, "left", footBaseline),
  ];
  return (page) => [
    ...onEach,
    ...(page > 1 ? title : []),
    ...set(type.running, words("page", { page, pages }), "right", footBaseline),
  ];
}

const STATE = { ...type.running, face: "sansBold", color: color.accent } as const;
const DRAFT = { ...type.running, face: "sansBold", color: color.attention } as const;

/** A long title keeps to the middle and is cut at its last whole word. */
const TITLE_WIDTH = 220;

function set(
  style: TextStyle,
  text: string,
  place: "left" | "center" | "right",
  baseline: number,
): Mark[] {
  const limit = place === "center" ? TITLE_WIDTH : sheet.textWidth;
  const line = breakLines(toAtoms([{ text, style }]), limit)[0];
  if (line === undefined) return [];
  const free = sheet.textWidth - line.width;
  const x = place === "left" ? 0 : place === "right" ? free : free / 2;
  return [{ kind: "text", x, baseline, atoms: line.atoms }];
}
