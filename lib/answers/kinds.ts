import * as z from "zod";
import { hiddenCharacterIn } from "@/lib/answers/hidden-characters";

/**
 * The kinds of answer. Each builder returns a zod type that carries its kind as metadata, so that
 * the template checker can tell whether a formatter fits, and the wizard whether a control does.
 */
export type AnswerKind =
  | "text"
  | "longText"
  | "choice"
  | "choices"
  | "party"
  | "yesNo"
  | "date"
  | "time"
  | "money"
  | "count"
  | "number"
  | "percent"
  | "baseline"
  | "person"
  | "address"
  | "file"
  | "rows";

export type KindMeta = { kind: AnswerKind; choices?: string; rowOf?: RowTarget; place?: true };

/** The list whose row is meant, and the column by which people know that row. */
export type RowTarget = { list: string; column: string };

export const TEXT_MAX = 240;
export const LONG_TEXT_MAX = 4000;
export const FILE_NAME_MAX = 120;
/** One hundred million dollars, in cents: larger sums are typing mistakes here. */
export const MONEY_MAX_CENTS = 10_000_000_000;

const clean = <Schema extends z.ZodType<string, string>>(schema: Schema) =>
  schema.superRefine((value, context) => {
    const found = hiddenCharacterIn(value);
    if (found) {
      context.addIssue({ code: "custom", params: { key: "hiddenCharacter", codePoint: found } });
    }
  });

/** One line, trimmed by the form, `min` to `max` characters. */
export const text = (min = 1, max = TEXT_MAX) =>
  clean(z.string().min(min).max(max)).meta({ kind: "text" } satisfies KindMeta);

/** Several lines. */
export const longText = (min = 1, max = LONG_TEXT_MAX) =>
  clean(z.string().min(min).max(max)).meta({ kind: "longText" } satisfies KindMeta);

/** One of a closed list; the words for each value are in `templates/choices.yaml` under `name`. */
export const choice = <const Values extends readonly [string, ...string[]]>(
  name: string,
  values: Values,
) => z.enum(values).meta({ kind: "choice", choices: name } satisfies KindMeta);

/** One or more of a closed list. */
export const choices = <const Values extends readonly [string, ...string[]]>(
  name: string,
  values: Values,
) =>
  z
    .array(z.enum(values))
    .min(1)
    .meta({ kind: "choices", choices: name } satisfies KindMeta);

/** A party of the agreement: A is the grantee (lead), B the provider (partner). */
export const party = () => z.enum(["A", "B"]).meta({ kind: "party" } satisfies KindMeta);

export const yesNo = () => z.boolean().meta({ kind: "yesNo" } satisfies KindMeta);

/** A calendar date, `YYYY-MM-DD`, without a time zone. */
export const date = () => z.iso.date().meta({ kind: "date" } satisfies KindMeta);

/** A wall-clock time, `HH:MM`. */
export const time = () =>
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .meta({ kind: "time" } satisfies KindMeta);

/** United States dollars in integer cents. */
export const money = (minCents = 0) =>
  z
    .int()
    .min(minCents)
    .max(MONEY_MAX_CENTS)
    .meta({ kind: "money" } satisfies KindMeta);

/** A whole number of things: slots, days, hours. The unit is last in the field's name. */
export const count = (min = 0, max = 1_000_000) =>
  z
    .int()
    .min(min)
    .max(max)
    .meta({ kind: "count" } satisfies KindMeta);

/** A number that may have a fraction: hours per day, square feet, full-time equivalents. */
export const number = (min = 0, max = 1_000_000_000) =>
  z
    .number()
    .min(min)
    .max(max)
    .meta({ kind: "number" } satisfies KindMeta);

/** 0 to 100, at most one decimal. */
export const percent = (min = 0, max = 100) =>
  z
    .number()
    .min(min)
    .max(max)
    .multipleOf(0.1)
    .meta({ kind: "percent" } satisfies KindMeta);

/** Where a measure stands today: a number, or "new" when nobody has measured it yet. */
export const baseline = () =>
  z.union([z.number(), z.literal("new")]).meta({ kind: "baseline" } satisfies KindMeta);

export const email = () => clean(z.email().max(TEXT_MAX)).meta({ kind: "text" } satisfies KindMeta);

export const person = () =>
  z
    .strictObject({
      name: text(1, 120).optional(),
      title: text(1, 120).optional(),
      email: email().optional(),
      phone: text(7, 40).optional(),
      firm: text(1, 160).optional(),
    })
    .meta({ kind: "person" } satisfies KindMeta);

export const address = () =>
  z
    .strictObject({
      street: text(1, 160).optional(),
      city: text(1, 120).optional(),
      state: text(2, 60).optional(),
      zip: text(3, 20).optional(),
    })
    .meta({ kind: "address" } satisfies KindMeta);

/** Letters, digits, `_` and `-`: what a row is known by, for as long as it lives. */
export const ROW_ID = /^[A-Za-z0-9_-]{1,40}$/;

/** A row of another list, by its id: which site, which phase. People choose it by its name. */
export const rowOf = (list: string, column: string) =>
  z
    .string()
    .regex(ROW_ID)
    .meta({ kind: "text", rowOf: { list, column } } satisfies KindMeta);

/** Some rows of another list, by their ids: which sites. People tick them by their names. */
export const rowsOf = (list: string, column: string) =>
  z
    .array(z.string().regex(ROW_ID))
    .min(1)
    .meta({ kind: "choices", rowOf: { list, column } } satisfies KindMeta);

/**
 * A file that is kept with the agreement, by the SHA-256 (hex) of its bytes, and what it is called. It
 * names the very bytes that both parties saw, whoever holds them later.
 */
export const file = () =>
  z
    .strictObject({ name: text(1, FILE_NAME_MAX), sha256: z.string().regex(/^[0-9a-f]{64}$/) })
    .meta({ kind: "file" } satisfies KindMeta);

/** A place in the agreement: a clause's slot or an article of the outline, by id. Chosen by its title. */
export const place = () =>
  z
    .string()
    .regex(/^[a-z0-9-]{1,80}$/)
    .meta({ kind: "text", place: true } satisfies KindMeta);

/** Repeatable rows, each with a stable id. Columns are optional while drafting. */
export const rows = <Columns extends z.ZodRawShape>(columns: Columns) =>
  z
    .array(z.strictObject({ id: z.string().regex(ROW_ID), ...columns }))
    .max(1000)
    .meta({ kind: "rows" } satisfies KindMeta);
