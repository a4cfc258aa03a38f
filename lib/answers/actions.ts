"use server";

import * as z from "zod";
import { defineAction } from "@/lib/actions/define-action";
import { answerSave } from "@/lib/answers/answer-save";
import { findWritingScope } from "@/lib/answers/data";
import { affirmAnswer } from "@/lib/answers/mutations";
import { canAffirm } from "@/lib/answers/policy";

/** Saves answers, all or none. On "conflict" `error.current` holds what stands now (`StandingAnswer[]`). */
export const saveAnswers = defineAction(answerSave);

/** Affirms the answer that stands at this address, for the actor's own party. */
export const affirm = defineAction({
  input: z.strictObject({ agreementId: z.uuid(), address: z.string().min(1).max(120) }),
  subject: (actor, { agreementId, address }) => findWritingScope(actor, agreementId, [address]),
  can: canAffirm,
  run: ({ actor, subject, input }) => affirmAnswer(actor, subject, input.address),
});
