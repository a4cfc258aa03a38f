import type { AnswerKind } from "@/lib/answers/kinds";
import { layers, match, sharedCosts, slotMoney } from "@/lib/answers/money-figures";
import type { Answers } from "@/lib/answers/schema";
import { product, sum } from "@/lib/answers/sums";

/**
 * Everything that is computed from answers, in one place: templates print these, the wizard shows
 * them as they are typed, and the health check compares what was stated with them. Money is integer
 * cents; a figure whose inputs are missing is absent, never zero by accident.
 */
export type Figures = Partial<Record<FigureName, number>>;

type FigureName = keyof typeof KINDS;

const KINDS = {
  slotMonths: "number",
  slotAmountCents: "money",
  lumpSumTotalCents: "money",
  baseTotalCents: "money",
  reserveCents: "money",
  notToExceedCents: "money",
  scheduleTotalCents: "money",
  budgetTotalCents: "money",
  sharedTotalCents: "money",
  sharedPaidByACents: "money",
  sharedPaidByBCents: "money",
  shareACents: "money",
  shareBCents: "money",
  trueUpCents: "money",
  matchRequiredCents: "money",
  matchPledgedCents: "money",
  hoursPerYear: "number",
  weeklyHours: "number",
  totalSlots: "count",
  layerUnitRateCents: "money",
  layerHsShareCents: "money",
  indirectAmountCents: "money",
  disputeDaysTotal: "count",
} as const satisfies Record<string, AnswerKind>;

/** The kind of each figure by its path, as templates name it: `figures.slotMonths`. */
export const figureKinds: ReadonlyMap<string, AnswerKind> = new Map(
  Object.entries(KINDS).map(([name, kind]) => [`figures.${name}`, kind]),
);

export type AnswersWithFigures = Answers & { figures: Figures };

/** The answers with their figures; fields that the dossier calls computed are filled where absent. */
export function withFigures(answers: Answers): AnswersWithFigures {
  const figures = figuresOf(answers);
  return {
    ...answers,
    ...filled(answers, "comp", {
      slotMonths: figures.slotMonths,
      baseTotalCents: figures.baseTotalCents,
    }),
    ...filled(answers, "sched", { hoursPerYear: figures.hoursPerYear }),
    ...filled(answers, "match", { requiredCents: figures.matchRequiredCents }),
    figures,
  };
}

/** The groups of answers that figures are computed from: with these alone they come out the same. */
export const FIGURE_GROUPS = [
  "comp",
  "contrib",
  "cost",
  "dispute",
  "layer",
  "match",
  "pay",
  "sched",
  "start",
  "svc",
] as const satisfies (keyof Answers)[];

export function figuresOf(answers: Answers): Figures {
  return present({
    ...slotMoney(answers),
    ...sharedCosts(answers),
    ...match(answers),
    ...time(answers),
    ...layers(answers),
    scheduleTotalCents: sum(answers.pay?.schedule, (row) => row.amountCents),
    totalSlots: answers.svc?.totalSlots ?? answers.start?.phases?.at(-1)?.slots,
    disputeDaysTotal: sum(answers.dispute?.levels, (level) => level.businessDays),
  });
}

/** X6: hours in a year and in a week of service. */
function time(answers: Answers) {
  const { hoursPerDay, daysPerYear, daysPerWeek } = answers.sched ?? {};
  return {
    hoursPerYear: product(hoursPerDay, daysPerYear),
    weeklyHours: product(hoursPerDay, daysPerWeek),
  };
}

function present(figures: { [Name in FigureName]?: number | undefined }): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined));
}

/** A group with absent fields filled; nothing at all when there is neither group nor figure. */
function filled(
  answers: Answers,
  group: "comp" | "sched" | "match",
  computed: Record<string, number | undefined>,
): Partial<Answers> {
  const known = Object.entries(computed).filter(([, value]) => value !== undefined);
  if (known.length === 0) return {};
  return { [group]: { ...Object.fromEntries(known), ...answers[group] } };
}
