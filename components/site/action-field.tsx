"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import type { ActionError } from "@/lib/actions/result";

type Props = Omit<ComponentProps<typeof TextInput>, "id" | "onChange"> & {
  id: string;
  /** The field of the action's input; its refusals stand here. */
  name: string;
  label: string;
  hint?: string;
  error: ActionError | null;
  onWrite: (value: string) => void;
};

/** One line of a form that runs an action, with what the server said about it. */
export function ActionField({ id, name, label, hint, error, onWrite, ...input }: Props) {
  const t = useTranslations("common");
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      error={error?.fields?.[name]?.join(" ")}
      errorPrefix={t("errorPrefix")}
    >
      {(control) => (
        <TextInput {...input} {...control} onChange={(event) => onWrite(event.target.value)} />
      )}
    </Field>
  );
}
