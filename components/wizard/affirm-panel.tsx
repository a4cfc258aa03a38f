"use client";

import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { PartyMark } from "@/components/ui/party-mark";
import type { AffirmedBy, AffirmView, QuestionView } from "@/components/wizard/question-view";
import { affirm } from "@/lib/answers/actions";
import type { PartyKey } from "@/lib/document/tree";

type Props = {
  view: QuestionView;
  /** Whether what stands on the page is what was loaded: affirmations are bound to those words. */
  isAsLoaded: (address: string) => boolean;
  /** Saves the page; false when it cannot be saved yet. */
  onSave: () => Promise<boolean>;
};

/** The parties affirm the words as they stand; a change of the words asks for it again. */
export function AffirmPanel({ view, isAsLoaded, onSave }: Props) {
  const t = useTranslations("wizard.affirm");
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();

  const affirmNow = (address: string) => {
    if (pending) return;
    startTransition(async () => {
      setProblem(null);
      if (!(await onSave())) {
        setProblem(t("saveFirst"));
        return;
      }
      const result = await affirm({ agreementId: view.agreementId, address });
      if (result.ok) router.refresh();
      else setProblem(result.error.message);
    });
  };
  return (
    <section aria-labelledby="affirm-title" className="mt-8 border-y border-rule py-4">
      <h2 id="affirm-title" className="text-lg">
        {t("title")}
      </h2>
      <ul>
        {view.affirm.map((affirmation) => (
          <li
            key={affirmation.address}
            className={affirmation.label === null ? "mt-3" : "mt-3 border-t border-rule pt-3"}
          >
            {affirmation.label === null ? null : <p className="font-serif">{affirmation.label}</p>}
            <div className={affirmation.label === null ? "grid gap-x-6 sm:grid-cols-2" : ""}>
              {affirmation.needs
                .toSorted((one) => (one === view.myParty ? -1 : 1))
                .map((party) => (
                  <Side
                    key={party}
                    view={view}
                    party={party}
                    by={isAsLoaded(affirmation.address) ? (affirmation.given[party] ?? null) : null}
                    label={affirmation.label}
                    onAffirm={() => affirmNow(affirmation.address)}
                  />
                ))}
            </div>
          </li>
        ))}
      </ul>
      <p role="status" className="text-danger empty:hidden">
        {problem}
      </p>
    </section>
  );
}

type SideProps = {
  view: QuestionView;
  party: PartyKey;
  by: AffirmedBy | null;
  label: AffirmView["label"];
  onAffirm: () => void;
};

function Side({ view, party, by, label, onAffirm }: SideProps) {
  const t = useTranslations("wizard.affirm");
  const format = useFormatter();
  const mine = party === view.myParty;
  return (
    <div
      className={label === null ? "py-1" : "flex flex-wrap items-center justify-between gap-x-6"}
    >
      <p className="flex items-baseline gap-2">
        <PartyMark side={mine ? "ours" : "theirs"} />
        <span>
          <span className="font-semibold">{mine ? t("you") : view.parties[party]}</span>{" "}
          {by === null
            ? t(mine ? "youNotYet" : "notYet")
            : t("affirmed", {
                person: by.person,
                date: format.dateTime(new Date(by.at), { dateStyle: "long" }),
              })}
        </span>
      </p>
      {mine && by === null && view.open ? (
        <Button className={label === null ? "mt-2" : ""} onClick={onAffirm}>
          {t("affirm")}
          {label === null ? null : <span className="sr-only">: {label}</span>}
        </Button>
      ) : null}
    </div>
  );
}
