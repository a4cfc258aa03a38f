import type { Field } from "@/lib/answers/paths";
import type { Conditions } from "@/lib/document/conditions";
import type { Test } from "@/lib/document/source";

/** Where a path of a test leads: to an answer, or inside `some` to a column. */
export type FieldAt = (path: string) => Field | undefined;

/** `findAnswers`, as the parts that it is made of call it again for the rows of a list. */
export type Finder = (
  test: Test,
  conditions: Conditions,
  fieldAt: FieldAt,
) => Record<string, unknown> | null;
