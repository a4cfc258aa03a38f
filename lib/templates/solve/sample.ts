import type { AnswerKind } from "@/lib/answers/kinds";
import type { Field } from "@/lib/answers/paths";
import { valuesOf } from "@/lib/templates/choice-values";

/** A plain value that the answer's schema accepts. */
export function sampleOf(field: Field | undefined): unknown {
  if (!field) return SAMPLES.text[0];
  const closed = valuesOf(field);
  const tried = closed
    ? field.kind === "choices"
      ? closed.map((value) => [value])
      : closed
    : SAMPLES[field.kind];
  return tried.find((value) => field.schema.safeParse(value).success) ?? tried[0];
}

const TEXTS = ["Text", "A text that is long enough for every question", "AB12CD34EF56", "a@example.org", "a-place"];

const SAMPLES: Record<AnswerKind, readonly unknown[]> = {
  text: TEXTS,
  longText: TEXTS,
  choice: TEXTS,
  choices: [["r1"], TEXTS],
  party: ["A"],
  yesNo: [true],
  date: ["2027-01-04"],
  time: ["08:00"],
  money: [100_000],
  count: [1, 5, 30, 2027],
  number: [1],
  percent: [10, 60, 90],
  baseline: ["new"],
  person: [{ name: "Robin Hill", title: "Director", email: "robin@example.org", phone: "555-0100", firm: "Hill" }],
  address: [{ street: "1 Main Street", city: "Springfield", state: "Ohio", zip: "45501" }],
  file: [{ name: "Calendar.pdf", sha256: "0".repeat(64) }],
  rows: [[{ id: "r1" }]],
};
