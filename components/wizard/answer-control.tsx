"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { FileControl } from "@/components/wizard/file-control";
import { useFormLink } from "@/components/wizard/form-link";
import { LineControl } from "@/components/wizard/line-control";
import { PartsControl } from "@/components/wizard/parts-control";
import type { ControlView } from "@/components/wizard/question-view";

export type ControlProps = { control: ControlView; name: string; id: string; inRow?: boolean };

/** One control of the catalogue, drawn by its kind. Lists are drawn by RowsField. */
export function AnswerControl(props: ControlProps) {
  switch (props.control.control) {
    case "choice":
      return props.inRow === true || props.control.options.length > MOST_RADIOS ? (
        <SelectControl {...props} />
      ) : (
        <RadioControl {...props} />
      );
    case "party":
    case "yesNo":
      return <RadioControl {...props} />;
    case "choices":
      return <CheckboxesControl {...props} />;
    case "file":
      return <FileControl {...props} />;
    case "person":
    case "address":
      return <PartsControl {...props} />;
    default:
      return <LineControl {...props} />;
  }
}

/** More than these are easier to scan in a list that opens. */
const MOST_RADIOS = 8;

function SelectControl({ control, name, id }: ControlProps) {
  const t = useTranslations("wizard");
  const { register, errorOf, initialText, isRequired, readOnly } = useFormLink();
  return (
    <Field
      id={id}
      label={control.label}
      hint={control.hint}
      optional={isRequired(control.required) ? undefined : t("optional")}
      error={errorOf(id)}
      errorPrefix={t("errorPrefix")}
    >
      {(attributes) => (
        <Select
          {...attributes}
          {...register(name)}
          defaultValue={initialText(name)}
          options={control.options}
          emptyLabel={t("choose")}
          disabled={readOnly}
          className="max-w-md"
        />
      )}
    </Field>
  );
}

function RadioControl({ control, name, id }: ControlProps) {
  const t = useTranslations("wizard");
  const { register, errorOf, initialText, isRequired, readOnly } = useFormLink();
  return (
    <Fieldset
      id={id}
      legend={control.label}
      hint={control.hint}
      optional={isRequired(control.required) ? undefined : t("optional")}
      error={errorOf(id)}
      errorPrefix={t("errorPrefix")}
    >
      <RadioGroup
        id={id}
        options={control.options}
        input={{ ...register(name), disabled: readOnly }}
        defaultValue={initialText(name)}
        inline={control.control !== "choice"}
      />
    </Fieldset>
  );
}

function CheckboxesControl({ control, name, id }: ControlProps) {
  const t = useTranslations("wizard");
  const { register, errorOf, initialOf, isRequired, readOnly } = useFormLink();
  const chosen = initialOf(name);
  return (
    <Fieldset
      id={id}
      legend={control.label}
      hint={control.hint ?? t("tickAll")}
      optional={isRequired(control.required) ? undefined : t("optional")}
      error={errorOf(id)}
      errorPrefix={t("errorPrefix")}
    >
      {control.options.map((option) => (
        <Checkbox
          key={option.value}
          {...register(name)}
          value={option.value}
          defaultChecked={Array.isArray(chosen) && chosen.includes(option.value)}
          disabled={readOnly}
          label={option.label}
        />
      ))}
    </Fieldset>
  );
}
