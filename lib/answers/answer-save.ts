import type { ActionDefinition } from "@/lib/actions/run-action";
import { findWritingScope, type WritingScope } from "@/lib/answers/data";
import { saveAnswers } from "@/lib/answers/mutations";
import { canSaveAnswers } from "@/lib/answers/policy";
import { type SavedAnswers, saveAnswersSchema } from "@/lib/answers/writes";

/** Saves answers, all or none. On "conflict" `error.current` holds what stands now (`StandingAnswer[]`). */
export const answerSave: ActionDefinition<typeof saveAnswersSchema, WritingScope, SavedAnswers> = {
  input: saveAnswersSchema,
  subject: (actor, { agreementId, writes }) =>
    findWritingScope(
      actor,
      agreementId,
      writes.map(({ address }) => address),
    ),
  can: canSaveAnswers,
  run: ({ actor, subject, input }) => saveAnswers(actor, subject, input.writes),
};
