"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { TextInput } from "@/components/ui/text-input";
import type { ControlProps } from "@/components/wizard/answer-control";
import { useFormLink } from "@/components/wizard/form-link";

/** A person or an address: several lines that are one answer. */
export function PartsControl({ control, name, id }: ControlProps) {
  const t = useTranslations("wizard");
  const { register, errorOf, initialText, isRequired, readOnly } = useFormLink();
  const required = isRequired(control.required);
  return (
    <Fieldset
      id={id}
      legend={control.label}
      hint={control.hint}
      optional={required ? undefined : t("optional")}
      error={errorOf(id)}
      errorPrefix={t("errorPrefix")}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        {control.parts.map((part) => (
          <Field
            key={part}
            id={`${id}__${part}`}
            label={t(`parts.${part}`)}
            error={errorOf(`${id}__${part}`)}
            errorPrefix={t("errorPrefix")}
          >
            {(attributes) => (
              <TextInput
                {...attributes}
                {...register(`${name}.${part}`)}
                defaultValue={initialText(`${name}.${part}`)}
                readOnly={readOnly}
                type={INPUT_TYPES[part] ?? "text"}
                autoComplete="off"
              />
            )}
          </Field>
        ))}
      </div>
    </Fieldset>
  );
}

/** The right keyboard on a phone. Not type="email": the browser's own messages would come before ours. */
const INPUT_TYPES: Record<string, "tel" | "text"> = { phone: "tel" };
