import * as z from "zod";
import type { PartyKey } from "@/lib/document/tree";

/** One event of a trail, as far as somebody at the table is told at once. */
export type TrailEvent = {
  /** Counts from 1 within the agreement. */
  seq: number;
  at: Date;
  kind: string;
  actorId: string | null;
  /** Null when nobody in particular did it, such as sealing. */
  name: string | null;
  party: PartyKey | null;
  payload: string;
};

const answersSaved = z.looseObject({
  details: z.looseObject({
    answers: z.array(z.looseObject({ address: z.string(), revision: z.int() })),
  }),
});

/** The answers that an event wrote, with their new revisions; none when it is about something else. */
export function answersIn({ payload }: TrailEvent): { address: string; revision: number }[] {
  const parsed = answersSaved.safeParse(JSON.parse(payload));
  if (!parsed.success) return [];
  return parsed.data.details.answers.map(({ address, revision }) => ({ address, revision }));
}
