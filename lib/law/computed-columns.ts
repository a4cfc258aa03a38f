import type { AnswerKind } from "@/lib/answers/kinds";

/** A column that `withLaw` adds to the rows of a list: a text may print it, nobody answers it. */
export type ComputedColumn = { kind: AnswerKind; choices?: string };

const limit = (name: string): Record<string, ComputedColumn> => ({
  [name]: { kind: "number" },
  [`${name}By`]: { kind: "choice", choices: "limitLevel" },
  [`${name}Law`]: { kind: "text" },
});

const COLUMNS: Record<string, Record<string, ComputedColumn>> = {
  "svc.classrooms": {
    ...limit("limitGroup"),
    ...limit("limitRatio"),
    ...limit("limitAdults"),
    ...limit("limitSpace"),
  },
  "svc.fccHomes": { ...limit("limitTotal"), ...limit("limitUnder24m"), ...limit("limitUnder18m") },
  "law.checklist": {
    topic: { kind: "text" },
    citation: { kind: "text" },
    responsible: { kind: "text" },
    proof: { kind: "text" },
    cadence: { kind: "text" },
    sections: { kind: "text" },
    knownByA: { kind: "text" },
    knownByB: { kind: "text" },
    knownOnA: { kind: "date" },
    knownOnB: { kind: "date" },
  },
};

/** The computed column at `list.*.column`; undefined when there is none. */
export function computedColumnAt(path: string): ComputedColumn | undefined {
  const [list = "", column = ""] = path.split(".*.");
  return COLUMNS[list]?.[column];
}
