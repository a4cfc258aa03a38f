"use server";

import { defineAction } from "@/lib/actions/define-action";
import { createAgreement as create } from "@/lib/agreements/mutations";
import { canCreateAgreement } from "@/lib/agreements/policy";
import { newAgreementSchema } from "@/lib/agreements/schema";

/** Begins an agreement; resolves to its id. */
export const createAgreement = defineAction({
  input: newAgreementSchema,
  subject: (actor) => Promise.resolve(actor),
  can: canCreateAgreement,
  run: ({ actor, input }) => create(actor, input),
});
