"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAction } from "@/components/site/use-action";
import { Button } from "@/components/ui/button";
import { removeEarlierText } from "@/lib/earlier-texts/actions";

/** Takes the notes out for good, after asking in words. */
export function RemoveNotes(seen: { agreementId: string; seenRevision: number }) {
  const t = useTranslations("earlier");
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const { run, pending, error } = useAction(removeEarlierText, t("unreachable"));
  return (
    <div className="mt-2">
      {asking ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p>{t("removeSure")}</p>
          <Button
            aria-disabled={pending}
            autoFocus
            onClick={() => run(seen, () => router.refresh())}
          >
            {t("removeYes")}
          </Button>
          <Button variant="quiet" onClick={() => setAsking(false)}>
            {t("removeNo")}
          </Button>
        </div>
      ) : (
        <Button variant="quiet" onClick={() => setAsking(true)}>
          {t("remove")}
        </Button>
      )}
      <p role="alert" className="text-danger empty:hidden">
        {error?.message}
      </p>
    </div>
  );
}
