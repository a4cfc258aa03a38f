import type { RawValue } from "@/lib/document/tree";

/** What differs between two documents: plain data, in the order of the newer one. Empty when nothing does. */
export type Comparison = {
  before: Edition;
  after: Edition;
  changes: PlaceChange[];
};

/** Which template and law a document was made of, and the language of its words (BCP 47). */
export type Edition = {
  title: string;
  language: string;
  templateDigest: string;
  rulePack: string;
};

/** A clause, a schedule, or one of the other places of a document that have a title. */
export type Place = {
  kind: "cover" | "key-terms" | "article" | "clause" | "schedule" | "signatures";
  id: string;
  /** As printed in the newer document, or the older one when removed. Null where nothing is numbered. */
  number: string | null;
  title: string;
};

export type ChangeKind = "added" | "removed" | "changed" | "moved";

/** `moved` places may have changed lines as well. */
export type PlaceChange = {
  place: Place;
  change: ChangeKind;
  /** For a move: the title of what stood before it, then and now. Null: it came first. */
  moved?: { from: string | null; to: string | null };
  causes: Cause[];
  lines: LineChange[];
};

/** A paragraph, heading, list item or table row. */
export type LineChange = { id: string; change: ChangeKind; segments: Segment[]; causes: Cause[] };

/** Words that stay, went or came, in reading order. */
export type Segment = { kind: "same" | "deleted" | "inserted"; text: string };

/** Why something differs. */
export type Cause =
  /** Another answer. `label` is the question's; a side is null when not answered, or not known here. */
  | {
      kind: "answer";
      path: string;
      label: string;
      before: AnswerSide | null;
      after: AnswerSide | null;
    }
  /** A clause, alternative or passage that these answers call for or no longer do. */
  | { kind: "selection"; condition: string | null }
  /** Another version of the template, or of the law that it prints. */
  | { kind: "template" }
  /** An organisation's own wording came, went or is another version. */
  | { kind: "organisation-wording" }
  /** The parties' own clause. */
  | { kind: "special-provision" };

/** An answer as stored, and in the words that it prints as. */
export type AnswerSide = { raw: RawValue; words: string };
