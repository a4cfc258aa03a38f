import * as z from "zod";
import { text } from "@/lib/answers/kinds";
import { AGREEMENT_TYPES } from "@/lib/answers/steps/set-up";
import { startFromSchema } from "@/lib/borrowings/schema";
import type { Contents } from "@/lib/contents/schema";
import type { PartyKey } from "@/lib/document/tree";

export type AgreementStatus = "drafting" | "signing" | "sealing" | "sealed";

export type AnswerStatus = "not_yet" | "discussing" | "final" | "not_applicable";

/** The four questions that begin an agreement, and the name of who begins it where it is not known yet. */
export const newAgreementSchema = z.strictObject({
  title: text(5, 120),
  type: z.enum(AGREEMENT_TYPES),
  /** The side the writer is on: A is the grantee (lead), B the provider (partner). */
  myParty: z.enum(["A", "B"]),
  organization: text(2, 160),
  name: text(1, 120).optional(),
  /** What it starts from; nothing, when left out. */
  startFrom: startFromSchema.optional(),
});

export type NewAgreement = z.output<typeof newAgreementSchema>;

/** One line of "your agreements". `otherName` is null until the other side is known by name. */
export type AgreementSummary = {
  id: string;
  title: string;
  status: AgreementStatus;
  myParty: PartyKey;
  otherName: string | null;
  /** When anything last happened to it, UTC. */
  updatedAt: Date;
};

export type PartyView = {
  organization: string | null;
  people: { name: string; email: string }[];
  /** A pending invitation; never its token. */
  invited: { email: string; expiresAt: Date } | null;
};

/** State of the answer at one address. `revision` is what a write must name as seen. */
export type AnswerMark = {
  status: AnswerStatus;
  revision: number;
  reason: string | null;
  openOwner: PartyKey | null;
  /** `YYYY-MM-DD`. */
  openDue: string | null;
  authorParty: PartyKey | null;
  updatedAt: Date;
  /** Order of a row in its list: a number between two neighbours' puts it between them. */
  position: number;
};

/** `current` is false when the value has changed since: then it no longer counts. */
export type AffirmationView = {
  address: string;
  party: PartyKey;
  person: string;
  at: Date;
  valueSha256: string;
  current: boolean;
};

/** An agreement with its parties, without who is looking. */
export type AgreementContents = Contents & {
  id: string;
  title: string;
  status: AgreementStatus;
  exampleId: string | null;
  /** The day a worked example is read on, `YYYY-MM-DD`; null: today. */
  asOf: string | null;
  templateDigest: string;
  rulePack: string;
  parties: Record<PartyKey, PartyView>;
  /** How many events the trail had: what is said here is at least as new. */
  position: number;
};

export type AgreementView = AgreementContents & { me: { party: PartyKey; name: string } };

export type ExampleSummary = { exampleId: string; title: string };
