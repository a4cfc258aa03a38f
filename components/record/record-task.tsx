import { useFormatter, useTranslations } from "next-intl";
import type { RecordRow } from "@/components/record/load-record";
import { PartyMark } from "@/components/ui/party-mark";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { CheckRowValue } from "@/components/wizard/check-row-value";
import type { PartyKey } from "@/lib/document/tree";

type Props = { title: string; rows: readonly RecordRow[]; myParty: PartyKey };

/** One task of the record: each question, its answer, who gave it and when. */
export function RecordTask({ title, rows, myParty }: Props) {
  const t = useTranslations("record");
  return (
    <section className="mt-6">
      <h3 className="text-lg">{title}</h3>
      <SummaryList
        rows={rows.map((row) => ({
          key: row.key,
          label: row.label,
          value: (
            <>
              <CheckRowValue row={row} />
              <Provenance row={row} myParty={myParty} />
            </>
          ),
          action: (
            <TextLink href={row.href} className="screen-only inline-flex min-h-11 items-start">
              {t("change")}
              <span className="sr-only">: {row.label}</span>
            </TextLink>
          ),
        }))}
      />
    </section>
  );
}

function Provenance({ row, myParty }: { row: RecordRow; myParty: PartyKey }) {
  const t = useTranslations("record");
  const format = useFormatter();
  const { author, affirmed } = row;
  return (
    <>
      {author === null ? null : (
        <p className="mt-1 flex items-center gap-1.5 text-sm text-quiet">
          {author.party === null ? null : (
            <PartyMark side={author.party === myParty ? "ours" : "theirs"} />
          )}
          {author.name === null
            ? t("byNobody")
            : t("by", {
                name: author.name,
                when: format.dateTime(author.at, { dateStyle: "medium", timeStyle: "short" }),
              })}
        </p>
      )}
      {affirmed.length === 0 ? null : (
        <p className="text-sm text-quiet">{t("affirmed", { names: format.list(affirmed) })}</p>
      )}
    </>
  );
}
