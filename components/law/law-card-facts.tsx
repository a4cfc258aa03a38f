import { useFormatter, useTranslations } from "next-intl";
import { StatusTag } from "@/components/ui/status-tag";
import { TextLink } from "@/components/ui/text-link";
import type { LawCard } from "@/lib/law/pack";

type Facts = Pick<
  LawCard,
  "citation" | "mustKnow" | "responsible" | "evidence" | "cadence" | "provenance"
> &
  Pick<LawCard, "status" | "inMotion" | "checkedOn"> & {
    note?: string | null | undefined;
    appliesBecause?: string | null;
  };

/** What a law card says, in plain words: what, who, proof, how often, where it stands, how sure we are. */
export function LawCardFacts({ card }: { card: Facts }) {
  const t = useTranslations("law");
  const rows = [
    ...(card.appliesBecause === undefined
      ? []
      : [["why", card.appliesBecause ?? t("always")] as const]),
    ["who", card.responsible],
    ["proof", card.evidence],
    ["cadence", card.cadence],
    ["citation", card.citation],
  ] as const;
  return (
    <div className="space-y-3">
      <p className="text-lg">{card.mustKnow}</p>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_minmax(0,1fr)]">
        {rows.map(([name, text]) => (
          <div key={name} className="contents">
            <dt className="text-sm text-quiet sm:pt-0.5">{t(`fact.${name}`)}</dt>
            <dd className="min-w-0 break-words">{text}</dd>
          </div>
        ))}
      </dl>
      {card.note ? <p>{card.note}</p> : null}
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-quiet">
        <StatusTag tone={card.status === "in_force" ? "quiet" : "attention"}>
          {t(`status.${card.status}`)}
        </StatusTag>
        {card.inMotion ? <StatusTag tone="attention">{t("inMotion")}</StatusTag> : null}
        <Marks provenance={card.provenance} />
        <span>
          <CheckedOn day={card.checkedOn} />
        </span>
      </p>
    </div>
  );
}

/** Each leads to the name of what was read. */
function Sources({ ids }: { ids: readonly string[] }) {
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 ? ", " : ""}
      <TextLink href={`/about/law#${id}`}>{id}</TextLink>
    </span>
  ));
}

/** Whether each part was read in a source or recalled. */
export function Marks({ provenance }: Pick<LawCard, "provenance">) {
  const t = useTranslations("law");
  return (
    <>
      {provenance.map(({ part, mark, sources }) => (
        <span key={`${mark}-${part ?? ""}`}>
          {mark === "seen"
            ? t.rich("mark.seen", { sources: () => <Sources ids={sources} /> })
            : t(`mark.${mark}`)}
          {part === undefined ? "" : `: ${part}`}
        </span>
      ))}
    </>
  );
}

/** The day on which a row of the pack was last held against its source; `day` is `YYYY-MM-DD`. */
export function CheckedOn({ day }: { day: string }) {
  const t = useTranslations("law");
  const format = useFormatter();
  const date = format.dateTime(new Date(`${day}T00:00:00Z`), {
    dateStyle: "medium",
    timeZone: "UTC",
  });
  return t("checkedOn", { date });
}
