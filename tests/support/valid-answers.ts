import * as fc from "fast-check";
import * as z from "zod";
import { withFigures } from "@/lib/answers/figures";
import { allFields, columnsOf, type Field, fromUnits } from "@/lib/answers/paths";
import { type Answers, answersSchema } from "@/lib/answers/schema";
import { type Conditions, holds } from "@/lib/document/conditions";
import { valueAt } from "@/lib/document/value-at";
import { missingAnswers } from "@/lib/health/missing-answers";
import { valuesOf } from "@/lib/templates/choice-values";
import type { QuestionCatalogue } from "@/lib/templates/questions";
import { findAnswers } from "@/lib/templates/solve/find-answers";
import { sampleOf } from "@/lib/templates/solve/sample";

type Row = Record<string, unknown> & { id: string };
type Given = Map<string, unknown>;

/**
 * Complete answers of every sort: any values that the schema accepts, any choice of what is answered,
 * and everything that the questions then require. Nothing in them comes from an example.
 */
export function validAnswers(
  catalogue: QuestionCatalogue,
  conditions: Conditions,
): fc.Arbitrary<Answers> {
  const fields = [...allFields.values()];
  const values = fc.tuple(...fields.map(valueOf));
  return fc
    .record({ values, chosen: fc.subarray(fields.map((field) => field.path)) })
    .map(({ values: all, chosen }) => {
      const possible = new Map(fields.map((field, index) => [field.path, all[index]]));
      const given = new Map(chosen.map((path) => [path, possible.get(path)]));
      return answersSchema.parse(completed(given, possible, catalogue, conditions));
    });
}

/**
 * Complete answers of any sort under which a condition holds that few agreements come to by chance:
 * what it takes, and what the questions then require. Empty when no answers fulfil it.
 */
export function validAnswersUnder(
  condition: string,
  catalogue: QuestionCatalogue,
  conditions: Conditions,
): fc.Arbitrary<Answers>[] {
  const found = findAnswers({ is: condition }, conditions, (path) => allFields.get(path));
  if (found === null) return [];
  const fields = [...allFields.values()];
  const needed = fields.flatMap(({ path }): [string, unknown][] => {
    const value = valueAt(found, path);
    return value === undefined ? [] : [[path, value]];
  });
  const drawn = fc.tuple(...fields.map(valueOf)).map((all) => {
    const possible = new Map(fields.map((field, index) => [field.path, all[index]]));
    return answersSchema.parse(completed(new Map(needed), possible, catalogue, conditions));
  });
  return [drawn];
}

/** Answers what is required until nothing is missing: one answer may make another one required. */
function completed(
  given: Given,
  possible: ReadonlyMap<string, unknown>,
  catalogue: QuestionCatalogue,
  conditions: Conditions,
): Answers {
  for (let round = 0; round < 40; round += 1) {
    pointRowsSomewhere(given, possible);
    const answers = withFigures(answersOf(given));
    const unasked = unaskedIn(given, catalogue, conditions, answers);
    const holdsHere = (condition: string) => holds(conditions, condition, answers);
    const missing = missingAnswers(catalogue, holdsHere, answers, {});
    if (missing.length + unasked.length === 0) return answersOf(given);
    for (const path of unasked) given.delete(path);
    for (const { address } of missing) answer(given, possible, address);
  }
  throw new Error("Something required cannot be answered");
}

/** Given, but asked on no page that applies: left over from an earlier choice. */
function unaskedIn(
  given: Given,
  { steps }: QuestionCatalogue,
  conditions: Conditions,
  answers: object,
): string[] {
  const applies = ({ when }: { when?: string | undefined }) =>
    when === undefined || holds(conditions, when, answers);
  const asked = steps
    .flatMap((step) => step.tasks.filter(applies))
    .flatMap((task) => task.pages.filter(applies))
    .flatMap((page) => page.fields.filter(applies))
    .map((field) => field.path);
  return [...given.keys()].filter((path) => !asked.includes(path));
}

