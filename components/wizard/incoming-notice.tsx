"use client";

import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Incoming } from "@/components/wizard/use-incoming";

/** Says, quietly, which answers on this page somebody else has just changed. */
export function IncomingNotice({ incoming }: { incoming: readonly Incoming[] }) {
  const t = useTranslations("wizard.incoming");
  const locale = useLocale();
  const first = incoming[0];
  const labels = new Intl.ListFormat(locale).format([
    ...new Set(incoming.map(({ label }) => label)),
  ]);
  return (
    <div role="status">
      {first === undefined ? null : (
        <div className="mt-4">
          <Notice>
            {first.self || first.name === null
              ? t("elsewhere", { labels })
              : t("theirs", { name: first.name, labels })}
          </Notice>
        </div>
      )}
    </div>
  );
}
