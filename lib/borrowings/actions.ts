"use server";

import { defineAction } from "@/lib/actions/define-action";
import { findParticipation } from "@/lib/agreements/data";
import { reviewBorrowed as review } from "@/lib/borrowings/mutations";
import { canReviewBorrowed } from "@/lib/borrowings/policy";
import { reviewBorrowedSchema } from "@/lib/borrowings/schema";

/** Says, for the actor's own party, that these borrowed answers were read and stay. */
export const reviewBorrowed = defineAction({
  input: reviewBorrowedSchema,
  subject: (actor, { agreementId }) => findParticipation(actor, agreementId),
  can: canReviewBorrowed,
  run: ({ actor, subject, input }) => review(actor, subject, input.answers),
});
