import { useTranslations } from "next-intl";
import { LimitValue } from "@/components/law/pack-numbers";
import { Section } from "@/components/ui/section";
import type { NewerPack } from "@/lib/acknowledgements/loaders";
import type { PackChange } from "@/lib/law/pack-changes";

/** What a newer rule pack would change in this draft. It is only shown: nothing changes by itself. */
export function PackChangesSection({ newer }: { newer: NewerPack }) {
  const t = useTranslations("lawPages.changes");
  return (
    <Section id="pack-changes" title={t("title")} ruled="above">
      <p className="mt-2">{t("lead", { old: newer.oldId, newer: newer.newId })}</p>
      {newer.changes.length === 0 ? <p className="mt-2">{t("none")}</p> : null}
      <ul>
        {newer.changes.map((change) => (
          <li key={`${change.kind}-${change.id}`} className="border-b border-rule py-3">
            <h3 className="font-semibold">
              {change.kind === "card"
                ? t("card", { id: change.id, topic: (change.after ?? change.before)?.topic ?? "" })
                : t("limit", { id: change.id })}
            </h3>
            <dl className="grid gap-x-6 sm:grid-cols-2">
              <Side label={t("before")} side={change.before} change={change} />
              <Side label={t("after")} side={change.after} change={change} />
            </dl>
            <p className="text-sm text-quiet">
              {t("sections", {
                sections: change.clauses.map((id) => newer.titles[id] ?? id).join(", "),
              })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type SideProps = { label: string; side: PackChange["before"]; change: PackChange };

function Side({ label, side, change }: SideProps) {
  const t = useTranslations("lawPages.changes");
  const statusOf = useTranslations("law.status");
  const limit = change.kind === "limit" && side !== null && "key" in side ? side : null;
  const card = change.kind === "card" && side !== null && "mustKnow" in side ? side : null;
  return (
    <div>
      <dt className="text-sm text-quiet">{label}</dt>
      <dd>
        {side === null ? t("gone") : null}
        {limit === null ? null : (
          <>
            <LimitValue limit={limit} />, {limit.citation}
          </>
        )}
        {card === null ? null : (
          <>
            <p>{card.mustKnow}</p>
            <p className="text-sm">
              {[card.citation, card.responsible, card.evidence, card.cadence].join(" · ")} ·{" "}
              {statusOf(card.status)}
            </p>
          </>
        )}
      </dd>
    </div>
  );
}
