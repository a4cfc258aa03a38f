import * as z from "zod";

/** The wizard as data: step -> task -> page -> question -> answer path (`templates/questions`). */
export const CONTROLS = [
  "text",
  "longText",
  "choice",
  "choices",
  "party",
  "yesNo",
  "date",
  "time",
  "money",
  "count",
  "number",
  "percent",
  "baseline",
  "person",
  "address",
  "file",
  "rows",
  "figure",
] as const;

/** Controls made for a question of their own, drawn by `components/controls`; what they do not draw is plain. */
export const MADE_CONTROLS = [
  "beliefs",
  "benefit-balance",
  "data-flows",
  "decision-matrix",
  "dispute-ladder",
  "early-wins",
  "expectation-matrix",
  "give-and-get",
  "goals-brief",
  "indirect-base",
  "layer-table",
  "match-ledger",
  "meeting-days",
  "parking-lot",
  "payment-plan",
  "phase-timeline",
  "relationship-lean",
  "slot-table",
] as const;

export type MadeControl = (typeof MADE_CONTROLS)[number];

const words = z.string().min(1);
const control = z.union([z.enum(CONTROLS), z.templateLiteral(["custom:", z.string()])]);

const columnSchema = z.strictObject({
  /** A column's name; in a question the whole answer path. */
  path: words,
  control,
  label: words,
  /** True, or the id of the condition under which an answer is needed. */
  required: z.union([z.boolean(), words]).default(false),
  hint: words.optional(),
  unit: words.optional(),
  /** The id of the condition under which it is asked. */
  when: words.optional(),
  /** For person and address: which parts are asked. */
  parts: z.array(words).optional(),
});

const questionSchema = columnSchema.extend({
  rowLabel: words.optional(),
  /** The column by which a closed row is known; else its first column of words. */
  knownBy: words.optional(),
  minRows: z.int().min(0).optional(),
  columns: z.array(columnSchema).optional(),
});

const pageSchema = z.strictObject({
  id: words,
  heading: words,
  hint: words.optional(),
  why: words.optional(),
  /** Partnership Basics bullets that the page serves, by their ids in advice.yaml: one, or a list. */
  advice: z
    .union([words.transform((id) => [id]), z.array(words)])
    .default([]),
  example: words.optional(),
  when: words.optional(),
  fields: z.array(questionSchema).default([]),
  /** The control made for this page: one of MADE_CONTROLS. Without it, or in an unknown one's place, all is plain. */
  control: words.optional(),
  figures: words.optional(),
  affirm: words.optional(),
});

export const stepSchema = z.strictObject({
  step: words,
  title: words,
  intro: words,
  tasks: z.array(
    z.strictObject({ id: words, title: words, hint: words.optional(), when: words.optional(), pages: z.array(pageSchema) }),
  ),
});

export type QuestionColumn = z.output<typeof columnSchema>;
export type Question = z.output<typeof questionSchema>;
export type Page = z.output<typeof pageSchema>;
export type Step = z.output<typeof stepSchema>;
export type Task = Step["tasks"][number];
export type QuestionCatalogue = { steps: Step[] };

/** The label of every asked answer, by path; a list's column as `list.column`. */
export function labelsOf({ steps }: QuestionCatalogue): Record<string, string> {
  const fields = steps.flatMap((step) => step.tasks.flatMap((task) => task.pages.flatMap((page) => page.fields)));
  const labels = fields.flatMap((field) => [
    ...(field.columns ?? []).map((column) => [`${field.path}.${column.path}`, column.label] as const),
    [field.path, field.label] as const,
  ]);
  return Object.fromEntries(labels.reverse());
}
