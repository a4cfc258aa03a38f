import * as z from "zod";
import type { PartyKey } from "@/lib/document/tree";

/** What a window says about itself every few seconds, and once more, with `leaves`, when it goes. */
export const presenceSchema = z.strictObject({
  agreementId: z.uuid(),
  windowId: z.string().regex(/^[\w-]{8,40}$/),
  /** Below the agreement's address: `task/page`, `read`, or empty for the task list. */
  place: z.string().regex(/^[\w-]{0,60}(\/[\w-]{1,60}){0,2}$/),
  leaves: z.boolean().default(false),
});

export type PresenceInput = z.output<typeof presenceSchema>;

/** A person with the agreement open. Several windows at one place are one presence. */
export type Present = {
  agreementId: string;
  userId: string;
  name: string;
  party: PartyKey;
  place: string;
};
