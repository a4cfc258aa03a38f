import type { Origin } from "@/lib/document/tree";
import type { RulePack } from "@/lib/law/pack";

/**
 * Templates as the engine sees them: plain JSON, parsed once from disk by lib/templates, safe to
 * store whole in a database and to send to a browser. Nothing here needs Markdoc or YAML again.
 */
export type TemplateSet = {
  /** Version of this shape. */
  format: 1;
  /** SHA-256 (hex) over the template files: the template version. */
  digest: string;
  /** BCP 47 language of record. */
  language: string;
  /** The defined term that stands for each party. */
  partyTerms: { A: string; B: string };
  keyTerms: KeyTermSource[];
  articles: ArticleSource[];
  schedules: ScheduleSlot[];
  conditions: Record<string, ConditionSource>;
  /** By term id (kebab of the heading in terms.md). */
  terms: Record<string, TermSource>;
  /** By choice name, then value: the words for the interface and for the agreement. */
  choices: Record<string, Record<string, ChoiceWords>>;
  /** Answer path (a list's column: `pay.schedule.due`) to the question's label. */
  labels: Record<string, string>;
  /** Numbers of the law by key, as the rule pack gives them: `privacy.inspection_days`. */
  limits: Record<string, number>;
  /** The law that these texts were written against: dated data, whole. The engine does not read it. */
  law: RulePack;
  /** Clause and schedule texts by file id: `c39-compensation--per-child-rate`, `s02-budget`. */
  texts: Record<string, TextSource>;
};

export type ArticleSource = { id: string; letter: string; title: string; slots: ClauseSlot[] };

/** One place in the outline. `choose` is tried in order; `otherwise` is what prints when none holds. */
export type ClauseSlot = {
  id: string;
  when?: string;
  choose: { clause: string; when: string }[];
  otherwise: string | null;
};

export type ScheduleSlot = { id: string; when?: string };

export type KeyTermSource = { id: string; label: string; value: InlineSource[]; when?: string };

export type TermSource = { id: string; name: string; blocks: BlockSource[]; line: number };

export type ChoiceWords = { label: string; text: string };

/** One clause, alternative or schedule. */
export type TextSource = {
  id: string;
  /** Path below templates/, for findings and the reading copy. */
  file: string;
  title: string;
  /** Law cards this text discharges. */
  satisfies: string[];
  /** What the text must say, so that a check can prove that some passage of it says so. */
  must: MustPoint[];
  basis: string[];
  why: string;
  counsel: string;
  blocks: BlockSource[];
  /** Set where an organization's own wording stands in for the template's: whose, and how it says so. */
  own?: { origin: Origin; mark: string };
};

/** A point that a text must state whenever it prints, or whenever `when` holds as well. */
export type MustPoint = { id: string; says: string; when?: string; line: number };

/** Block ids are `<file id>-<position in the source>`: they survive renumbering. Lines are 1-based. */
export type BlockSource =
  | { kind: "paragraph"; id: string; line: number; inlines: InlineSource[] }
  | { kind: "heading"; id: string; line: number; inlines: InlineSource[] }
  | { kind: "list"; id: string; line: number; items: ItemSource[] }
  | { kind: "when"; line: number; test: string; then: BlockSource[]; otherwise: BlockSource[] }
  /** A list with one item per row of an answer. */
  | ({ kind: "each"; id: string; line: number; item: InlineSource[] } & RowsOf)
  /** A table with one row per row of an answer. */
  | ({ kind: "grid"; id: string; line: number; caption?: string; columns: ColumnSource[] } & RowsOf)
  | { kind: "requirement"; line: number; law: string; blocks: BlockSource[] }
  /** For counsel; never printed. */
  | { kind: "note"; line: number; text: string }
  /** Where the definitions of all used terms print. */
  | { kind: "definitions"; id: string; line: number };

/** Which list, and which of its rows: those whose column equals a literal. */
export type RowsOf = { list: string; only?: { column: string; equals: string } };

export type ItemSource = { id: string; line: number; inlines: InlineSource[] };

/** `optional`: a missing answer leaves the cell empty instead of a blank to fill. */
export type ColumnSource = {
  title: string;
  optional: boolean;
  inlines: InlineSource[];
  line: number;
};

export type InlineSource =
  | { kind: "text"; text: string; line: number }
  | { kind: "definition"; text: string; line: number }
  | { kind: "term"; text: string; line: number }
  | { kind: "reference"; target: string; words: string; line: number }
  | ValueSource
  | { kind: "when"; line: number; test: string; then: InlineSource[]; otherwise: InlineSource[] }
  /** Inside rows only: printed when this column of the row is answered. */
  | { kind: "present"; line: number; path: string; then: InlineSource[]; otherwise: InlineSource[] }
  | { kind: "requirement"; line: number; law: string; inlines: InlineSource[] }
  /** Marks the passage as the one that states these points; never printed. */
  | { kind: "states"; line: number; points: string[] };

/**
 * An answer printed in the text. In rows the path has `*` where the row's id goes:
 * `pay.schedule.*.due`. `choices` names the word list; `unit` is the singular word after a count.
 */
export type ValueSource = {
  kind: "value";
  path: string;
  format: Format;
  line: number;
  choices?: string;
  unit?: string;
  /** For `lookup`: the list that the answer's row id points into, and the column to print. */
  into?: { list: string; column: string };
};

export const FORMATS = [
  "text",
  "money",
  "date",
  "time",
  "count",
  "number",
  "percent",
  "choice",
  "choices",
  /** A choice among the parts of the agreement, printed with number and title. */
  "section",
  "party",
  "yesno",
  "baseline",
  "person",
  "address",
  "file",
  "lookup",
] as const;

export type Format = (typeof FORMATS)[number];

/** A named predicate over answers, with the plain English that a reader sees. */
export type ConditionSource = { id: string; says: string; test: Test; line: number };

/** Predicates are data. Paths are answer paths; inside `some` they are columns of the row. */
export type Test =
  | { eq: [path: string, value: Literal] }
  | { in: [path: string, values: Literal[]] }
  | { includes: [path: string, value: Literal] }
  | { some: [list: string, test: Test] }
  | { rows: [list: string, min: number] }
  | { present: string }
  | { gt: [path: string, than: number] }
  | { gte: [path: string, than: number] }
  | { lt: [path: string, than: number] }
  | { lte: [path: string, than: number] }
  | { is: string }
  | { all: Test[] }
  | { any: Test[] }
  | { not: Test };

export type Literal = string | number | boolean;
