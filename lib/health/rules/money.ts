import { dateAfter, daysBetween } from "@/lib/answers/calendar";
import { dollars } from "@/lib/health/money-words";
import type { Problem, Rule, Subject } from "@/lib/health/problem";

type Answers = Subject["answers"];

const moneyFlows = ({ comp, agreement }: Answers) =>
  agreement?.type !== "mou_no_funds" &&
  comp?.model !== "no_funds" &&
  comp?.model !== "in_kind_only";

const isRateModel = ({ comp }: Answers) =>
  comp?.model === "per_child_rate" || comp?.model === "lump_sum";

/** L15 and X1: what was stated equals what follows from the phases, the rate and the lump sums. */
const baseTotal: Rule = {
  id: "L15",
  category: "money",
  severity: "blocker",
  find: ({ answers }) => {
    const { slotMonths, baseTotalCents } = answers.figures;
    const problems: Problem[] = [];
    const stated = answers.comp;
    if (
      slotMonths !== undefined &&
      stated?.model === "per_child_rate" &&
      stated.slotMonths !== slotMonths
    ) {
      problems.push({
        where: "comp.slotMonths",
        wording: "slotMonths",
        params: { stated: stated.slotMonths ?? 0, computed: slotMonths },
      });
    }
    if (!moneyFlows(answers)) return problems;
    if (stated?.baseTotalCents === undefined) {
      problems.push({ where: "comp.baseTotalCents", wording: "missing" });
    } else if (baseTotalCents !== undefined && stated.baseTotalCents !== baseTotalCents) {
      problems.push({
        where: "comp.baseTotalCents",
        params: { stated: dollars(stated.baseTotalCents), computed: dollars(baseTotalCents) },
      });
    }
    return problems;
  },
};

/** L16 and X2: the payment schedule adds up to the base total and ends in time. */
const schedule: Rule = {
  id: "L16",
  category: "money",
  severity: "blocker",
  find: ({ answers }) => {
    const total = answers.comp?.baseTotalCents;
    if (!moneyFlows(answers) || total === undefined) return [];
    const where = "pay.schedule";
    const scheduled = answers.figures.scheduleTotalCents;
    if (scheduled === undefined)
      return [{ where, wording: "missing", params: { total: dollars(total) } }];
    const problems: Problem[] = [];
    if (scheduled !== total) {
      problems.push({
        where,
        params: {
          scheduled: dollars(scheduled),
          total: dollars(total),
          gap: dollars(Math.abs(total - scheduled)),
        },
      });
    }
    return [...problems, ...paidTooLate(answers)];
  },
};

function paidTooLate({ pay, term }: Answers): Problem[] {
  if (!term?.endDate || pay?.finalInvoiceDays === undefined) return [];
  const latest = dateAfter(term.endDate, pay.finalInvoiceDays);
  return (pay.schedule ?? [])
    .filter((row) => row.due !== undefined && row.due > latest)
    .map((row) => ({ where: `pay.schedule.${row.id}`, wording: "late", params: { latest } }));
}

/** L17 and X3: a ceiling, and it is the base total and the reserve. */
const ceiling: Rule = {
  id: "L17",
  category: "money",
  severity: "blocker",
  find: ({ answers }) => {
    if (!moneyFlows(answers)) return [];
    const where = "comp.notToExceedCents";
    const stated = answers.comp?.notToExceedCents;
    const computed = answers.figures.notToExceedCents;
    if (stated === undefined) return [{ where, wording: "missing" }];
    if (computed === undefined || stated === computed) return [];
    return [{ where, params: { stated: dollars(stated), computed: dollars(computed) } }];
  },
};

/** L21: rules for vacancies, absences and closures where money follows slots. */
const vacancies: Rule = {
  id: "L21",
  category: "money",
  severity: "error",
  find: ({ answers }) =>
    isRateModel(answers)
      ? (["paidVacancyDays", "absenceRule", "closureRule"] as const)
          .filter((name) => answers.vac?.[name] === undefined)
          .map((name) => ({ where: `vac.${name}`, wording: name }))
      : [],
};

/** L22: small partners are paid in time, and a question about one line has a path. */
const payment: Rule = {
  id: "L22",
  category: "money",
  severity: "error",
  find: ({ answers, limits }) => {
    if (!moneyFlows(answers)) return [];
    const max = limits("payment.reimbursement_days");
    const { paymentDays, disputeDays, invoiceDueDay } = answers.pay ?? {};
    const problems: Problem[] = [];
    if (paymentDays === undefined || paymentDays > max) {
      problems.push({ where: "pay.paymentDays", wording: "days", params: { max } });
    }
    if (invoiceDueDay === undefined)
      problems.push({ where: "pay.invoiceDueDay", wording: "invoice" });
    if (disputeDays === undefined) problems.push({ where: "pay.disputeDays", wording: "dispute" });
    return problems;
  },
};

/** L41 and X3: a fixed-amount subaward has prior approval and stays under its cap. */
const fixedAmount: Rule = {
  id: "L41",
  category: "money",
  severity: "error",
  find: ({ answers, today, limits }) => {
    if (answers.comp?.fixedAmountSubaward !== true) return [];
    const problems: Problem[] = [];
    const cap = limits("subaward.fixed_amount_cap_cents");
    if ((answers.comp.notToExceedCents ?? 0) > cap) {
      problems.push({
        where: "comp.notToExceedCents",
        wording: "cap",
        params: { cap: dollars(cap) },
      });
    }
    const approval = answers.fed?.priorApproval?.status;
    if (approval === "approved") return problems;
    const start = answers.term?.startDate;
    const stillTime =
      approval === "pending" && start !== undefined && daysBetween(today, start) > 30;
    return [
      ...problems,
      {
        where: "fed.priorApproval",
        wording: "approval",
        severity: stillTime ? "warning" : "error",
      },
    ];
  },
};

