"use server";

import { defineAction } from "@/lib/actions/define-action";
import { findParticipation } from "@/lib/agreements/data";
import { consentToUpgrade as consent } from "@/lib/upgrades/mutations";
import { canConsentToUpgrade } from "@/lib/upgrades/policy";
import { upgradeConsentSchema } from "@/lib/upgrades/schema";

/** Agrees, for the actor's own party, to the newer version as compared; says whether the draft has moved. */
export const consentToUpgrade = defineAction({
  input: upgradeConsentSchema,
  subject: (actor, { agreementId }) => findParticipation(actor, agreementId),
  can: canConsentToUpgrade,
  run: ({ actor, subject, input }) => consent(actor, subject.partyKey, input),
});