function answer(given: Given, possible: ReadonlyMap<string, unknown>, address: string): void {
  const value = given.get(address);
  if (allFields.has(address)) {
    const more = Array.isArray(value) && allFields.get(address)?.kind === "rows";
    given.set(address, more ? withOneMore(value as Row[]) : possible.get(address));
    return;
  }
  const [column = "", id = "", ...list] = address.split(".").reverse();
  const path = list.reverse().join(".");
  const field = columnsOf(path)?.get(column);
  const rows = given.get(path) as Row[];
  given.set(
    path,
    rows.map((row) => (row.id === id ? { ...row, [column]: sampleOf(field) } : row)),
  );
}

function withOneMore(rows: readonly Row[]): Row[] {
  return [...rows, { ...rows[0], id: `r${rows.length + 1}` }];
}

/** A column that names a row of another list names one that is there. */
function pointRowsSomewhere(given: Given, possible: ReadonlyMap<string, unknown>): void {
  for (const [path, value] of given) {
    const pointing = [...(columnsOf(path) ?? [])].filter(([, field]) => field.rowOf);
    if (!Array.isArray(value) || pointing.length === 0) continue;
    const rows = (value as Row[]).map((row) => ({ ...row }));
    for (const [column, { rowOf }] of pointing) {
      if (!rowOf || rows.every((row) => row[column] === undefined)) continue;
      if (!given.has(rowOf.list)) given.set(rowOf.list, possible.get(rowOf.list));
      for (const row of rows)
        if (row[column] !== undefined) row[column] = Array.isArray(row[column]) ? ["r1"] : "r1";
    }
    given.set(path, rows);
  }
}

function answersOf(given: Given): Answers {
  const units = [...given].flatMap(([path, value]): [string, unknown][] =>
    allFields.get(path)?.kind === "rows"
      ? (value as Row[]).map((row) => [`${path}.${row.id}`, row])
      : [[path, value]],
  );
  return fromUnits(units);
}

/** Any value of a field: what the schema refuses becomes the field's sample. */
function valueOf(field: Field): fc.Arbitrary<unknown> {
  return field.kind === "rows"
    ? rowsOf(field)
    : anyOf(field).map((value) =>
        field.schema.safeParse(value).success ? value : sampleOf(field),
      );
}

function rowsOf({ path }: Field): fc.Arbitrary<Row[]> {
  const columns = [...(columnsOf(path) ?? [])].map(
    ([name, field]) => [name, fc.option(valueOf(field), { nil: undefined })] as const,
  );
  return fc
    .array(fc.record(Object.fromEntries(columns)), { minLength: 1, maxLength: 3 })
    .map((rows) =>
      rows.map((row, index) => ({
        ...Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)),
        id: `r${index + 1}`,
      })),
    );
}

function anyOf(field: Field): fc.Arbitrary<unknown> {
  const closed = valuesOf(field);
  if (closed && field.kind === "choices") return fc.subarray([...closed], { minLength: 1 });
  if (closed) return fc.constantFrom(...closed);
  if (field.place === true) return fc.constantFrom("c02-background", "finance", "no-such-place");
  switch (field.kind) {
    case "money":
      return fc.integer({ min: 0, max: 60_000_000 });
    case "count":
    case "number":
      return whole(field);
    case "percent":
      return fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
    case "date":
      return fc
        .date({ min: new Date("2026-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
    case "time":
      return fc
        .tuple(fc.integer({ min: 6, max: 18 }), fc.constantFrom("00", "30"))
        .map(([hour, minutes]) => `${String(hour).padStart(2, "0")}:${minutes}`);
    case "baseline":
      return fc.oneof(fc.constant("new"), fc.integer({ min: 0, max: 100 }));
    case "person":
    case "address":
    case "file":
      return fc.constant(sampleOf(field));
    default:
      return fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 12 }).map(phrase);
  }
}

function whole({ schema }: Field): fc.Arbitrary<number> {
  const [low, high] =
    schema instanceof z.ZodNumber ? [schema.minValue ?? 0, schema.maxValue ?? 100] : [0, 100];
  return fc.integer({ min: Math.ceil(low), max: Math.min(Math.floor(high), 5000) });
}

const WORDS =
  "morning family room teacher plan meal garden book visit week report child open care".split(" ");

function phrase(words: readonly string[]): string {
  const text = words.join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