/** L42: a for-profit subrecipient has a plan for compliance and audit. */
const forProfitPlan: Rule = {
  id: "L42",
  category: "money",
  severity: "error",
  find: ({ answers }) => {
    const applies =
      answers.party?.B?.entityType === "for_profit" && answers.rel?.confirmed === "subrecipient";
    if (!applies) return [];
    const where = "audit.forProfitPlan";
    return answers.audit?.forProfitPlan
      ? [{ where, wording: "present", severity: "info" }]
      : [{ where }];
  },
};

/** L43 and X9: the match pledged covers what is required, with a cushion, and none of it is federal. */
const match: Rule = {
  id: "L43",
  category: "money",
  severity: "error",
  find: ({ answers, limits }) => {
    const items = (answers.contrib ?? []).filter((row) => row.countsAsMatch === true);
    const problems = items
      .filter((row) => row.federalSourced === true || row.valueCents === undefined)
      .map((row): Problem => ({
        where: `contrib.${row.id}`,
        wording: row.federalSourced ? "federal" : "unvalued",
      }));
    return [...problems, ...cushion(answers, limits("match.cushion_pct"))];
  },
};

function cushion(answers: Answers, cushionPct: number): Problem[] {
  const required = answers.match?.requiredCents;
  if (required === undefined || answers.match?.waiverRef) return [];
  const pledged = answers.figures.matchPledgedCents ?? 0;
  const params = { pledged: dollars(pledged), required: dollars(required), cushionPct };
  const where = "contrib";
  if (pledged < required) return [{ where, wording: "short", params }];
  if (pledged === required) return [{ where, wording: "zero", severity: "warning", params }];
  const isThin = pledged * 100 < required * (100 + cushionPct);
  return isThin ? [{ where, wording: "thin", severity: "warning", params }] : [];
}

/** L44: one payer for each cost and hour; the arithmetic of shares and indirect costs holds. */
const layers: Rule = {
  id: "L44",
  category: "money",
  severity: "blocker",
  find: (subject) => [
    ...acknowledgements(subject.answers),
    ...doubleBilling(subject.answers),
    ...shares(subject),
  ],
};

function acknowledgements(answers: Answers): Problem[] {
  if ((answers.funding?.streams?.length ?? 0) < 2) return [];
  return (["noSupplantAck", "noDuplicateAck"] as const)
    .filter((name) => answers.layer?.[name] !== true)
    .map((name) => ({ where: `layer.${name}`, wording: name }));
}

function doubleBilling({ layer }: Answers): Problem[] {
  return (layer?.sources ?? [])
    .filter((row) => row.billsHeadStartHours === true)
    .map((row) => ({
      where: `layer.sources.${row.id}`,
      wording: "hours",
      params: { source: row.source ?? row.id },
    }));
}

function shares({ answers }: Subject): Problem[] {
  const { layer, cost, figures } = answers;
  const problems: Problem[] = [];
  const differs = (stated: number | undefined, computed: number | undefined) =>
    stated !== undefined && computed !== undefined && Math.abs(stated - computed) > 100;
  if (differs(layer?.hsShareCents, figures.layerHsShareCents)) {
    problems.push({
      where: "layer.hsShareCents",
      wording: "share",
      params: { computed: dollars(figures.layerHsShareCents ?? 0) },
    });
  }
  for (const row of layer?.sources ?? []) {
    const expected =
      row.rateCents === undefined || row.units === undefined
        ? undefined
        : Math.round(row.rateCents * row.units);
    if (differs(row.expectedCents, expected)) {
      problems.push({
        where: `layer.sources.${row.id}.expectedCents`,
        wording: "expected",
        params: { source: row.source ?? row.id, computed: dollars(expected ?? 0) },
      });
    }
  }
  const base =
    cost?.directTotalCents === undefined
      ? undefined
      : cost.directTotalCents - (cost.excludedCents ?? 0);
  if (cost?.mtdcIncludesRent === true || differs(cost?.mtdcBaseCents, base)) {
    problems.push({ where: "cost.mtdcBaseCents", wording: "mtdc" });
  }
  if (differs(cost?.indirectAmountCents, figures.indirectAmountCents)) {
    problems.push({
      where: "cost.indirectAmountCents",
      wording: "indirect",
      params: { computed: dollars(figures.indirectAmountCents ?? 0) },
    });
  }
  return problems;
}

/** L50: where subsidy pays, what happens when a family loses it is written down. */
const lapse: Rule = {
  id: "L50",
  category: "money",
  severity: "error",
  find: ({ answers }) => {
    if (!answers.funding?.streams?.some((row) => row.source === "CCDF")) return [];
    return (["lapseRule", "lapseDays", "lapseCapCents"] as const)
      .filter((name) => answers.ccdf?.[name] === undefined)
      .map((name) => ({ where: `ccdf.${name}` }));
  },
};

export const moneyRules: Rule[] = [
  baseTotal,
  schedule,
  ceiling,
  vacancies,
  payment,
  fixedAmount,
  forProfitPlan,
  match,
  layers,
  lapse,
];
