import type { Problem, Rule, Subject } from "@/lib/health/problem";
import { type Home, homeCount, homeLimits } from "@/lib/law/home-limits";
import { yearlyHoursLimit } from "@/lib/law/hours-limit";
import { type Classroom, roomLimits } from "@/lib/law/room-limits";

type Answers = Subject["answers"];

/** L18 and X4: slots add up by phase, place and funding, and no place holds more than its license. */
const slots: Rule = {
  id: "L18",
  category: "care",
  severity: "blocker",
  find: ({ answers }) => [...slotTotals(answers), ...overCapacity(answers)],
};

function slotTotals({ svc, start }: Answers): Problem[] {
  const total = svc?.totalSlots;
  if (total === undefined) return [];
  const problems: Problem[] = [];
  const last = start?.phases?.at(-1);
  if (last?.slots !== undefined && last.slots !== total) {
    problems.push({
      where: "svc.totalSlots",
      wording: "phase",
      params: { total, phase: last.slots },
    });
  }
  const placed = placedSlots(svc);
  if (placed !== undefined && placed !== total) {
    problems.push({ where: "svc.totalSlots", wording: "places", params: { total, placed } });
  }
  for (const phase of start?.phases ?? []) {
    const rows = svc?.slots?.filter((row) => row.phaseId === phase.id) ?? [];
    const sum = rows.reduce((all, row) => all + (row.slots ?? 0), 0);
    if (rows.length > 0 && phase.slots !== undefined && sum !== phase.slots) {
      problems.push({
        where: "svc.slots",
        wording: "rows",
        params: { sum, phase: phase.slots, name: phase.name ?? phase.id },
      });
    }
  }
  return problems;
}

/** Slots in homes or classrooms; undefined when places are not listed yet. */
function placedSlots(svc: Answers["svc"]): number | undefined {
  const homes = svc?.fccHomes ?? [];
  const rooms = svc?.classrooms ?? [];
  if (homes.length > 0) return homes.reduce((all, home) => all + (home.total ?? 0), 0);
  if (rooms.length > 0) return rooms.reduce((all, room) => all + (room.hsSlots ?? 0), 0);
  return undefined;
}

function overCapacity({ svc }: Answers): Problem[] {
  const homes = (svc?.fccHomes ?? []).filter(
    (home) => (home.total ?? 0) > (home.licensedCapacity ?? Infinity),
  );
  const sites = (svc?.sites ?? []).filter((site) => {
    const children = (svc?.classrooms ?? [])
      .filter((room) => room.siteId === site.id)
      .reduce((all, room) => all + (room.enrolled ?? 0), 0);
    return children > (site.licensedCapacity ?? Infinity);
  });
  return [
    ...homes.map((home) => capacity("svc.fccHomes", home)),
    ...sites.map((site) => capacity("svc.sites", site)),
  ];
}

function capacity(list: string, place: { id: string; name?: string | undefined }): Problem {
  return {
    where: `${list}.${place.id}`,
    wording: "capacity",
    params: { name: place.name ?? place.id },
  };
}

/** L19 and X5: every home and room stays within the strictest limit that applies to it. */
const ratios: Rule = {
  id: "L19",
  category: "care",
  severity: "blocker",
  find: (subject) => [
    ...(subject.answers.svc?.fccHomes ?? [])
      .filter((home) => !homeWithinLimits(home, subject))
      .map((home) => ({
        where: `svc.fccHomes.${home.id}`,
        wording: "home",
        params: { name: home.name ?? home.id, total: home.total ?? 0 },
      })),
    ...(subject.answers.svc?.classrooms ?? []).flatMap((room) => roomProblems(room, subject)),
  ],
};

function homeWithinLimits(home: Home, { answers, law }: Subject): boolean {
  const { total, under24m, under18m } = homeLimits(home, answers, law);
  const count = homeCount(home, answers);
  return (
    count.present <= (total?.value ?? Infinity) &&
    count.under24m <= (under24m?.value ?? Infinity) &&
    count.under18m <= (under18m?.value ?? Infinity)
  );
}

function roomProblems(room: Classroom, { answers, law }: Subject): Problem[] {
  const where = `svc.classrooms.${room.id}`;
  const enrolled = room.enrolled;
  if (enrolled === undefined || room.ageBand === undefined) return [];
  const { group, ratio, adults, space } = roomLimits(room, answers, law);
  const name = room.name ?? room.id;
  const staff = room.staffPresent ?? 0;
  const problems: Problem[] = [];
  if (group !== null && enrolled > group.value)
    problems.push({ where, wording: "group", params: { name, enrolled, group: group.value } });
  if (staff < (adults?.value ?? 0)) {
    problems.push({ where, wording: "staff", params: { name, staff } });
  }
  const perStaff = ratio?.value ?? Infinity;
  if (staff > 0 && enrolled > perStaff * staff) {
    problems.push({ where, wording: "ratio", params: { name, enrolled, staff, perStaff } });
  }
  const needed = enrolled * (space?.value ?? 0);
  if (room.indoorSqFt !== undefined && room.indoorSqFt < needed) {
    problems.push({ where, wording: "space", params: { name, needed } });
  }
  return problems;
}

