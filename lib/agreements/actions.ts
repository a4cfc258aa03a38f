"use server";

import { defineAction } from "@/lib/actions/define-action";
import { createAgreement as create } from "@/lib/agreements/mutations";
import { canCreateAgreement } from "@/lib/agreements/policy";
import { newAgreementSchema } from "@/lib/agreements/schema";
import { findSource } from "@/lib/borrowings/data";

/** Begins an agreement, from nothing or from another one that the actor may see; resolves to its id. */
export const createAgreement = defineAction({
  input: newAgreementSchema,
  subject: async (actor, { startFrom }) => {
    if (startFrom === undefined) return { source: null };
    const source = await findSource(actor, startFrom);
    return source === null ? null : { source };
  },
  can: canCreateAgreement,
  run: ({ actor, subject, input }) => create(actor, input, subject.source),
});
