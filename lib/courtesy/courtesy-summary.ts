import type { DocumentTree, PartyKey } from "@/lib/document/tree";
import { type Facts, factsOf } from "@/lib/courtesy/facts-of";

/** A value of a sentence: money in cents and days as `YYYY-MM-DD` are written the reader's way. */
export type SummaryValue =
  { as: "words"; words: string } | { as: "number"; number: number } | Money | Day;
type Money = { as: "money"; cents: number };
type Day = { as: "day"; day: string };

/** One sentence of the summary: a key of the catalogue `courtesy.lines`, and what goes into it. */
export type SummaryLine = { key: LineKey; values: Readonly<Record<string, SummaryValue>> };

export type SummaryPart = {
  part: PartKey;
  lines: SummaryLine[];
  /** What each party answers for, in the words that they wrote; only in the part on duties. */
  duties: { party: PartyKey; name: string; count: number; statements: string[] }[];
};

export type PartKey =
  "who" | "when" | "children" | "money" | "duties" | "disputes" | "end" | "open";

/** The longest list of duties that still fits a page. */
const DUTIES_SHOWN = 5;

/**
 * The agreement on one page, for a person who reads another language or reads little: parts with
 * sentences, each only where the document says it. A courtesy; the document is what counts.
 */
export function courtesySummary(tree: DocumentTree): SummaryPart[] {
  const facts = factsOf(tree);
  const parts: SummaryPart[] = LINES.map(([part, lines]) => ({
    part,
    lines: lines.flatMap((line) => lineOf(line, facts)),
    duties: part === "duties" ? dutiesIn(facts) : [],
  }));
  const open: SummaryPart = {
    part: "open",
    lines: [
      facts.blanks === 0
        ? { key: "nothingOpen", values: {} }
        : { key: "open", values: { count: { as: "number", number: facts.blanks } } },
    ],
    duties: [],
  };
  return [...parts, open].filter(({ lines, duties }) => lines.length + duties.length > 0);
}

type Reading = "words" | "number" | "money" | "day";
type Line = { key: LineKey; from: Readonly<Record<string, readonly [path: string, as: Reading]>> };

const LINES = [
  [
    "who",
    [
      {
        key: "parties",
        from: {
          grantee: ["party.A.legalName", "words"],
          provider: ["party.B.legalName", "words"],
        },
      },
      { key: "mission", from: { mission: ["vision.missionStatement", "words"] } },
      {
        key: "liaisons",
        from: {
          granteeLiaison: ["party.A.liaison.name", "words"],
          providerLiaison: ["party.B.liaison.name", "words"],
        },
      },
    ],
  ],
  [
    "when",
    [
      { key: "term", from: { start: ["term.startDate", "day"], end: ["term.endDate", "day"] } },
      { key: "review", from: { day: ["term.annualReviewDate", "day"] } },
    ],
  ],
  [
    "children",
    [
      { key: "slots", from: { slots: ["figures.totalSlots", "number"] } },
      {
        key: "hours",
        from: { hours: ["sched.hoursPerDay", "number"], days: ["sched.daysPerYear", "number"] },
      },
    ],
  ],
  [
    "money",
    [
      { key: "model", from: { model: ["comp.model", "words"] } },
      {
        key: "rate",
        from: { rate: ["comp.ratePerSlotCents", "money"], unit: ["comp.rateUnit", "words"] },
      },
      { key: "total", from: { total: ["comp.baseTotalCents", "money"] } },
      { key: "reserve", from: { reserve: ["comp.reserve.capCents", "money"] } },
      { key: "most", from: { most: ["comp.notToExceedCents", "money"] } },
      { key: "payment", from: { days: ["pay.paymentDays", "number"] } },
    ],
  ],
  ["duties", []],
  [
    "disputes",
    [{ key: "disputes", from: { days: ["dispute.missionReviewBusinessDays", "number"] } }],
  ],
  [
    "end",
    [
      { key: "leave", from: { days: ["exit.convenienceNoticeDays", "number"] } },
      { key: "cure", from: { days: ["exit.causeCureDays", "number"] } },
      {
        key: "transition",
        from: {
          days: ["exit.childTransitionDays", "number"],
          familyDays: ["exit.familyNoticeDays", "number"],
        },
      },
    ],
  ],
] as const satisfies readonly (readonly [
  PartKey,
  readonly { key: string; from: Line["from"] }[],
])[];

type LineKey = (typeof LINES)[number][1][number]["key"] | "open" | "nothingOpen";

/** The sentence, or nothing when the document lacks one of its values. */
function lineOf({ key, from }: Line, { values }: Facts): SummaryLine[] {
  const found = Object.entries(from).flatMap(([name, [path, as]]) => {
    const value = valueOf(values.get(path), as);
    return value === null ? [] : [[name, value] as const];
  });
  return found.length < Object.keys(from).length
    ? []
    : [{ key, values: Object.fromEntries(found) }];
}

function valueOf(raw: unknown, as: Reading): SummaryValue | null {
  if (typeof raw === "number" && as === "number") return { as, number: raw };
  if (typeof raw === "number" && as === "money") return { as, cents: raw };
  if (typeof raw === "string" && as === "day") return { as, day: raw };
  return typeof raw === "string" && as === "words" ? { as, words: raw } : null;
}

function dutiesIn({ values }: Facts): SummaryPart["duties"] {
  return (["A", "B"] as const).flatMap((party) => {
    const statements = [...values].flatMap(([path, owner]) => {
      const row = /^exp\.(.+)\.ownerParty$/.exec(path)?.[1];
      const statement = values.get(`exp.${row ?? ""}.statement`);
      return owner === party && typeof statement === "string" ? [statement] : [];
    });
    const name = values.get(`party.${party}.legalName`);
    if (statements.length === 0 || typeof name !== "string") return [];
    const shown = statements.slice(0, DUTIES_SHOWN);
    return [{ party, name, count: statements.length, statements: shown }];
  });
}
