"use server";

import { defineAction } from "@/lib/actions/define-action";
import { definePublicAction } from "@/lib/actions/define-public-action";
import { spend } from "@/lib/auth/rate-limit";
import { errorWords } from "@/lib/i18n/error-words";
import { standardBody } from "@/lib/templates/check/check-wording";
import { loadParsedTemplates } from "@/lib/templates/load-templates";
import { findOpenReview } from "@/lib/wording-reviews/data";
import { answerReview as answer, requestReview as request } from "@/lib/wording-reviews/mutations";
import { canAnswerReview, canRequestReview } from "@/lib/wording-reviews/policy";
import { answerReviewSchema, requestReviewSchema } from "@/lib/wording-reviews/schema";
import { findOwnWording } from "@/lib/wordings/data";

/** Mails counsel a link to one version of a wording. */
export const requestWordingReview = defineAction({
  input: requestReviewSchema,
  subject: (actor, { wordingId }) => findOwnWording(actor, wordingId),
  can: canRequestReview,
  run: async ({ actor, subject, input }) => {
    await spend({ name: "wording-review", points: 20, durationSeconds: 60 * 60 }, actor.userId);
    const title = standardBody(loadParsedTemplates(), subject.clauseId)?.title ?? subject.clauseId;
    return await request(actor, title, subject, input);
  },
});

/** Counsel's answer, by whoever holds the mailed link; it works once. */
export const answerWordingReview = definePublicAction({
  input: answerReviewSchema,
  rateLimit: [{ name: "wording-review-answer", points: 30, durationSeconds: 15 * 60 }],
  subject: ({ token }) => findOpenReview(token),
  can: canAnswerReview,
  notFound: () => errorWords("links.closed"),
  run: async ({ subject, input }) => {
    await answer(subject, input);
    return null;
  },
});
