import type { Problem, Rule, Subject } from "@/lib/health/problem";
import { yearlyHoursLimit } from "@/lib/law/hours-limit";

/** L20 and X6: planned hours reach what the option asks for, and the open day holds them. */
export const hours: Rule = {
  id: "L20",
  category: "care",
  severity: "error",
  crossChecks: ["X6"],
  find: (subject) =>
    [...yearly(subject), ...months(subject), ...day(subject)].map((problem) => ({
      ...problem,
      cross: "X6" as const,
    })),
};

function yearly({ answers, law }: Subject): Problem[] {
  const { hoursPerYear } = answers.figures;
  const minimum = yearlyHoursLimit(answers, law)?.value;
  if (hoursPerYear === undefined || minimum === undefined) return [];
  return hoursPerYear < minimum
    ? [{ where: "sched.hoursPerDay", params: { hoursPerYear, minimum } }]
    : [];
}

function months({ answers, limits }: Subject): Problem[] {
  const planned = answers.sched?.monthsPerYear;
  const least = limits("hours.hs_full_year_months");
  if (planned === undefined || planned >= least || !sourcesOf(answers).includes("HS")) return [];
  return [{ where: "sched.monthsPerYear", wording: "months", params: { planned, least } }];
}

function day({ answers: { sched } }: Subject): Problem[] {
  const { openTime, closeTime, hoursPerDay } = sched ?? {};
  if (!openTime || !closeTime || hoursPerDay === undefined) return [];
  const open = (minutes(closeTime) - minutes(openTime)) / 60;
  const params = { open: Math.round(open * 100) / 100, hoursPerDay, openTime, closeTime };
  return open < hoursPerDay ? [{ where: "sched.closeTime", wording: "span", params }] : [];
}

function sourcesOf({ funding }: Subject["answers"]) {
  return (funding?.streams ?? []).map((row) => row.source);
}

/** "07:30" is 450 minutes after midnight. */
function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
}
