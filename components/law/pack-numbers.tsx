import { useFormatter, useTranslations } from "next-intl";
import { CheckedOn, Marks } from "@/components/law/law-card-facts";
import { Cell, HeaderCell, Table } from "@/components/ui/table";
import type { LawLimit } from "@/lib/law/pack";

/** The numbers of a pack in a table: value, from when, where it stands, how sure we are. */
export function PackNumbers({ limits }: { limits: readonly LawLimit[] }) {
  const t = useTranslations("lawPages.pack");
  const statusOf = useTranslations("law.status");
  return (
    <Table caption={t("numbers")} captionHidden>
      <thead>
        <tr>
          <HeaderCell>{t("number")}</HeaderCell>
          <HeaderCell>{t("stands")}</HeaderCell>
          <HeaderCell>{t("sure")}</HeaderCell>
        </tr>
      </thead>
      <tbody>
        {limits.map((limit) => (
          <tr key={`${limit.key}-${limit.effectiveFrom ?? ""}`}>
            <Cell className="min-w-48">
              <span className="font-semibold">
                <LimitValue limit={limit} />
              </span>
              <Dates limit={limit} />
            </Cell>
            <Cell className="min-w-32">{limit.citation}</Cell>
            <Cell className="min-w-40 text-sm">
              <span className="[&>span]:block">
                <Marks provenance={limit.provenance} />
              </span>
              {limit.status === "in_force" ? null : (
                <span className="block">{statusOf(limit.status)}</span>
              )}
              <span className="block text-quiet">
                <CheckedOn day={limit.checkedOn} />
              </span>
              {limit.note}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** A number with its unit; money in dollars, though it is kept in cents, which is the first word of its unit in every language. */
export function LimitValue({ limit }: { limit: Pick<LawLimit, "key" | "value" | "unit"> }) {
  const format = useFormatter();
  if (!limit.key.endsWith("_cents")) return `${format.number(limit.value)} ${limit.unit}`;
  const dollars = format.number(limit.value / 100, {
    style: "currency",
    currency: "USD",
    maximumFractionDigits: 0,
  });
  return `${dollars} ${limit.unit.replace(/^\S+ /, "")}`;
}

function Dates({ limit: { effectiveFrom, effectiveTo } }: { limit: LawLimit }) {
  const t = useTranslations("lawPages.pack");
  const format = useFormatter();
  const dayOf = (date: string) =>
    format.dateTime(new Date(`${date}T00:00:00Z`), { dateStyle: "medium", timeZone: "UTC" });
  const words = [
    ...(effectiveFrom === undefined ? [] : [t("from", { date: dayOf(effectiveFrom) })]),
    ...(effectiveTo === undefined ? [] : [t("until", { date: dayOf(effectiveTo) })]),
  ];
  return words.length === 0 ? null : (
    <span className="block text-sm text-quiet">{words.join(", ")}</span>
  );
}
