import type { Problem, Rule, Subject } from "@/lib/health/problem";

/** L54: incidents are told in hours, to HHS in days, and somebody answers the phone at all times. */
export const incidents: Rule = {
  id: "L54",
  category: "care",
  severity: "error",
  find: (subject) => (subject.holds("services") ? [...deadlines(subject), ...phones(subject)] : []),
};

function deadlines({ answers: { safety }, limits, holds }: Subject): Problem[] {
  const lead = {
    where: "safety.notifyLeadHours",
    wording: "lead",
    stated: safety?.notifyLeadHours,
    most: limits("incident.notify_lead_hours"),
  };
  const hhs = {
    where: "safety.hhsReportDays",
    wording: "hhs",
    stated: safety?.hhsReportDays,
    most: limits("incident.hhs_days"),
  };
  return (holds("head-start-planned") ? [lead, hhs] : [lead]).flatMap(
    ({ where, wording, stated, most }): Problem[] => {
      if (stated === undefined) return [{ where, wording: `${wording}Missing`, params: { most } }];
      return stated > most ? [{ where, wording, params: { stated, most } }] : [];
    },
  );
}

function phones({ answers: { comm } }: Subject): Problem[] {
  const problems: Problem[] = (["A", "B"] as const)
    .filter((party) => !comm?.urgent?.[`phone${party}`])
    .map((party) => ({ where: `comm.urgent.phone${party}`, wording: "phone", params: { party } }));
  return comm?.urgent?.hours
    ? problems
    : [...problems, { where: "comm.urgent.hours", wording: "hours" }];
}
