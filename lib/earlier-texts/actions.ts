"use server";

import * as z from "zod";
import { defineAction } from "@/lib/actions/define-action";
import { findParticipation } from "@/lib/agreements/data";
import {
  bringEarlierText as bring,
  removeEarlierText as remove,
} from "@/lib/earlier-texts/mutations";
import { canKeepEarlierText } from "@/lib/earlier-texts/policy";
import { bringEarlierTextSchema } from "@/lib/earlier-texts/schema";

/** Keeps the words of an earlier agreement as notes, in place of those that stand. */
export const bringEarlierText = defineAction({
  input: bringEarlierTextSchema,
  subject: (actor, { agreementId }) => findParticipation(actor, agreementId),
  can: canKeepEarlierText,
  run: ({ actor, subject, input }) => bring(actor, subject.partyKey, input),
});

/** Takes the notes out for good. */
export const removeEarlierText = defineAction({
  input: z.strictObject({ agreementId: z.uuid(), seenRevision: z.int().min(1) }),
  subject: (actor, { agreementId }) => findParticipation(actor, agreementId),
  can: canKeepEarlierText,
  run: ({ actor, subject, input }) => remove(actor, subject.partyKey, input),
});
