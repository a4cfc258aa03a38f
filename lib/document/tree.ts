/**
 * The Document tree: the one value that the preview shows, the PDF prints, counsel compares and
 * partners sign. Plain data, safe to serialise; nothing in it depends on the clock or the machine.
 */
export type DocumentTree = {
  /** Version of this shape. Bump only with a reader for the older one. */
  format: 1;
  title: string;
  /** BCP 47 language of record. */
  language: string;
  templateDigest: string;
  rulePack: string;
  parties: PartyLine[];
  /** The key-terms page: label and value per row. */
  keyTerms: KeyTerm[];
  articles: Article[];
  schedules: Schedule[];
  signatureBlocks: SignatureBlock[];
};

export type PartyKey = "A" | "B";

/** Who the tree speaks of. `shortName` is the defined term that stands for the party. */
export type PartyLine = { key: PartyKey; legalName: Inline; shortName: string };

export type KeyTerm = { id: string; label: string; value: Inline[] };

export type Article = { id: string; letter: string; title: string; clauses: Clause[] };

export type Clause = {
  /** Dossier id in lower case with a slug: `c39-compensation`. Stable across renumbering. */
  id: string;
  /** Gapless within the document: "1", "2", ... */
  number: string;
  title: string;
  /** Where its words come from, when not from the template. */
  origin?: Origin;
  blocks: Block[];
};

/** The parties' own clause, or an organisation's own wording of a clause of the template. */
export type Origin =
  | { kind: "special-provision" }
  | { kind: "organisation"; name: string; version: number; approvedBy: string | null };

export type Schedule = {
  id: string;
  /** "1", "2", ... gapless. */
  number: string;
  title: string;
  blocks: Block[];
};

/** Block ids come from the clause id and the position in the source, so they survive renumbering. */
export type Block =
  | { kind: "paragraph"; id: string; number?: string; inlines: Inline[] }
  | { kind: "heading"; id: string; inlines: Inline[] }
  | { kind: "list"; id: string; ordered: boolean; items: ListItem[] }
  | { kind: "table"; id: string; caption?: string; header: Inline[][]; rows: TableRow[] };

/** `marker` is what prints before the item: "(a)", "(b)" or a bullet. */
export type ListItem = { id: string; marker: string; inlines: Inline[] };

export type TableRow = { id: string; cells: Inline[][] };

export type Inline =
  | { kind: "text"; text: string }
  /** The place where a term gets its meaning. */
  | { kind: "definition"; termId: string; text: string }
  | { kind: "term"; termId: string; text: string }
  /** A resolved cross-reference: `text` is "Section 12 (Payment)" or "Schedule 2 (Budget)". */
  | { kind: "reference"; targetId: string; text: string }
  /** A value knows its answer: path, the raw value and how it reads. */
  | { kind: "value"; path: string; raw: RawValue; text: string }
  /** An answer that is still missing. `label` says what goes here. */
  | { kind: "blank"; path: string; label: string };

export type RawValue = string | number | boolean | readonly string[] | null;

export type SignatureBlock = {
  party: PartyKey;
  legalName: Inline;
  signatoryName: Inline;
  signatoryTitle: Inline;
  authority: Inline;
};
