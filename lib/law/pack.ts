import * as z from "zod";

/**
 * A rule pack: law as dated data (dossier sections 4, 7 and 8). Plain JSON, stored whole with the
 * templates that were written against it. `seen`: read in the sources named; `memory`: recalled, to
 * be checked; `design`: a choice of this product, no law.
 */
const words = z.string().min(1);
const day = z.iso.date();
const cardId = z.string().regex(/^K\d{2}$/);
const registerId = z.string().regex(/^R\d{1,2}$/);
const status = z.enum(["in_force", "proposed", "enjoined", "rescinded"]);

const provenance = z
  .array(
    z
      .strictObject({
        /** Which part of the statement this is about; left out when it is the whole. */
        part: words.optional(),
        mark: z.enum(["seen", "memory", "design"]),
        sources: z.array(z.string().regex(/^S\d{1,2}$/)).default([]),
      })
      .refine(({ mark, sources }) => (mark === "seen") === sources.length > 0, {
        message: "seen names its sources, and only seen has any",
      }),
  )
  .min(1)
  .refine((parts) => parts.length === 1 || parts.every(({ part }) => part !== undefined), {
    message: "a mixed mark says which part each mark is about",
  });

const cardSchema = z.strictObject({
  id: cardId,
  topic: words,
  citation: words,
  /** "always", or the id of a condition. */
  appliesWhen: words,
  /** What each party must know. */
  mustKnow: words,
  responsible: words,
  evidence: words,
  cadence: words,
  /** Clauses that look after it, by slot id. */
  clauses: z.array(words).min(1),
  /** Numbers of the pack that it is about. */
  limits: z.array(words).default([]),
  /** Changes of the register that touch it. */
  register: z.array(registerId).default([]),
  provenance,
  status,
  inMotion: z.boolean(),
  checkedOn: day,
  note: words.optional(),
});

const limitSchema = z.strictObject({
  key: z.string().regex(/^[a-z0-9_]+(\.[a-z0-9_]+)+$/),
  value: z.number(),
  unit: words,
  /** Which way is stricter; left out for numbers that only trigger something. */
  stricter: z.enum(["lower", "higher"]).optional(),
  effectiveFrom: day.optional(),
  /** The first day on which it no longer applies. */
  effectiveTo: day.optional(),
  citation: words,
  provenance,
  status,
  checkedOn: day,
  note: words.optional(),
});

const changeSchema = z.strictObject({
  id: registerId,
  change: words,
  status,
  effect: words,
  /** False where a proposal or a case went on after the last look. */
  outcomeKnown: z.boolean().default(true),
  cards: z.array(cardId).default([]),
  limits: z.array(words).default([]),
  provenance,
  checkedOn: day,
});

const sourceSchema = z.strictObject({
  id: z.string().regex(/^S\d{1,2}$/),
  /** The copy that was read, and of when. */
  name: words,
});

export const packFileSchemas = {
  pack: z.strictObject({
    id: words,
    asOf: day,
    jurisdiction: words,
    status: z.enum(["draft", "reviewed"]),
  }),
  cards: z.array(cardSchema).min(1),
  limits: z.array(limitSchema).min(1),
  register: z.array(changeSchema),
  sources: z.array(sourceSchema),
};

export type LawCard = z.output<typeof cardSchema>;
export type LawLimit = z.output<typeof limitSchema>;
export type LawChange = z.output<typeof changeSchema>;
export type LawSource = z.output<typeof sourceSchema>;

export type RulePack = z.output<typeof packFileSchemas.pack> & {
  /** SHA-256 (hex) of the canonical JSON of everything else here. */
  digest: string;
  cards: LawCard[];
  limits: LawLimit[];
  register: LawChange[];
  sources: LawSource[];
};
