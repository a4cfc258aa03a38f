import {
  definitionsOf,
  printsDefinitions,
  usedTerms,
  withDefinitions,
} from "@/lib/document/define";
import type { Definition } from "@/lib/document/define";
import { type Dependents, dependentsOn } from "@/lib/document/dependents";
import { withDocumentFacts } from "@/lib/document/document-facts";
import type { DraftBlock, Part } from "@/lib/document/draft";
import { fill } from "@/lib/document/fill";
import { frontOf } from "@/lib/document/front";
import {
  letterOf,
  type Numbered,
  type Numbering,
  numberingOf,
  numberPart,
} from "@/lib/document/number";
import { type Reading, startReading } from "@/lib/document/reading";
import { markedAsOwn } from "@/lib/document/own-wording";
import { placeProvisions, type Provision, provisionsOf } from "@/lib/document/provisions";
import { printedReference, resolvePart, targetsIn } from "@/lib/document/resolve";
import { chosenText, select, slotsOf } from "@/lib/document/select";
import type { ClauseSlot, TemplateSet } from "@/lib/document/source";
import type { Clause, DocumentTree, Origin } from "@/lib/document/tree";

export type AssemblyAbout = { title: string; rulePack: string };

/** A tree, and what of its making still stands when an answer changes. */
export type Assembly = {
  tree: DocumentTree;
  templates: TemplateSet;
  answers: object;
  about: AssemblyAbout;
  drafts: ReadonlyMap<string, Drafted | null>;
  provisions: readonly Placed[];
  definitions: ReadonlyMap<string, Definition>;
  numbering: Numbering;
  printed: ReadonlyMap<string, Printed>;
};

/** A slot's text after fill; null in `drafts` where these answers call for none. */
type Drafted = { part: Part<DraftBlock>; termIds: string[]; origin?: Origin };
/** A clause of the parties' own, and what it stands after. */
type Placed = { after: string; item: Drafted };
/** A part as it reads in the tree, and everything that this depends on. */
type Printed = {
  drafted: Drafted;
  definitions: readonly DraftBlock[];
  targets: readonly string[];
  clause: Clause;
};

/** Assembles everything. `answers` are the answers with their figures. */
export function startAssembly(
  templates: TemplateSet,
  answers: object,
  about: AssemblyAbout,
): Assembly {
  return advance(null, null, { templates, answers, about });
}

/**
 * The same agreement with other answers: equal to assembling everything, but only what depends on a
 * changed answer is made again. Clauses that read as before are the same objects.
 */
export function assembleAgain(previous: Assembly, answers: object): Assembly {
  const { templates, about } = previous;
  const changed = dependentsOn(templates, previous.answers, answers);
  return advance(previous, changed, { templates, answers, about });
}

type Source = Pick<Assembly, "templates" | "answers" | "about">;

/** `changed` null: everything. */
function advance(
  previous: Assembly | null,
  changed: Dependents | null,
  { templates, answers, about }: Source,
): Assembly {
  const facts = withDocumentFacts(templates, answers, about.rulePack);
  const reading = startReading(templates, facts);
  const drafts = draftsOf(reading, previous, changed);
  const here = ({ id }: { id: string }) => drafts.get(id) ?? [];
  const provisions = draftProvisions(reading, facts, previous);
  const articles = placeProvisions(
    templates.articles,
    ({ slots }) => slots.flatMap(here),
    provisions,
  )
    .map(({ article: { id, title }, items }) => ({ id, title, drafts: items }))
    .filter((article) => article.drafts.length > 0);
  const clauses = articles.flatMap((article) => article.drafts);
  const schedules = templates.schedules.flatMap(here);

  const definitions = definitionsIn(reading, [...clauses, ...schedules], previous, changed);
  const numbering = kept(
    previous?.numbering,
    numberingOf(clauses.map(partOf), schedules.map(partOf)),
  );
  const printed = printedOf(reading, [...clauses, ...schedules], definitions, numbering, previous);
  const clauseOf = ({ part }: Drafted) => printed.get(part.id)?.clause ?? [];
  const front =
    previous && changed?.front === false && previous.numbering === numbering
      ? previous.tree
      : frontOf(reading, numbering);
  const tree: DocumentTree = {
    format: 1,
    title: about.title,
    language: templates.language,
    templateDigest: templates.digest,
    rulePack: about.rulePack,
    parties: front.parties,
    keyTerms: front.keyTerms,
    articles: articles.map((article, index) => ({
      id: article.id,
      letter: letterOf(index),
      title: article.title,
      clauses: article.drafts.flatMap(clauseOf),
    })),
    schedules: schedules.flatMap(clauseOf),
    signatureBlocks: front.signatureBlocks,
  };
  return { tree, templates, answers, about, drafts, provisions, definitions, numbering, printed };
}

