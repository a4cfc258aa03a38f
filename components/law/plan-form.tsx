"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { LawCardView } from "@/components/law/law-card-view";
import { useAction } from "@/components/site/use-action";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { saveAnswers } from "@/lib/answers/actions";

type Plan = NonNullable<LawCardView["plan"]>;

type Props = {
  agreementId: string;
  card: LawCardView;
  briefing: string | null;
  onDone: (plan: Plan) => void;
  onCancel: () => void;
};

/** A day on which a law is learned, and how both sides will see that it was. */
export function PlanForm({ agreementId, card, briefing, onDone, onCancel }: Props) {
  const t = useTranslations("law");
  const [day, setDay] = useState(card.plan?.trainingDate ?? briefing ?? "");
  const [proof, setProof] = useState(card.plan?.evidence ?? t("plan.usualProof"));
  const [missing, setMissing] = useState(false);
  const { run, pending, error } = useAction(saveAnswers, t("unreachable"));
  const save = () => {
    const plan = { trainingDate: day, evidence: proof.trim() };
    setMissing(plan.trainingDate === "" || plan.evidence === "");
    if (plan.trainingDate === "" || plan.evidence === "") return;
    const write = {
      address: `law.checklist.${card.id}`,
      value: { id: card.id, ...plan },
      seenRevision: card.planRevision,
    };
    run({ agreementId, writes: [write] }, () => onDone(plan));
  };
  return (
    <fieldset className="mt-4 space-y-4">
      <legend className="sr-only">{t("plan.open")}</legend>
      <Field id="law-plan-day" label={t("plan.day")} hint={t("plan.dayHint")}>
        {(props) => (
          <TextInput
            {...props}
            type="date"
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        )}
      </Field>
      <Field id="law-plan-proof" label={t("plan.proof")}>
        {(props) => (
          <TextInput {...props} value={proof} onChange={(event) => setProof(event.target.value)} />
        )}
      </Field>
      <p role="alert" className="text-danger empty:hidden">
        {missing ? t("plan.missing") : error?.message}
      </p>
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        <Button variant="primary" aria-disabled={pending} onClick={save}>
          {t("plan.save")}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t("plan.cancel")}
        </Button>
      </div>
    </fieldset>
  );
}
