"use client";

import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { PartyMark } from "@/components/ui/party-mark";
import type { AffirmedBy, AffirmView } from "@/components/wizard/question-view";
import { affirm } from "@/lib/answers/actions";

type Props = {
  agreementId: string;
  affirmation: AffirmView;
  partnerName: string;
  /** What stands here is saved and has a value: only that can be affirmed. */
  ready: boolean;
  onSave: () => Promise<boolean>;
};

/** Both parties affirm the words as they stand; a change of the words asks for it again. */
export function AffirmPanel({ agreementId, affirmation, partnerName, ready, onSave }: Props) {
  const t = useTranslations("wizard.affirm");
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();
  const ours = ready ? affirmation.ours : null;
  const theirs = ready ? affirmation.theirs : null;

  const affirmNow = () => {
    startTransition(async () => {
      setProblem(null);
      if (!(await onSave())) return setProblem(t("saveFirst"));
      const result = await affirm({ agreementId, address: affirmation.address });
      if (result.ok) router.refresh();
      else setProblem(result.error.message);
    });
  };
  return (
    <section aria-label={t("title")} className="mt-8 border-y border-rule">
      <div className="grid sm:grid-cols-2">
        <div className="py-4 sm:border-e sm:border-rule sm:pe-4">
          <Who side="ours" name={t("you")} by={ours} />
          {ours === null ? (
            <Button className="mt-2" aria-disabled={pending} onClick={affirmNow}>
              {t("affirm")}
            </Button>
          ) : null}
        </div>
        <div className="border-t border-rule py-4 sm:border-t-0 sm:ps-4">
          <Who side="theirs" name={partnerName} by={theirs} />
        </div>
      </div>
      <p role="status" className="text-danger empty:hidden">
        {problem}
      </p>
    </section>
  );
}

function Who({ side, name, by }: { side: "ours" | "theirs"; name: string; by: AffirmedBy | null }) {
  const t = useTranslations("wizard.affirm");
  const format = useFormatter();
  return (
    <p className="flex items-baseline gap-2">
      <PartyMark side={side} />
      <span>
        <span className="font-semibold">{name}</span>{" "}
        {by === null
          ? t("notYet")
          : t("affirmed", { person: by.person, date: format.dateTime(new Date(by.at), { dateStyle: "long" }) })}
      </span>
    </p>
  );
}
