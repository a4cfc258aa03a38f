import * as z from "zod";

/** `templates/checks/words.yaml`: what the scanners look for, and how findings speak. */
export const wordsSchema = z.strictObject({
  /** How a finding speaks of a key: `party.A` is "The grantee". */
  names: z.record(z.string(), z.record(z.string(), z.string())),
  /** Words that nobody can tell are met, what to write instead, and phrases in which they are fine. */
  vague: z.array(
    z.strictObject({
      says: z.array(z.string()).min(1),
      suggest: z.string(),
      except: z.array(z.string()).default([]),
    }),
  ),
  /** With a number, a unit and a time in one sentence a vague word does no harm. */
  measured: z.strictObject({
    numbers: z.array(z.string()),
    units: z.array(z.string()),
    times: z.array(z.string()),
  }),
  /** Provisions of Appendix II by amount: the limit, the words that show it is there, its name. */
  provisions: z.array(z.strictObject({ limit: z.string(), says: z.string(), name: z.string() })),
  /** Subjects of the memorandum under section 642(e)(5) of the Head Start Act. */
  mouTopics: z.array(z.string()),
});

export type Words = z.output<typeof wordsSchema>;

export type ScanWords = Pick<Words, "vague" | "measured" | "provisions" | "mouTopics">;
