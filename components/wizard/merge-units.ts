import type { Unit } from "@/components/wizard/read-page";
import type { FieldView } from "@/components/wizard/question-view";
import type { Answers } from "@/lib/answers/schema";

/**
 * The saved answers with what stands on the page in their place: what conditions, figures and the
 * preview see while a person types. A unit that cannot be read yet leaves a gap.
 */
export function mergeUnits(
  answers: Answers,
  fields: readonly FieldView[],
  units: readonly Unit[],
): Answers {
  let merged: Record<string, unknown> = answers;
  for (const field of fields) {
    const own = units.filter((unit) => unit.field === field);
    const value =
      field.control === "rows"
        ? own.map((unit) => unit.value)
        : own[0]?.problems.length
          ? undefined
          : own[0]?.value;
    merged = withValue(
      merged,
      field.path.split("."),
      Array.isArray(value) && value.length === 0 ? undefined : value,
    );
  }
  return merged;
}

/** A copy with one value replaced; undefined takes it out. Nothing else is copied deeper than needed. */
function withValue(
  node: Record<string, unknown>,
  segments: readonly string[],
  value: unknown,
): Record<string, unknown> {
  const [first, ...rest] = segments;
  if (first === undefined) return node;
  if (rest.length > 0) {
    const child = node[first];
    const inner =
      typeof child === "object" && child !== null ? (child as Record<string, unknown>) : {};
    return { ...node, [first]: withValue(inner, rest, value) };
  }
  const { [first]: _replaced, ...others } = node;
  return value === undefined ? others : { ...others, [first]: value };
}
