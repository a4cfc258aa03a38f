"use server";

import * as z from "zod";
import { findCardScope } from "@/lib/acknowledgements/data";
import { acknowledgeCard as acknowledge } from "@/lib/acknowledgements/mutations";
import { canAcknowledge } from "@/lib/acknowledgements/policy";
import { defineAction } from "@/lib/actions/define-action";

/** Says for the actor's own party that it knows one law card, bound to the card as it was shown. */
export const acknowledgeCard = defineAction({
  input: z.strictObject({
    agreementId: z.uuid(),
    cardId: z.string().max(10),
    shownSha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  subject: (actor, { agreementId, cardId }) => findCardScope(actor, agreementId, cardId),
  can: canAcknowledge,
  run: ({ actor, subject, input }) => acknowledge(actor, subject, input.shownSha256),
});
