import { useTranslations } from "next-intl";
import { Cell, HeaderCell, Table } from "@/components/ui/table";
import type { Lane, Timeline } from "@/lib/pictures/timeline";

type Props = { timeline: Timeline; day: (date: string) => string };

/** The same as the picture, as rows in order of time; meetings once each, with how often they come. */
export function TimelineTable({ timeline, day }: Props) {
  const t = useTranslations("pictures.timeline");
  const rows = timeline.lanes
    .flatMap((lane) => rowsOf(lane))
    .sort((a, b) => a.from.localeCompare(b.from));
  return (
    <Table caption={t("title")} captionHidden>
      <thead>
        <tr>
          <HeaderCell>{t("when")}</HeaderCell>
          <HeaderCell>{t("what")}</HeaderCell>
          <HeaderCell>{t("kind")}</HeaderCell>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, from, to, label, kind, about }) => (
          <tr key={`${kind}-${id}`}>
            <Cell className="whitespace-nowrap">
              {about ??
                (to === undefined ? day(from) : t("span", { start: day(from), end: day(to) }))}
            </Cell>
            <Cell>{kind === "reviews" ? t(`review.${label}`) : label}</Cell>
            <Cell>{t(`lane.${kind}`)}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function rowsOf({ kind, events, about }: Lane) {
  const shown = kind === "meetings" ? events.slice(0, 1) : events;
  return shown.map((event) => ({ ...event, kind, about }));
}
