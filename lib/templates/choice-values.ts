import * as z from "zod";
import { allFields, type Field } from "@/lib/answers/paths";

/** The values that a closed answer may have; null when the answer is open. */
export function choiceValues(path: string): readonly (string | boolean)[] | null {
  const field = allFields.get(path);
  return field ? valuesOf(field) : null;
}

/** The values of a field or column of kind choice, choices, party or yesNo. */
export function valuesOf({ kind, schema }: Field): readonly (string | boolean)[] | null {
  if (kind === "yesNo") return [true, false];
  const inner = schema instanceof z.ZodArray ? schema.element : schema;
  return inner instanceof z.ZodEnum ? inner.options.map(String) : null;
}
