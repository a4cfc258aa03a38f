import type { Outline } from "@/components/provisions/outline";
import type { AnswerKind } from "@/lib/answers/kinds";
import type { Answers } from "@/lib/answers/schema";
import type { ConditionSource } from "@/lib/document/source";
import type { LimitPack } from "@/lib/law/claims";
import type { PartyKey } from "@/lib/document/tree";
import type { Option } from "@/components/ui/select";

/** How an answer is written down; a control of the question catalogue, with what it needs to be drawn. */
export type ControlView = {
  /** Answer path of a field, or the name of a column. */
  path: string;
  control: AnswerKind;
  label: string;
  hint?: string;
  unit?: string;
  /** True, false, or the id of a condition. */
  required: boolean | string;
  /** The id of the condition under which it is asked. */
  when?: string;
  /** For choice, choices and party. */
  options: readonly Option[];
  /** For person, address and file: which parts it has. */
  parts: readonly string[];
  /** It says where in the outline a clause of the parties' own stands. */
  place?: true;
};

export type FieldView = ControlView & {
  /** For rows. */
  columns: readonly ControlView[];
  rowLabel: string;
  /** The column by which a closed row is known; else its first column of words. */
  knownBy?: string;
  minRows: number;
};

export type AnswerStatus = "not_yet" | "discussing" | "final" | "not_applicable";

/** What is known about one answer besides its value. Plain data for the browser. */
export type MarkView = {
  status: AnswerStatus;
  revision: number;
  reason: string | null;
  openOwner: PartyKey | null;
  openDue: string | null;
};

/** What an answer says now, and who of those who have to has affirmed it. */
export type AffirmView = {
  address: string;
  /** The words to affirm when the page has several; null when the page itself shows them. */
  label: string | null;
  /** Whose affirmation it needs. */
  needs: readonly PartyKey[];
  given: Readonly<Partial<Record<PartyKey, AffirmedBy>>>;
};
export type AffirmedBy = { person: string; at: string };

export type PartyNames = Record<PartyKey, string>;

/** One page of the wizard, whole: what the browser needs and nothing more. */
export type QuestionView = {
  agreementId: string;
  taskId: string;
  pageId: string;
  myParty: PartyKey;
  parties: PartyNames;
  /** False once the agreement is fixed for signing. */
  open: boolean;
  fields: readonly FieldView[];
  /** The answers as saved that this page shows, asks by or computes from; the others come when somebody types. */
  answers: Answers;
  /** The conditions of this page and its task, by name. */
  conditions: Readonly<Record<string, ConditionSource>>;
  /** By address, for this page's answers. */
  marks: Readonly<Record<string, MarkView>>;
  affirm: readonly AffirmView[];
  /** How many of the other side's rows are kept back until this side has written its own. */
  withheld: number;
  /** The numbers of the law that the control counts by. */
  law: LimitPack;
  /** The control made for this page; null where its fields are drawn plainly. */
  control: string | null;
  /** The numbers of the law and of the check that this control compares with, by key. */
  numbers: Readonly<Record<string, number>>;
  /** The agreement's articles and clauses, where a page asks for a place among them. */
  outline: Outline | null;
  /** Which computed figures show on this page. */
  figures: string | null;
  /** The task's pages in order, with the condition under which each is asked. */
  pages: readonly { id: string; when: string | null }[];
  /** Where Continue leads when the reader came from the check page. */
  fromCheck: boolean;
};
