"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { MadeSection } from "@/components/controls/made-section";
import type { MadeProps } from "@/components/controls/made-props";
import { PaymentPlanChoices } from "@/components/controls/payment-plan-choices";
import { PaymentPlanTable } from "@/components/controls/payment-plan-table";
import { periodWords } from "@/components/controls/period-words";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { paymentPlan, type PlanChoices, type PlannedPayment } from "@/lib/controls/payment-plan";

const LIST = "pay.schedule";

/** Lays the payments out from rate, phases, fixed sums or budget, and writes them as rows to change. */
export default function PaymentPlan({ page, view, plain }: MadeProps) {
  const t = useTranslations("controls.payment-plan");
  const [choices, setChoices] = useState<PlanChoices>(() => firstChoices(view.answers.pay?.method));
  const [before, setBefore] = useState<readonly string[] | null>(null);
  const plan = paymentPlan(page.answers, choices);
  const rowIds = page.order[LIST] ?? [];

  const write = (payments: readonly PlannedPayment[]) => {
    setBefore(rowIds);
    page.replaceRows(LIST, payments.map(rowOf));
  };
  const body = (
    <>
      <PaymentPlanChoices choices={choices} onChange={setChoices} />
      {plan === null ? (
        <p className="mt-4">{t(NEEDS[page.answers.comp?.model ?? ""] ?? "needs")}</p>
      ) : (
        <PaymentPlanTable plan={plan} totalCents={page.answers.comp?.baseTotalCents} />
      )}
      {plan === null || !view.open ? null : (
        <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button onClick={() => write(plan)}>{t("write", { count: plan.length })}</Button>
          {rowIds.length > 0 && before === null ? (
            <span className="text-sm text-quiet">{t("replaces", { count: rowIds.length })}</span>
          ) : null}
        </p>
      )}
      <p role="status" className="mt-3 empty:mt-0">
        {before === null ? null : (
          <>
            {t("written", { count: rowIds.length })}{" "}
            <Button
              variant="quiet"
              onClick={() => {
                page.keepRows(LIST, before);
                setBefore(null);
              }}
            >
              {t("undo")}
            </Button>
          </>
        )}
      </p>
    </>
  );
  const [wasEmpty] = useState(rowIds.length === 0);
  return (
    <>
      <MadeSection id="payment-plan" title={t("title")} lead={t("lead")}>
        {wasEmpty ? body : <Disclosure summary={t("anew")}>{body}</Disclosure>}
      </MadeSection>
      {plain(LIST)}
    </>
  );
}

function firstChoices(method: string | undefined): PlanChoices {
  return { every: "monthly", dueDay: 20, timing: method === "reimbursement" ? "after" : "ahead" };
}

/** A row as the agreement prints it: in English, the language of record. */
function rowOf({ from, to, due, amountCents, purpose, trigger }: PlannedPayment) {
  const period = from === null || to === null ? (purpose ?? "") : periodWords(from, to);
  return {
    period: period.slice(0, PERIOD_MAX),
    due,
    amountCents,
    ...(trigger === "" ? {} : { trigger: trigger.slice(0, TRIGGER_MAX) }),
  };
}

/** As long as the answer may be (`pay.schedule`). */
const PERIOD_MAX = 80;
const TRIGGER_MAX = 160;

const NEEDS: Readonly<Record<string, "needsRate" | "needsBudget" | "needsShare" | "needsSums">> = {
  per_child_rate: "needsRate",
  cost_reimbursement: "needsBudget",
  cost_share_trueup: "needsShare",
  lump_sum: "needsSums",
};
