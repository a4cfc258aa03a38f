import type { Answers } from "@/lib/answers/schema";

type Expectation = NonNullable<Answers["exp"]>[number];

/** The parts of an expectation as a person sees them, each with the columns that it is made of. */
export const EXPECTATION_PARTS = [
  { id: "what", columns: ["statement", "area", "kind"] },
  { id: "who", columns: ["ownerParty", "ownerRole", "supportParty", "benefits"] },
  { id: "how", columns: ["how"] },
  { id: "measure", columns: ["measure", "unit"] },
  { id: "numbers", columns: ["baseline", "target"] },
  { id: "when", columns: ["due", "cadence"] },
  { id: "proof", columns: ["evidence", "ifMissed"] },
] as const satisfies readonly { id: string; columns: readonly (keyof Expectation)[] }[];

export type ExpectationPart = (typeof EXPECTATION_PARTS)[number]["id"];

/** Columns that nobody has to fill. A date and a rhythm stand for one another. */
const FREE: ReadonlySet<string> = new Set(["supportParty", "benefits", "due", "cadence"]);

/** The parts of a row that lack something, in reading order. */
export function missingParts(row: Readonly<Record<string, unknown>>): ExpectationPart[] {
  return EXPECTATION_PARTS.filter(({ id, columns }) =>
    id === "when"
      ? columns.every((column) => isEmpty(row[column]))
      : columns.some((column) => !FREE.has(column) && isEmpty(row[column])),
  ).map(({ id }) => id);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}
