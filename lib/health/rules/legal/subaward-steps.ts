import { daysBetween } from "@/lib/answers/calendar";
import { dollars } from "@/lib/health/money-words";
import type { Problem, Rule, Subject } from "@/lib/health/problem";

/** L46: a subrecipient has its identifier and was checked for exclusion; who reports the subaward. */
export const subawardSteps: Rule = {
  id: "L46",
  category: "legal",
  severity: "error",
  find: (subject) =>
    subject.answers.rel?.confirmed === "subrecipient"
      ? [...identifier(subject), ...exclusion(subject), ...publicReport(subject)]
      : [],
};

function identifier({ answers }: Subject): Problem[] {
  return answers.party?.B?.uei ? [] : [{ where: "party.B.uei", wording: "uei" }];
}

function exclusion({ answers, limits }: Subject): Problem[] {
  const where = "party.B.samExclusionCheckedOn";
  const on = answers.party?.B?.samExclusionCheckedOn;
  const start = answers.term?.startDate;
  if (!on) return [{ where, wording: "sam" }];
  const most = limits("health.exclusion_check_days");
  const isOld = !!start && daysBetween(on, start) > most;
  return isOld ? [{ where, wording: "old", params: { on, start, most } }] : [];
}

function publicReport({ answers, limits }: Subject): Problem[] {
  const amount = answers.comp?.notToExceedCents ?? 0;
  const threshold = limits("ffata.threshold_cents");
  if (amount < threshold) return [];
  const params = { amount: dollars(amount), threshold: dollars(threshold) };
  return [{ where: "fed.ffataDue", wording: "ffata", severity: "info", params }];
}
