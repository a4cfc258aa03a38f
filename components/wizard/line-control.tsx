"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";
import { type ControlProps as FieldTies, Field } from "@/components/ui/field";
import { MoneyInput } from "@/components/ui/money-input";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { TextLine } from "@/components/ui/text-line";
import type { ControlProps } from "@/components/wizard/answer-control";
import { useFormLink } from "@/components/wizard/form-link";
import type { ControlView } from "@/components/wizard/question-view";

/** Everything that is written or picked in one box: words, dates, times, money, numbers. */
export function LineControl({ control, name, id }: ControlProps) {
  const t = useTranslations("wizard");
  const { register, errorOf, initialText, isRequired, readOnly } = useFormLink();
  return (
    <Field
      id={id}
      label={control.label}
      hint={control.hint ?? (control.control === "baseline" ? t("baselineHint") : undefined)}
      optional={isRequired(control.required) ? undefined : t("optional")}
      error={errorOf(id)}
      errorPrefix={t("errorPrefix")}
    >
      {(attributes) => (
        <Box
          control={control}
          input={inputProps(attributes, register(name), initialText(name), readOnly)}
        />
      )}
    </Field>
  );
}

type BoxProps = { control: ControlView; input: ReturnType<typeof inputProps> };

function Box({ control, input }: BoxProps) {
  const t = useTranslations("wizard");
  switch (control.control) {
    case "longText":
      return <TextArea {...input} />;
    case "money":
      return (
        <div className="max-w-52">
          <MoneyInput {...input} currencySign={t("currencySign")} />
        </div>
      );
    case "date":
      return <TextInput {...input} type="date" className="max-w-52" />;
    case "time":
      return <TextInput {...input} type="time" className="max-w-40" />;
    case "count":
      return <NumberBox {...input} suffix={control.unit} inputMode="numeric" />;
    case "number":
    case "baseline":
      return <NumberBox {...input} suffix={control.unit} inputMode="decimal" />;
    case "percent":
      return <NumberBox {...input} suffix={t("percentSign")} inputMode="decimal" />;
    default:
      return control.unit === undefined ? (
        <TextLine {...input} />
      ) : (
        <TextInput {...input} suffix={control.unit} type="text" />
      );
  }
}

/** What every box takes, whatever it is: its ties to label and form, what it holds, whether it is closed. */
function inputProps(
  attributes: FieldTies,
  registration: UseFormRegisterReturn,
  defaultValue: string,
  readOnly: boolean,
) {
  return { ...attributes, ...registration, defaultValue, readOnly };
}

/** Numbers are text with a number pad: nothing rolls away under a mouse wheel, and what was typed stays. */
function NumberBox(props: ComponentProps<typeof TextInput>) {
  return (
    <div className="max-w-64">
      <TextInput {...props} type="text" autoComplete="off" />
    </div>
  );
}
