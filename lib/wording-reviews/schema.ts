import * as z from "zod";
import { email, longText, text } from "@/lib/answers/kinds";

export const requestReviewSchema = z.strictObject({
  wordingId: z.uuid(),
  email: z.string().trim().toLowerCase().pipe(email()),
  name: text(1, 120),
});

export const answerReviewSchema = z.strictObject({
  token: z.string().min(20).max(200),
  verdict: z.enum(["approved", "declined"]),
  name: text(1, 120),
  title: text(2, 120),
  comment: longText(0, 2000),
});

export type RequestReviewInput = z.output<typeof requestReviewSchema>;
export type AnswerReviewInput = z.output<typeof answerReviewSchema>;

/** What counsel sees behind the mailed link. */
export type ReviewView = {
  organization: string;
  clauseId: string;
  version: number;
  title: string;
  standard: string;
  own: string;
  authorName: string;
};
