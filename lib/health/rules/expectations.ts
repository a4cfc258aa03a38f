import { isAffirmed } from "@/lib/health/affirmed";
import type { Problem, Rule, Subject } from "@/lib/health/problem";

type Expectation = NonNullable<Subject["answers"]["exp"]>[number];

/** L14: each expectation is accepted by the party that owns it. */
const accepted: Rule = {
  id: "L14",
  category: "expectations",
  severity: "blocker",
  find: (subject) =>
    (subject.answers.exp ?? []).flatMap((row) => {
      const where = `exp.${row.id}`;
      if (row.ownerParty === undefined || isAffirmed(subject, where, row.ownerParty)) return [];
      return [{ where, params: { statement: row.statement ?? row.id, party: row.ownerParty } }];
    }),
};

/** L28: no required answer is missing, and no placeholder stands where words belong. */
const blanks: Rule = {
  id: "L28",
  category: "expectations",
  severity: "blocker",
  find: ({ answers, missing, marks }) => [
    ...missing.map(({ address, label }) => ({ where: address, params: { label } })),
    ...placeholders(answers, "").map(([where, found]) => ({
      where,
      wording: "placeholder",
      params: { found },
    })),
    ...Object.entries(marks)
      .filter(([, mark]) => mark.status === "not_applicable" && !mark.reason)
      .map(([where]) => ({ where, wording: "reason" })),
  ],
};

const PLACEHOLDER = /\bTB[DAC]\b|\bn\/a\b|\{\s*\w*\s*\}|_{3,}|\?{3,}|\bx{3,}\b|\blorem ipsum\b/i;

function placeholders(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") {
    const found = PLACEHOLDER.exec(value)?.[0];
    return found === undefined ? [] : [[path, found]];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    placeholders(child, join(path, Array.isArray(value) ? rowId(child, key) : key)),
  );
}

function rowId(row: unknown, index: string): string {
  return typeof row === "object" && row !== null && "id" in row ? String(row.id) : index;
}

function join(path: string, segment: string): string {
  return path === "" ? segment : `${path}.${segment}`;
}

/** L29 and X10: owner, how, measure, baseline, target, due or cadence, evidence; one owner. */
const sevenParts: Rule = {
  id: "L29",
  category: "expectations",
  severity: "blocker",
  find: ({ answers }) => {
    const rows = answers.exp ?? [];
    if (rows.length === 0) return [{ where: "exp", wording: "none" }];
    return rows.flatMap((row): Problem[] => {
      const where = `exp.${row.id}`;
      const statement = row.statement ?? row.id;
      const problems: Problem[] = lackingParts(row).map((part) => ({
        where: `${where}.${part}`,
        wording: part,
        params: { statement },
      }));
      if (row.ownerParty !== undefined && row.ownerParty === row.supportParty) {
        problems.push({ where: `${where}.supportParty`, wording: "twice", params: { statement } });
      }
      if (row.unit === "percent" && (row.target ?? 0) > 100) {
        problems.push({ where: `${where}.target`, wording: "percent", params: { statement } });
      }
      return problems;
    });
  },
};

function lackingParts(row: Expectation): string[] {
  const parts: (keyof Expectation)[] = [
    "statement",
    "ownerParty",
    "how",
    "measure",
    "baseline",
    "target",
    "evidence",
  ];
  const lacking = parts.filter((part) => row[part] === undefined || row[part] === "");
  return row.due === undefined && row.cadence === undefined ? [...lacking, "due"] : lacking;
}

/** L34: what was promised aside is written down or dropped. */
const sidePromises: Rule = {
  id: "L34",
  category: "expectations",
  severity: "error",
  find: ({ answers }) =>
    (answers.sidePromises ?? []).map((row) => ({
      where: `sidePromises.${row.id}`,
      params: { statement: row.statement ?? row.id },
    })),
};

/** L35 and X10: each party owns an outcome; children and families each have one. */
const outcomesForAll: Rule = {
  id: "L35",
  category: "expectations",
  severity: "error",
  find: ({ answers }) => {
    const rows = answers.exp ?? [];
    const owners = (["A", "B"] as const)
      .filter((party) => !rows.some((row) => row.ownerParty === party))
      .map((party) => ({ where: "exp", wording: "owner", params: { party } }));
    const audiences = (["children", "families"] as const)
      .filter((audience) => !rows.some((row) => serves(row, audience)))
      .map((audience) => ({ where: "exp", wording: "audience", params: { audience } }));
    return [...owners, ...audiences];
  },
};

const FOR_CHILDREN = ["learning", "health", "safety", "enrollment"];

/** Whom a row serves: as it says, else as its area tells. */
function serves(row: Expectation, audience: "children" | "families"): boolean {
  if (row.benefits !== undefined) return row.benefits === audience;
  if (row.area === undefined) return false;
  return audience === "families" ? row.area === "family" : FOR_CHILDREN.includes(row.area);
}

export const expectationRules: Rule[] = [
  accepted,
  blanks,
  sevenParts,
  sidePromises,
  outcomesForAll,
];
