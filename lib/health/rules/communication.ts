import type { Problem, Rule } from "@/lib/health/problem";

/** L08: at least three ground rules. */
const norms: Rule = {
  id: "L08",
  category: "communication",
  severity: "warning",
  find: ({ answers }) => {
    const count = answers.comm?.norms?.length ?? 0;
    return count >= 3 ? [] : [{ where: "comm.norms", params: { count } }];
  },
};

/** L09: a dispute ladder of at least two levels that starts with the mission. */
const disputeLadder: Rule = {
  id: "L09",
  category: "communication",
  severity: "blocker",
  find: ({ answers }) => {
    const problems: Problem[] = [];
    if (answers.dispute?.missionReview !== true) {
      problems.push({ where: "dispute.missionReview", wording: "mission" });
    }
    const levels = answers.dispute?.levels ?? [];
    if (levels.length < 2) {
      problems.push({
        where: "dispute.levels",
        wording: "levels",
        params: { count: levels.length },
      });
    }
    for (const level of levels) {
      if (!level.method || level.businessDays === undefined) {
        problems.push({ where: `dispute.levels.${level.id}`, wording: "incomplete" });
      }
    }
    return problems;
  },
};

/** L10: nothing is signed over an open disagreement. */
const openDiscussion: Rule = {
  id: "L10",
  category: "communication",
  severity: "blocker",
  find: ({ marks }) =>
    Object.entries(marks)
      .filter(([, mark]) => mark.status === "discussing")
      .map(([where]) => ({ where })),
};

/** L11: somebody meets at least monthly, and every topic has a response time. */
const cadence: Rule = {
  id: "L11",
  category: "communication",
  severity: "error",
  find: ({ answers }) => {
    const monthly = ["daily", "weekly", "biweekly", "monthly"];
    const problems: Problem[] = [];
    if (!answers.comm?.meetings?.some((row) => row.cadence && monthly.includes(row.cadence))) {
      problems.push({ where: "comm.meetings", wording: "gap" });
    }
    for (const row of answers.comm?.channels ?? []) {
      if (row.responseTimeHours === undefined) {
        problems.push({ where: `comm.channels.${row.id}`, wording: "response" });
      }
    }
    return problems;
  },
};

/** L12: each exchange of data says who, to whom, when and how. */
const dataExchange: Rule = {
  id: "L12",
  category: "communication",
  severity: "error",
  find: ({ answers }) =>
    (answers.comm?.dataExchange ?? [])
      .filter((row) => !row.from || !row.to || row.from === row.to || !row.method || !row.cadence)
      .map((row) => ({
        where: `comm.dataExchange.${row.id}`,
        params: { item: row.item ?? row.id },
      })),
};

/** L13: a liaison and a backup for each party. */
const liaisons: Rule = {
  id: "L13",
  category: "communication",
  severity: "error",
  find: ({ answers }) =>
    (["A", "B"] as const).flatMap((party) =>
      (["liaison", "backupLiaison"] as const)
        .filter((role) => !answers.party?.[party]?.[role]?.name)
        .map((role) => ({ where: `party.${party}.${role}`, wording: role, params: { party } })),
    ),
};

/** L26: lessons are gathered at least every six months, by somebody. */
const lessons: Rule = {
  id: "L26",
  category: "communication",
  severity: "warning",
  find: ({ answers }) => {
    const { reviewCadence, owner } = answers.lessons ?? {};
    const rare = !reviewCadence || reviewCadence === "yearly";
    return rare || !owner ? [{ where: rare ? "lessons.reviewCadence" : "lessons.owner" }] : [];
  },
};

export const communicationRules: Rule[] = [
  norms,
  disputeLadder,
  openDiscussion,
  cadence,
  dataExchange,
  liaisons,
  lessons,
];
