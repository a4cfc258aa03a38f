import { useTranslations } from "next-intl";
import { CheckedOn, Marks } from "@/components/law/law-card-facts";
import { StatusTag } from "@/components/ui/status-tag";
import type { LawChange } from "@/lib/law/pack";

/** The changes of law that a pack knows of, with their state and what they mean here. */
export function PackRegister({ changes }: { changes: readonly LawChange[] }) {
  const t = useTranslations("lawPages.pack");
  const statusOf = useTranslations("law.status");
  return (
    <ol>
      {changes.map((change) => (
        <li key={change.id} className="space-y-1 border-b border-rule py-3">
          <p>
            <span className="font-semibold">{change.id}</span> {change.change}.
          </p>
          <p>{t("means", { effect: change.effect })}</p>
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-quiet">
            <StatusTag tone={change.status === "in_force" ? "quiet" : "attention"}>
              {statusOf(change.status)}
            </StatusTag>
            {change.outcomeKnown ? null : <span>{t("unknown")}</span>}
            <Marks provenance={change.provenance} />
            <span>
              <CheckedOn day={change.checkedOn} />
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}
