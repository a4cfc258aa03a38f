import type { PartyKey } from "@/lib/document/tree";

/** Something of the agreement was changed: what the windows of those at the table are told. */
export type ChangedMessage = {
  kind: string;
  /** When, UTC, ISO 8601. */
  at: string;
  /** Null when nobody in particular did it. */
  name: string | null;
  party: PartyKey | null;
  /** True when the reader did it, here or in another window. */
  self: boolean;
  /** Which answers were written, with their new revisions; the values are read by the page itself. */
  answers: { address: string; revision: number }[];
  /** What the first of those answers is called; null when it is about something else. */
  about: string | null;
};

/** Who has the agreement open now, and where. */
export type HereMessage = {
  name: string;
  party: PartyKey;
  self: boolean;
  place: string;
  /** The question or task at that place; null for the other pages. */
  heading: string | null;
}[];
