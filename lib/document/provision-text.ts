import type { DraftBlock, DraftInline } from "@/lib/document/draft";
import { scheduleSlot } from "@/lib/document/select";
import type { ClauseSlot, TemplateSet } from "@/lib/document/source";
import { termIdOf } from "@/lib/document/term-id";

/**
 * What a party typed, as blocks: every line a paragraph, lines that begin with "- " a list. Nothing in
 * it is template source. Two picks are understood where they name something that exists: `[[Slot]]`
 * uses a defined term, `@C40` or `@S2` refers to a clause or schedule. All else stays as typed.
 */
export function provisionBlocks(
  templates: TemplateSet,
  { id, path, text }: { id: string; path: string; text: string },
): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  text.split("\n").forEach((line, index) => {
    const words = line.replace(BULLET, "").trim();
    if (words === "") return;
    const inlines = provisionInlines(templates, path, words);
    const own = { id: `${id}-${index + 1}`, inlines };
    const last = blocks.at(-1);
    if (!BULLET.test(line)) blocks.push({ kind: "paragraph", ...own });
    else if (last?.kind === "list") last.items.push(own);
    else blocks.push({ kind: "list", id: `${own.id}-list`, items: [own] });
  });
  return blocks;
}

const BULLET = /^\s*[-•*]\s+/;
const PICK = /\[\[([^\][\n]{1,80})\]\]|@([CS])(\d{1,2})\b/gi;

function provisionInlines(templates: TemplateSet, path: string, line: string): DraftInline[] {
  const inlines: DraftInline[] = [];
  const say = (text: string) => {
    if (text !== "") inlines.push({ kind: "value", path, raw: text, text });
  };
  let from = 0;
  for (const match of line.matchAll(PICK)) {
    const pick = pickOf(templates, match);
    if (!pick) continue;
    say(line.slice(from, match.index));
    inlines.push(pick);
    from = match.index + match[0].length;
  }
  say(line.slice(from));
  return inlines;
}

function pickOf(templates: TemplateSet, match: RegExpMatchArray): DraftInline | null {
  const [, term, kind = "", number = ""] = match;
  if (term !== undefined) {
    const known = Object.hasOwn(templates.terms, termIdOf(term.trim(), templates.terms));
    return known ? { kind: "term", text: term.trim() } : null;
  }
  const prefix = `${kind.toLowerCase()}${number.padStart(2, "0")}-`;
  const slot = targets(templates, kind).find(({ id }) => id.startsWith(prefix));
  if (!slot) return null;
  const words = templates.texts[slot.otherwise ?? slot.choose[0]?.clause ?? ""]?.title ?? slot.id;
  return { kind: "reference", target: slot.id, words };
}

function targets(templates: TemplateSet, kind: string): ClauseSlot[] {
  return kind.toLowerCase() === "c"
    ? templates.articles.flatMap((article) => article.slots)
    : templates.schedules.map(scheduleSlot);
}
