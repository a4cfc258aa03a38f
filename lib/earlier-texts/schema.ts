import * as z from "zod";
import { text } from "@/lib/answers/kinds";
import type { PartyKey } from "@/lib/document/tree";
import { EARLIER_NAME_MAX, EARLIER_TEXT_MAX } from "@/lib/earlier-texts/limits";
import { plainWords } from "@/lib/passages/plain-words";

/** The words of an earlier agreement, to be kept as notes beside this one. */
export const bringEarlierTextSchema = z.strictObject({
  agreementId: z.uuid(),
  name: text(1, EARLIER_NAME_MAX),
  text: z.string().max(EARLIER_TEXT_MAX).transform(plainWords).pipe(z.string().min(1)),
  /** The revision that stands on the page; 0 when there is none. */
  seenRevision: z.int().min(0),
});

export type BringEarlierText = z.output<typeof bringEarlierTextSchema>;

/** What is known about the notes of an agreement without reading them. */
export type EarlierMark = {
  name: string;
  person: string;
  party: PartyKey;
  at: Date;
  revision: number;
};

export type EarlierText = EarlierMark & { text: string; sha256: string };