/** L20 and X6: planned hours reach the least that the program option and the stricter rules ask for. */
const hours: Rule = {
  id: "L20",
  category: "care",
  severity: "error",
  find: ({ answers, law }) => {
    const hoursPerYear = answers.figures.hoursPerYear;
    const minimum = yearlyHoursLimit(answers, law)?.value;
    if (hoursPerYear === undefined || minimum === undefined) return [];
    return hoursPerYear < minimum
      ? [{ where: "sched.hoursPerDay", params: { hoursPerYear, minimum } }]
      : [];
  },
};

/** L23: two employers in one place need a supervision protocol that both parties confirmed. */
const twoEmployers: Rule = {
  id: "L23",
  category: "care",
  severity: "warning",
  find: ({ answers, affirmations }) => {
    const where = "staff.crossEmployerProtocol";
    const positions = answers.staff?.positions ?? [];
    const shared = positions.some((row) =>
      positions.some(
        (other) => other.employer !== row.employer && other.siteId && other.siteId === row.siteId,
      ),
    );
    const confirmed = (["A", "B"] as const).every((party) =>
      affirmations.some((given) => given.address === where && given.party === party),
    );
    return shared && !confirmed ? [{ where }] : [];
  },
};

/** L48: if it ends, children have time, a place, their records, and families notice they can read. */
const childTransition: Rule = {
  id: "L48",
  category: "care",
  severity: "blocker",
  find: ({ answers }) => {
    const parts = [
      "childTransitionDays",
      "familyNoticeDays",
      "slotDestination",
      "recordsOwner",
    ] as const;
    const problems: Problem[] = parts
      .filter((part) => answers.exit?.[part] === undefined)
      .map((part) => ({ where: `exit.${part}`, wording: part }));
    if (!answers.comm?.languages?.length)
      problems.push({ where: "comm.languages", wording: "languages" });
    return problems;
  },
};

/** L53: who runs background checks, whom they cover, how often, and nobody alone before clearance. */
const backgroundChecks: Rule = {
  id: "L53",
  category: "care",
  severity: "blocker",
  find: ({ answers, limits }) => {
    if (answers.agreement?.type === "mou_no_funds") return [];
    const staff = answers.staff;
    const problems: Problem[] = [];
    if (!staff?.bgCheckOwner) problems.push({ where: "staff.bgCheckOwner", wording: "owner" });
    const coverage = staff?.bgCheckCoverage ?? [];
    if (!coverage.includes("employees") || !coverage.includes("substitutes")) {
      problems.push({ where: "staff.bgCheckCoverage", wording: "coverage" });
    }
    if (answers.setting?.types?.includes("fcc") && !coverage.includes("fcc_household_adults")) {
      problems.push({ where: "staff.bgCheckCoverage", wording: "household" });
    }
    const max = limits("background_check.cycle_years");
    if (staff?.bgCheckRenewYears === undefined || staff.bgCheckRenewYears > max) {
      problems.push({ where: "staff.bgCheckRenewYears", wording: "cycle", params: { max } });
    }
    if (staff?.bgCheckBeforeAlone !== true) {
      problems.push({ where: "staff.bgCheckBeforeAlone", wording: "alone" });
    }
    return problems;
  },
};

/** L54: incidents are told in hours, and to HHS in days. */
const incidents: Rule = {
  id: "L54",
  category: "care",
  severity: "error",
  find: ({ answers, limits }) => {
    if (answers.agreement?.type === "mou_no_funds") return [];
    const problems: Problem[] = [];
    if ((answers.safety?.notifyLeadHours ?? Infinity) > limits("incident.notify_lead_hours")) {
      problems.push({ where: "safety.notifyLeadHours", wording: "lead" });
    }
    if ((answers.safety?.hhsReportDays ?? Infinity) > limits("incident.hhs_days")) {
      problems.push({ where: "safety.hhsReportDays", wording: "hhs" });
    }
    if (!answers.comm?.urgent?.phoneA || !answers.comm.urgent.phoneB) {
      problems.push({ where: "comm.urgent", wording: "phone" });
    }
    return problems;
  },
};

/** L58: nobody pays for Head Start hours or meals. */
const fees: Rule = {
  id: "L58",
  category: "care",
  severity: "blocker",
  find: ({ answers }) =>
    (["chargesHeadStartHours", "chargesMeals"] as const)
      .filter((name) => answers.family?.[name] === true)
      .map((name) => ({ where: `family.${name}`, wording: name })),
};

export const careRules: Rule[] = [
  slots,
  ratios,
  hours,
  twoEmployers,
  childTransition,
  backgroundChecks,
  incidents,
  fees,
];
