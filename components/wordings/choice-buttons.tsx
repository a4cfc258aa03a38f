"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { FormProblem } from "@/components/site/form-problem";
import { useAction } from "@/components/site/use-action";
import { Button } from "@/components/ui/button";
import { chooseWording, restoreStandardText } from "@/lib/wordings/actions";

type Props = {
  agreementId: string;
  clauseId: string;
  title: string;
  /** The version to offer, and whether it brings an approval that the use does not have yet. */
  offer: { wordingId: string; version: number; approvalOnly: boolean } | null;
  canRestore: boolean;
};

/** Puts a party's own wording into the draft, or the standard text back. */
export function ChoiceButtons({ agreementId, clauseId, title, offer, canRestore }: Props) {
  const t = useTranslations("wordings.list");
  const words = useTranslations("public");
  const id = useId();
  const router = useRouter();
  const choose = useAction(chooseWording, words("lost"));
  const restore = useAction(restoreStandardText, words("lost"));
  const again = () => router.refresh();
  const failed = choose.error === null ? restore : choose;
  const offered =
    offer === null
      ? ""
      : t(offer.approvalOnly ? "chooseApproved" : "choose", { version: offer.version });
  return (
    <div>
      <FormProblem
        title={words("problem")}
        error={failed.error}
        attempt={failed.attempt}
        controls={{}}
        fallbackId={id}
      />
      <div id={id} tabIndex={-1} className="flex flex-wrap gap-x-5 gap-y-3">
        {offer === null ? null : (
          <Button
            aria-disabled={choose.pending}
            aria-label={t("of", { action: offered, title })}
            onClick={() => choose.run({ agreementId, clauseId, wordingId: offer.wordingId }, again)}
          >
            {choose.pending ? t("busy") : offered}
          </Button>
        )}
        {canRestore ? (
          <Button
            variant="quiet"
            aria-disabled={restore.pending}
            aria-label={t("of", { action: t("restore"), title })}
            onClick={() => restore.run({ agreementId, clauseId }, again)}
          >
            {restore.pending ? t("busy") : t("restore")}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
