import { dateAfter } from "@/lib/answers/calendar";
import { isAffirmed } from "@/lib/health/affirmed";
import type { Problem, Rule } from "@/lib/health/problem";

const PARTIES = ["A", "B"] as const;

/** L01: the mission stands, and both parties affirmed it as it stands. */
const mission: Rule = {
  id: "L01",
  category: "vision",
  severity: "error",
  find: (subject) => {
    const where = "vision.missionStatement";
    if (!subject.answers.vision?.missionStatement) return [{ where, wording: "missing" }];
    return PARTIES.filter((party) => !isAffirmed(subject, where, party)).map((party) => ({
      where,
      params: { party },
    }));
  },
};

/** L03: a benefit with an indicator for children, families and each party. */
const benefits: Rule = {
  id: "L03",
  category: "vision",
  severity: "error",
  find: ({ answers }) =>
    (["children", "families", "A", "B"] as const)
      .filter(
        (audience) =>
          !answers.vision?.benefits?.some(
            (row) => row.audience === audience && row.statement && row.indicator,
          ),
      )
      .map((audience) => ({ where: "vision.benefits", params: { audience } })),
};

/** L04: quality has a framework, a dated commitment and three places where it is repeated. */
const quality: Rule = {
  id: "L04",
  category: "vision",
  severity: "warning",
  find: ({ answers }) => {
    const quality = answers.vision?.quality;
    const problems: Problem[] = [];
    if (!quality?.frameworks?.length) {
      problems.push({ where: "vision.quality.frameworks", wording: "framework" });
    }
    if (!quality?.commitments?.some((row) => row.date)) {
      problems.push({ where: "vision.quality.commitments", wording: "commitment" });
    }
    if ((quality?.placements?.length ?? 0) < 3) {
      problems.push({ where: "vision.quality.placements", wording: "placements" });
    }
    return problems;
  },
};

/** L05: a new partnership starts with at most half of the slots. */
const startSmall: Rule = {
  id: "L05",
  category: "vision",
  severity: "warning",
  find: ({ answers }) => {
    const first = answers.start?.phases?.[0]?.slots;
    const total = answers.figures.totalSlots;
    const isNew = answers.agreement?.isNewOrRenewal === "new";
    if (!isNew || first === undefined || total === undefined || first * 2 <= total) return [];
    return [{ where: "start.phases", params: { first, total } }];
  },
};

/** L07: an early win within ninety days. */
const earlyWin: Rule = {
  id: "L07",
  category: "vision",
  severity: "warning",
  find: ({ answers }) => {
    const start = answers.term?.startDate;
    if (!start) return [];
    const latest = dateAfter(start, 90);
    const hasWin = answers.start?.quickWins?.some((row) => row.due && row.due <= latest);
    return hasWin ? [] : [{ where: "start.quickWins", params: { latest } }];
  },
};

/** L27: each party gives, gets and changes something. */
const mutual: Rule = {
  id: "L27",
  category: "vision",
  severity: "error",
  find: ({ answers }) =>
    PARTIES.flatMap((party) => {
      const rows = answers.mutual?.givesGets?.filter((row) => row.party === party) ?? [];
      const problems: Problem[] = [];
      if (!rows.some((row) => row.gives)) {
        problems.push({ where: "mutual.givesGets", wording: "gives", params: { party } });
      }
      if (!rows.some((row) => row.gets)) {
        problems.push({ where: "mutual.givesGets", wording: "gets", params: { party } });
      }
      if (!answers.mutual?.compromises?.some((row) => row.party === party && row.what)) {
        problems.push({ where: "mutual.compromises", wording: "compromise", params: { party } });
      }
      return problems;
    }),
};

export const visionRules: Rule[] = [mission, benefits, quality, startSmall, earlyWin, mutual];
