"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { startFromIn } from "@/components/borrowings/start-choices";
import { StartFromField } from "@/components/borrowings/start-from-field";
import { useAction } from "@/components/site/use-action";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { RadioGroup } from "@/components/ui/radio-group";
import type { Option } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { createAgreement } from "@/lib/agreements/actions";
import type { NewAgreement } from "@/lib/agreements/schema";

type Props = {
  types: readonly Option[];
  asksName: boolean;
  /** What one may start from, and which of it is chosen already. */
  starts: readonly Option[];
  startFrom: string;
};

type AskedName = "title" | "type" | "myParty" | "organization" | "name";
type FieldName = AskedName | "mayUse";

/** The four questions that begin an agreement; whoever is new here also says their name. */
export function NewAgreementForm({ types, asksName, starts, startFrom }: Props) {
  const t = useTranslations("agreements.create");
  const router = useRouter();
  const { run, pending, error, attempt } = useAction(createAgreement, t("lost"));
  const [missing, setMissing] = useState<readonly FieldName[]>([]);
  const [tries, setTries] = useState(0);

  const errorOf = (name: FieldName): string | undefined =>
    !missing.includes(name)
      ? error?.fields?.[name]?.join(" ")
      : name === "mayUse"
        ? t("startFrom.mayUseMissing")
        : t(`missing.${name}`);
  const names: AskedName[] = asksName
    ? ["title", "type", "myParty", "organization", "name"]
    : ["title", "type", "myParty", "organization"];
  const found = [...names, "mayUse" as const].flatMap((name) => {
    const message = errorOf(name);
    return message === undefined ? [] : [{ targetId: `new-${name}`, message }];
  });
  const items =
    found.length === 0 && error !== null
      ? [{ targetId: "new-title", message: error.message }]
      : found;

  function start(form: FormData): void {
    const given = Object.fromEntries(names.map((name) => [name, textOf(form.get(name))]));
    const from = startFromIn(form);
    const empty: FieldName[] = names.filter(
      (name) =>
        (given[name] ?? "").length < (name === "title" ? 5 : name === "organization" ? 2 : 1),
    );
    if (from === "mayUse") empty.push("mayUse");
    setMissing(empty);
    setTries(tries + 1);
    if (empty.length > 0) return;
    const input = { ...given, ...(from === undefined ? {} : { startFrom: from }) };
    run(input as unknown as NewAgreement, ({ id }) => router.push(`/agreements/${id}` as Route));
  }

  const text = (name: "title" | "organization" | "name", autoComplete: string) => (
    <Field
      id={`new-${name}`}
      label={t(`fields.${name}.label`)}
      hint={t(`fields.${name}.hint`)}
      error={errorOf(name)}
    >
      {(attributes) => (
        <TextInput {...attributes} name={name} autoComplete={autoComplete} maxLength={160} />
      )}
    </Field>
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        start(new FormData(event.currentTarget));
      }}
    >
      {items.length === 0 ? null : (
        <ErrorSummary title={t("errorTitle")} items={items} attempt={tries + attempt} />
      )}
      <div className="space-y-8">
        {text("title", "off")}
        <Fieldset
          id="new-type"
          legend={t("fields.type.label")}
          hint={t("fields.type.hint")}
          error={errorOf("type")}
        >
          <RadioGroup id="new-type" options={types} input={{ name: "type" }} />
        </Fieldset>
        <Fieldset id="new-myParty" legend={t("fields.myParty.label")} error={errorOf("myParty")}>
          <RadioGroup
            id="new-myParty"
            options={[
              { value: "A", label: t("fields.myParty.A") },
              { value: "B", label: t("fields.myParty.B") },
            ]}
            input={{ name: "myParty" }}
          />
        </Fieldset>
        {text("organization", "organization")}
        {asksName ? text("name", "name") : null}
        <StartFromField options={starts} initial={startFrom} error={errorOf("mayUse")} />
        <Button type="submit" variant="primary" aria-disabled={pending}>
          {pending ? t("pending") : t("submit")}
        </Button>
      </div>
    </form>
  );
}

function textOf(entry: FormDataEntryValue | null): string {
  return typeof entry === "string" ? entry.trim() : "";
}
