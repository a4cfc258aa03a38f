import { useFormatter, useTranslations } from "next-intl";
import { useMadeWords } from "@/components/controls/use-made-words";
import { Track, TrackScale } from "@/components/ui/track";
import { monthStarts } from "@/lib/answers/cadence";
import type { Phase } from "@/lib/controls/phase-plan";
import { placeOf } from "@/lib/pictures/timeline";

type Props = { phases: readonly Phase[]; span: { start: string; end: string } };

/** Each phase as a bar on the months of the term, with its days and slots in words. */
export function PhasePicture({ phases, span }: Props) {
  const t = useTranslations("controls.phase-timeline");
  const format = useFormatter();
  const { day } = useMadeWords();
  const months = monthStarts(span.start, span.end);
  return (
    <div className="mt-3 pe-1.5">
      <TrackScale
        labels={months.map((first) => ({
          at: placeOf(span, first),
          label: format.dateTime(new Date(`${first}T00:00:00Z`), {
            month: "narrow",
            timeZone: "UTC",
          }),
        }))}
      />
      {phases.length === 0 ? <p className="text-quiet">{t("none")}</p> : null}
      <ul>
        {phases.map(({ id, name, start, end, slots }) => (
          <li key={id} className="border-t border-rule py-1.5">
            <span className="font-semibold">{name ?? t("unnamed")}</span>{" "}
            <span className="text-sm text-quiet">
              {start === undefined || end === undefined
                ? t("noDays")
                : t("days", { from: day(start), to: day(end) })}
              {slots === undefined ? null : `, ${t("slots", { slots })}`}
            </span>
            {start === undefined || end === undefined ? null : (
              <Track
                marks={[{ id, at: placeOf(span, start), to: placeOf(span, end) }]}
                rulers={months.map((first) => placeOf(span, first))}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
