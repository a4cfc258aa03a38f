"use server";

import * as z from "zod";
import { defineAction } from "@/lib/actions/define-action";
import { findWritingScope } from "@/lib/answers/data";
import { affirmAnswer, saveAnswers as save } from "@/lib/answers/mutations";
import { canAffirm, canSaveAnswers } from "@/lib/answers/policy";
import { saveAnswersSchema } from "@/lib/answers/writes";

/** Saves answers, all or none. On "conflict" `error.current` holds what stands now (`StandingAnswer[]`). */
export const saveAnswers = defineAction({
  input: saveAnswersSchema,
  subject: (actor, { agreementId, writes }) =>
    findWritingScope(
      actor,
      agreementId,
      writes.map(({ address }) => address),
    ),
  can: canSaveAnswers,
  run: ({ actor, subject, input }) => save(actor, subject, input.writes),
});

/** Affirms the answer that stands at this address, for the actor's own party. */
export const affirm = defineAction({
  input: z.strictObject({ agreementId: z.uuid(), address: z.string().min(1).max(120) }),
  subject: (actor, { agreementId, address }) => findWritingScope(actor, agreementId, [address]),
  can: canAffirm,
  run: ({ actor, subject, input }) => affirmAnswer(actor, subject, input.address),
});
