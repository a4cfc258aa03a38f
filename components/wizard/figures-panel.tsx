"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Equation, type EquationTerm } from "@/components/wizard/equation";
import type { AnswersWithFigures } from "@/lib/answers/figures";

type Props = { name: string; answers: AnswersWithFigures };

/** The computed figures of a page, live. A number whose parts are missing shows as a dash. */
export function FiguresPanel({ name, answers }: Props) {
  const t = useTranslations("wizard.figures");
  const format = useFormatter();
  const money = (cents: number | undefined) =>
    cents === undefined
      ? t("unknown")
      : format.number(cents / 100, {
          style: "currency",
          currency: "USD",
          minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
        });
  const number = (value: number | undefined) =>
    value === undefined ? t("unknown") : format.number(value);
  const { figures, comp, pay } = answers;

  /** The sentence and the share of the bar: how far one sum reaches towards another. */
  const cover = (
    partCents: number | undefined,
    wholeCents: number | undefined,
    key: "scheduled" | "matched",
  ) => {
    if (wholeCents === undefined || wholeCents <= 0) return {};
    const part = partCents ?? 0;
    const gap = wholeCents - part;
    const state = gap === 0 ? "exact" : gap > 0 ? "missing" : "over";
    return {
      share: {
        part: part / wholeCents,
        words: t(`${key}.${state}`, { part: money(part), gap: money(Math.abs(gap)) }),
      },
    };
  };

  const slotTerms: EquationTerm[] = [
    { sign: "", value: number(figures.slotMonths), label: t("slotMonths") },
    { sign: "×", value: money(comp?.ratePerSlotCents), label: t("rate") },
    {
      sign: "+",
      value: money(comp?.lumpSums?.length ? figures.lumpSumTotalCents : 0),
      label: t("lumpSums"),
    },
    { sign: "=", value: money(figures.baseTotalCents), label: t("baseTotal") },
  ];

  switch (name) {
    case "slot-money":
      return (
        <Equation
          terms={slotTerms}
          {...cover(figures.scheduleTotalCents, figures.baseTotalCents, "scheduled")}
        />
      );
    case "payment-reconciliation":
      return (
        <Equation
          terms={[
            {
              sign: "",
              value: money(figures.scheduleTotalCents),
              label: t("schedule", { count: pay?.schedule?.length ?? 0 }),
            },
            { sign: "/", value: money(figures.baseTotalCents), label: t("baseTotal") },
          ]}
          {...cover(figures.scheduleTotalCents, figures.baseTotalCents, "scheduled")}
        />
      );
    case "not-to-exceed":
      return (
        <Equation
          terms={[
            { sign: "", value: money(figures.baseTotalCents), label: t("baseTotal") },
            { sign: "+", value: money(figures.reserveCents ?? 0), label: t("reserve") },
            { sign: "=", value: money(figures.notToExceedCents), label: t("ceiling") },
          ]}
        />
      );
    case "budget":
      return (
        <Equation
          terms={[{ sign: "", value: money(figures.budgetTotalCents), label: t("budget") }]}
        />
      );
    case "shared-costs":
      return (
        <Equation
          terms={[
            { sign: "", value: money(figures.sharedTotalCents), label: t("shared") },
            { sign: "", value: money(figures.shareACents), label: t("shareA") },
            { sign: "−", value: money(figures.sharedPaidByACents), label: t("paidA") },
            { sign: "=", value: money(figures.trueUpCents), label: t("trueUp") },
          ]}
        />
      );
    case "match":
      return (
        <Equation
          terms={[
            { sign: "", value: money(figures.matchPledgedCents), label: t("pledged") },
            { sign: "/", value: money(figures.matchRequiredCents), label: t("required") },
          ]}
          {...cover(figures.matchPledgedCents, figures.matchRequiredCents, "matched")}
        />
      );
    case "hours-per-year":
      return (
        <Equation
          terms={[
            { sign: "", value: number(answers.sched?.hoursPerDay), label: t("hoursPerDay") },
            { sign: "×", value: number(answers.sched?.daysPerYear), label: t("daysPerYear") },
            { sign: "=", value: number(figures.hoursPerYear), label: t("hoursPerYear") },
          ]}
        />
      );
    default:
      return null;
  }
}
