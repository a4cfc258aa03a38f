import * as z from "zod";
import { WRITES_MAX } from "@/lib/answers/limits";
import type { Answers } from "@/lib/answers/schema";
import type { PartyKey } from "@/lib/document/tree";

/**
 * What a new agreement may start from: a worked example, or an agreement of one's own. Of the latter
 * somebody has to say that its words may be used: they belong to both who wrote it.
 */
export const startFromSchema = z.union([
  z.strictObject({ exampleId: z.string().min(1).max(40) }),
  z.strictObject({ agreementId: z.uuid(), mayUse: z.literal(true) }),
]);

export type StartFrom = z.output<typeof startFromSchema>;

/** Another agreement, as far as one may start from it. */
export type Source = {
  agreementId: string;
  title: string;
  /** Both parties by name; null when neither is known yet. */
  owner: string | null;
  exampleId: string | null;
  answers: Answers;
};

/** A borrowed answer that a party has neither read and kept, nor made its own by changing it. */
export type BorrowedAnswer = {
  address: string;
  source: string;
  exampleId: string | null;
  /** Who still has to look at it: never empty. */
  openFor: PartyKey[];
};

/** Answers that somebody has read, each with the revision that was shown. */
export const reviewBorrowedSchema = z.strictObject({
  agreementId: z.uuid(),
  answers: z
    .array(z.strictObject({ address: z.string().min(1).max(120), seenRevision: z.int().min(1) }))
    .min(1)
    .max(WRITES_MAX),
});

export type SeenAnswer = z.output<typeof reviewBorrowedSchema>["answers"][number];