function draftsOf(reading: Reading, previous: Assembly | null, changed: Dependents | null) {
  const drafts = new Map(previous?.drafts);
  for (const slot of slotsOf(reading.templates)) {
    if (!changed || changed.slots.has(slot.id)) drafts.set(slot.id, draft(reading, slot));
  }
  return drafts;
}

function draft(reading: Reading, slot: ClauseSlot): Drafted | null {
  const selected = select(reading, slot);
  if (!selected) return null;
  const own = reading.templates.texts[chosenText(reading, slot) ?? ""]?.own;
  const part = markedAsOwn(fill(reading, selected), own);
  const termIds = usedTerms(reading, part.blocks);
  return own ? { part, termIds, origin: own.origin } : { part, termIds };
}

/** Those that read as before stay the same objects. */
function draftProvisions(reading: Reading, answers: object, previous: Assembly | null): Placed[] {
  const old = new Map(previous?.provisions.map((placed) => [placed.item.part.id, placed]));
  return provisionsOf(reading.templates, answers).map(({ after, part }: Provision) => {
    const known = old.get(part.id);
    const isSame = known && JSON.stringify(known.item.part) === JSON.stringify(part);
    const drafted: Drafted = {
      part,
      termIds: usedTerms(reading, part.blocks),
      origin: { kind: "special-provision" },
    };
    return { after, item: isSame ? known.item : drafted };
  });
}

function definitionsIn(
  reading: Reading,
  drafts: readonly Drafted[],
  previous: Assembly | null,
  changed: Dependents | null,
) {
  const known = [...(previous?.definitions ?? [])].filter(([id]) => !changed?.terms.has(id));
  const used = new Set(drafts.flatMap(({ termIds }) => termIds));
  return definitionsOf(reading, used, new Map(known));
}

function printedOf(
  { templates }: Reading,
  drafts: readonly Drafted[],
  definitions: ReadonlyMap<string, Definition>,
  numbering: Numbering,
  previous: Assembly | null,
): Map<string, Printed> {
  const all = [...definitions.values()].flatMap(({ blocks }) => blocks);
  const printed = new Map<string, Printed>();
  for (const drafted of drafts) {
    const { part } = drafted;
    const own = printsDefinitions(part) ? all : [];
    const before = previous?.printed.get(part.id);
    if (before && stillReads(before, drafted, own, previous?.numbering, numbering)) {
      printed.set(part.id, before);
      continue;
    }
    const whole = withDefinitions(part, own);
    const { origin } = drafted;
    const clause = {
      ...resolvePart(templates, numbering, numberPart(whole, numberOf(numbering, part))),
      ...(origin === undefined ? {} : { origin }),
    };
    printed.set(part.id, { drafted, definitions: own, targets: targetsIn(whole), clause });
  }
  return printed;
}

function stillReads(
  before: Printed,
  drafted: Drafted,
  definitions: readonly DraftBlock[],
  old: Numbering | undefined,
  numbering: Numbering,
): boolean {
  if (before.drafted !== drafted || !sameItems(before.definitions, definitions)) return false;
  if (old === numbering || !old) return old === numbering;
  return [drafted.part.id, ...before.targets].every(
    (id) => printedReference(old, id) === printedReference(numbering, id),
  );
}

function numberOf(numbering: Numbering, { id, title }: Part<DraftBlock>): Numbered {
  return numbering.get(id) ?? { kind: "clause", number: "", title };
}

function partOf({ part }: Drafted): Part<DraftBlock> {
  return part;
}

/** The old numbering when nothing moved, so that being the same object means that nothing did. */
function kept(old: Numbering | undefined, numbering: Numbering): Numbering {
  const isSame =
    old?.size === numbering.size &&
    [...numbering].every(([id]) => printedReference(old, id) === printedReference(numbering, id));
  return old && isSame ? old : numbering;
}

function sameItems(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index]);
}
