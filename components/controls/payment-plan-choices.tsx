import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { PlanChoices } from "@/lib/controls/payment-plan";

type Props = { choices: PlanChoices; onChange: (choices: PlanChoices) => void };

/** How the payments are laid out: how often, on which day, before or after the care that they pay. */
export function PaymentPlanChoices({ choices, onChange }: Props) {
  const t = useTranslations("controls.payment-plan");
  const [dayTyped, setDayTyped] = useState(String(choices.dueDay));
  const day = readDay(dayTyped);
  return (
    <div className="mt-4 grid items-end gap-4 sm:grid-cols-3">
      <Field id="payment-plan-every" label={t("every.label")}>
        {(attributes) => (
          <Select
            {...attributes}
            value={choices.every}
            emptyLabel={t("every.label")}
            options={EVERY.map((value) => ({ value, label: t(`every.${value}`) }))}
            onChange={({ target }) => {
              const every = EVERY.find((one) => one === target.value);
              if (every !== undefined) onChange({ ...choices, every });
            }}
          />
        )}
      </Field>
      <Field id="payment-plan-timing" label={t("timing.label")}>
        {(attributes) => (
          <Select
            {...attributes}
            value={choices.timing}
            emptyLabel={t("timing.label")}
            options={TIMING.map((value) => ({ value, label: t(`timing.${value}`) }))}
            onChange={({ target }) => {
              const timing = TIMING.find((one) => one === target.value);
              if (timing !== undefined) onChange({ ...choices, timing });
            }}
          />
        )}
      </Field>
      <Field
        id="payment-plan-day"
        label={t("day")}
        error={day === null ? t("dayProblem") : undefined}
      >
        {(attributes) => (
          <TextInput
            {...attributes}
            value={dayTyped}
            inputMode="numeric"
            autoComplete="off"
            onChange={({ target }) => {
              setDayTyped(target.value);
              const dueDay = readDay(target.value);
              if (dueDay !== null) onChange({ ...choices, dueDay });
            }}
          />
        )}
      </Field>
    </div>
  );
}

/** 1 to 28, so that every month has it; null for anything else. */
function readDay(typed: string): number | null {
  const day = /^\s*\d{1,2}\s*$/.test(typed) ? Number(typed) : 0;
  return day >= 1 && day <= 28 ? day : null;
}

const EVERY = ["monthly", "quarterly"] as const;
const TIMING = ["ahead", "after"] as const;
