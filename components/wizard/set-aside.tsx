"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { focusFirst } from "@/components/ui/focus-first";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { PartyNames } from "@/components/wizard/question-view";
import type { PartyKey } from "@/lib/document/tree";

/** How a question is left: open with an owner and a date, or not applying with a reason. */
export type SetAside =
  | { status: "discussing"; reason: string | null; openOwner: PartyKey; openDue: string }
  | { status: "not_applicable"; reason: string };

type Props = {
  kind: SetAside["status"];
  parties: PartyNames;
  onDone: (aside: SetAside) => void;
  onCancel: () => void;
};

/** Asks what leaving a question open needs, the focus in it and then on what is missing. Not a form of its own: it stands inside the question's form. */
export function SetAsidePanel({ kind, parties, onDone, onCancel }: Props) {
  const t = useTranslations(`wizard.${kind === "discussing" ? "notSure" : "notApplicable"}`);
  const [reason, setReason] = useState("");
  const [owner, setOwner] = useState("");
  const [due, setDue] = useState("");
  const [tries, setTries] = useState(0);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    focusFirst(panel.current);
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  useEffect(() => {
    if (tries > 0) focusFirst(panel.current?.querySelector('[id$="-error"]')?.parentElement);
  }, [tries]);

  const aside = asideOf(kind, { reason: reason.trim(), owner, due });
  const missing = (empty: boolean, message: string) => (tries > 0 && empty ? message : undefined);
  return (
    <section
      ref={panel}
      aria-label={t("title")}
      className="mt-6 border-s-4 border-attention bg-attention-soft p-4"
    >
      <h2 className="text-lg">{t("title")}</h2>
      <p className="mt-1">{t("lead")}</p>
      <div className="mt-4 space-y-5">
        <Field
          id="set-aside-reason"
          label={t("reason")}
          {...(kind === "discussing"
            ? { optional: t("optional") }
            : { error: missing(reason.trim() === "", t("reasonMissing")) })}
        >
          {(attributes) => (
            <TextArea
              {...attributes}
              rows={2}
              maxLength={1000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        {kind === "discussing" ? (
          <>
            <Fieldset
              id="set-aside-owner"
              legend={t("owner")}
              error={missing(owner === "", t("ownerMissing"))}
            >
              <RadioGroup
                id="set-aside-owner"
                options={[
                  { value: "A", label: parties.A },
                  { value: "B", label: parties.B },
                ]}
                input={{
                  name: "set-aside-owner",
                  onChange: (event) => setOwner(event.target.value),
                }}
                value={owner}
                inline
              />
            </Fieldset>
            <Field id="set-aside-due" label={t("due")} error={missing(due === "", t("dueMissing"))}>
              {(attributes) => (
                <TextInput
                  {...attributes}
                  type="date"
                  className="max-w-52"
                  value={due}
                  onChange={(event) => setDue(event.target.value)}
                />
              )}
            </Field>
          </>
        ) : null}
        <div className="flex flex-wrap gap-3">
          <Button
            onClick={() => {
              if (aside === null) setTries(tries + 1);
              else onDone(aside);
            }}
          >
            {t("done")}
          </Button>
          <Button variant="quiet" onClick={onCancel}>
            {t("cancel")}
          </Button>
        </div>
      </div>
    </section>
  );
}

function asideOf(
  kind: SetAside["status"],
  given: { reason: string; owner: string; due: string },
): SetAside | null {
  if (kind === "not_applicable")
    return given.reason === "" ? null : { status: kind, reason: given.reason };
  if ((given.owner !== "A" && given.owner !== "B") || given.due === "") return null;
  return {
    status: kind,
    reason: given.reason === "" ? null : given.reason,
    openOwner: given.owner,
    openDue: given.due,
  };
}
