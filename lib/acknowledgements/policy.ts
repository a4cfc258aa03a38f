import type { AnswersSubject } from "@/lib/answers/policy";

/** A person acknowledges law for their own party only; nobody does on a worked example. */
export function canAcknowledge(_actor: unknown, subject: AnswersSubject): boolean {
  return subject.exampleId === null;
}
