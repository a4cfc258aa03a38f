import * as z from "zod";

const id = z.string().regex(/^[a-z0-9-]+$/);
const words = z.string().min(1);

/** `outline.yaml`: the order of the agreement. */
export const outlineSchema = z.strictObject({
  language: words,
  parties: z.strictObject({ A: words, B: words }).default({ A: "Grantee", B: "Provider" }),
  keyTerms: z.array(z.strictObject({ id, label: words, value: words, when: id.optional() })),
  articles: z.array(
    z.strictObject({
      id,
      letter: words.optional(),
      title: words,
      slots: z.array(
        z.union([
          z.strictObject({ clause: id, when: id.optional() }),
          z.strictObject({
            slot: id,
            when: id.optional(),
            choose: z.array(z.strictObject({ clause: id, when: id })),
            default: id.optional(),
          }),
        ]),
      ),
    }),
  ),
  schedules: z.array(z.strictObject({ schedule: id, when: id.optional() })),
});

export type OutlineFile = z.output<typeof outlineSchema>;
