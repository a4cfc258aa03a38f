import * as z from "zod";

/** Every job by name, with what it needs to know. Ids only: whatever else it needs it reads itself. */
export const jobPayloads = {
  "send-mail": z.object({ messageId: z.uuid() }),
  "seal-agreement": z.object({ freezeId: z.uuid() }),
  "seal-stuck-agreements": z.looseObject({}),
};

export type JobName = keyof typeof jobPayloads;

export type JobPayload<Name extends JobName> = z.output<(typeof jobPayloads)[Name]>;
