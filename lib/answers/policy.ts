import type { PartyKey } from "@/lib/document/tree";

/** Where the actor stands in the agreement whose answers are meant. */
export type AnswersSubject = { exampleId: string | null; myParty: PartyKey };

/** Both parties write every answer; nobody writes a worked example. */
export function canSaveAnswers(_actor: unknown, subject: AnswersSubject): boolean {
  return subject.exampleId === null;
}

/** A person affirms for their own party only: for which one is never taken from the request. */
export function canAffirm(_actor: unknown, subject: AnswersSubject): boolean {
  return subject.exampleId === null;
}
