import * as z from "zod";
import { longText } from "@/lib/answers/kinds";
import type { PartyKey } from "@/lib/document/tree";

/** The longest clause of the templates is a fifth of this. */
export const BODY_MAX = 20_000;

/** The text of the templates that a wording replaces: a clause, or one alternative of it. */
const clauseId = z.string().regex(/^c\d{2}-[a-z0-9-]{1,80}$/);
const body = longText(20, BODY_MAX).transform((typed) => typed.replaceAll("\r\n", "\n"));

export const checkWordingSchema = z.strictObject({ organizationId: z.uuid(), clauseId, body });

export const saveWordingSchema = z.strictObject({
  organizationId: z.uuid(),
  clauseId,
  body,
  /** The newest version that the writer has seen; 0 when there is none. */
  seenVersion: z.int().min(0),
});

export const chooseWordingSchema = z.strictObject({
  agreementId: z.uuid(),
  clauseId,
  wordingId: z.uuid(),
});

export const restoreStandardSchema = z.strictObject({ agreementId: z.uuid(), clauseId });

export type SaveWordingInput = z.output<typeof saveWordingSchema>;

/** A wording that stands in an agreement, as its document needs it. */
export type WordingInUse = {
  clauseId: string;
  wordingId: string;
  /** Whose organization's it is. */
  party: PartyKey;
  organization: string;
  version: number;
  body: string;
  /** Name and title of the counsel whose approval prints; null: none. */
  approvedBy: string | null;
};

/** How one version came to be, and what counsel said of it. */
export type WordingVersion = {
  id: string;
  clauseId: string;
  version: number;
  body: string;
  authorName: string;
  createdAt: Date;
  reviews: WordingReview[];
};

export type WordingReview = {
  id: string;
  email: string;
  state: "open" | "expired" | "replaced" | "approved" | "declined";
  name: string | null;
  title: string | null;
  comment: string | null;
  /** When it was answered, or else asked. */
  at: Date;
};

/** A clause of an agreement: whose own wording stands there, and the newest that the reader's side keeps. */
export type WordingPlace = {
  clauseId: string;
  title: string;
  /** Null while the answers call for other words, or for none: what was chosen waits. */
  printed: { number: string; article: string } | null;
  use: WordingInUse | null;
  newest: WordingVersion | null;
};
