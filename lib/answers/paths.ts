import * as z from "zod";
import type { KindMeta, RowTarget } from "@/lib/answers/kinds";
import { type Answers, answersSchema } from "@/lib/answers/schema";

/**
 * An answer's address. A field is a dotted path as in the dossier (`comp.ratePerSlotCents`); one row
 * of a list is the list's path and the row's id (`exp.E1`). These are the units in which answers
 * are saved, versioned and compared: two people on two rows never meet.
 */
export type Field = {
  path: string;
  kind: KindMeta["kind"];
  choices?: string;
  rowOf?: RowTarget;
  place?: true;
  schema: z.ZodType;
};

const fields = new Map<string, Field>();
const columns = new Map<string, Map<string, Field>>();
collect(answersSchema, "");

/** Every field and list, by path. Lists have kind "rows". */
export const allFields: ReadonlyMap<string, Field> = fields;

/** The columns of a list, by name; undefined when the path is no list. */
export function columnsOf(listPath: string): ReadonlyMap<string, Field> | undefined {
  return columns.get(listPath);
}

/** The type of what is saved at this address: a field, or one row of a list. Null if no such address. */
export function unitSchema(address: string): z.ZodType | null {
  const field = fields.get(address);
  if (field) return field.kind === "rows" ? null : field.schema;
  const list = listOf(address);
  return list === null ? null : rowSchema(list);
}

/** The list that a row address belongs to: `exp` for `exp.E1`; null when it is not a row's address. */
export function listOf(address: string): string | null {
  const cut = address.lastIndexOf(".");
  const list = address.slice(0, cut);
  return cut > 0 && columns.has(list) && ROW_SEGMENT.test(address.slice(cut + 1)) ? list : null;
}

/** The answers taken apart into units, in the order of the schema. */
export function toUnits(answers: Answers): Map<string, unknown> {
  const units = new Map<string, unknown>();
  for (const [path, field] of fields) {
    const value = valueAt(answers, path);
    if (value === undefined) continue;
    if (field.kind !== "rows") units.set(path, value);
    else for (const row of value as { id: string }[]) units.set(`${path}.${row.id}`, row);
  }
  return units;
}

/** Units put together again. Rows keep the order in which they come. Unknown addresses are left out. */
export function fromUnits(units: Iterable<readonly [string, unknown]>): Answers {
  const answers: Record<string, unknown> = {};
  for (const [address, value] of units) {
    if (value === undefined || value === null) continue;
    const list = listOf(address);
    if (list !== null) placeRow(answers, list, value);
    else if (fields.has(address)) place(answers, address, value);
  }
  return answers;
}

/** The value at a dotted path, or undefined. A segment on a list is a row id. */
export function valueAt(source: unknown, path: string): unknown {
  let value = source;
  for (const segment of path.split(".")) {
    if (Array.isArray(value)) value = value.find((row: { id?: unknown }) => row.id === segment);
    else if (isRecord(value)) value = Object.hasOwn(value, segment) ? value[segment] : undefined;
    else return undefined;
  }
  return value;
}

const ROW_SEGMENT = /^[A-Za-z0-9_-]{1,40}$/;

function collect(schema: z.ZodType, prefix: string): void {
  const inner = unwrap(schema);
  const meta = inner.meta() as KindMeta | undefined;
  if (meta?.kind === undefined) {
    if (!(inner instanceof z.ZodObject)) throw new Error(`No kind at ${prefix}`);
    for (const [name, child] of Object.entries(inner.shape)) {
      collect(child as z.ZodType, prefix === "" ? name : `${prefix}.${name}`);
    }
    return;
  }
  fields.set(prefix, { path: prefix, ...meta, schema: inner });
  if (meta.kind === "rows") columns.set(prefix, columnFields(prefix));
}

function columnFields(listPath: string): Map<string, Field> {
  const found = new Map<string, Field>();
  for (const [name, child] of Object.entries(rowSchema(listPath).shape)) {
    if (name === "id") continue;
    const inner = unwrap(child as z.ZodType);
    const meta = inner.meta() as KindMeta;
    found.set(name, { path: `${listPath}.${name}`, ...meta, schema: inner });
  }
  return found;
}

function rowSchema(listPath: string): z.ZodObject {
  const list = fields.get(listPath)?.schema;
  if (!(list instanceof z.ZodArray) || !(list.element instanceof z.ZodObject)) {
    throw new Error(`${listPath} is not a list`);
  }
  return list.element;
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as z.ZodType) : schema;
}

function place(target: Record<string, unknown>, path: string, value: unknown): void {
  const segments = path.split(".");
  const last = segments.pop() as string;
  let node = target;
  for (const segment of segments) node = (node[segment] ??= {}) as Record<string, unknown>;
  node[last] = value;
}

function placeRow(target: Record<string, unknown>, list: string, row: unknown): void {
  const rows = valueAt(target, list);
  if (Array.isArray(rows)) rows.push(row);
  else place(target, list, [row]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
