"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { AGREEMENT } from "@/components/borrowings/start-choices";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { FieldError } from "@/components/ui/field-error";
import { type Option, Select } from "@/components/ui/select";

type Props = {
  options: readonly Option[];
  initial: string;
  /** Set when an agreement is chosen and nobody has said that it may be used. */
  error: string | undefined;
};

/** A worked example, an agreement of one's own, or a blank page. */
export function StartFromField({ options, initial, error }: Props) {
  const t = useTranslations("agreements.create.startFrom");
  const [chosen, setChosen] = useState(initial);
  return (
    <div>
      <Field id="new-startFrom" label={t("label")} hint={t("hint")}>
        {(attributes) => (
          <Select
            {...attributes}
            name="startFrom"
            options={options}
            emptyLabel={t("blank")}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
          />
        )}
      </Field>
      <div role="status">
        {chosen === "" ? null : (
          <p className="mt-3 border-s-4 border-accent bg-accent-soft px-4 py-3">{t("copied")}</p>
        )}
      </div>
      {chosen.startsWith(AGREEMENT) ? (
        <div className={error === undefined ? "mt-2" : "mt-2 border-s-4 border-danger ps-4"}>
          <FieldError id="new-mayUse-error" message={error} />
          <Checkbox
            id="new-mayUse"
            name="mayUse"
            label={t("mayUse.label")}
            hint={t("mayUse.hint")}
            aria-invalid={error !== undefined}
            aria-describedby={error === undefined ? undefined : "new-mayUse-error"}
          />
        </div>
      ) : null}
    </div>
  );
}
