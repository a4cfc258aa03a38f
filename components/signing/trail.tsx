import { useFormatter, useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import type { TrailEvent } from "@/lib/signing/schema";

/** The chained record of signing, the same for both parties. */
export function Trail({ events }: { events: readonly TrailEvent[] }) {
  const t = useTranslations("signing.status");
  const format = useFormatter();
  if (events.length === 0) return null;
  return (
    <Disclosure summary={t("trail")}>
      <ol className="text-sm">
        {events.map((event) => (
          <li key={event.seq} className="border-b border-rule py-2">
            <span className="block">
              {event.seq}. {t("trailEntry", { kind: event.kind.replaceAll("-", "_") })}
            </span>
            <time dateTime={event.at.toISOString()} className="text-quiet">
              {format.dateTime(event.at, {
                dateStyle: "medium",
                timeStyle: "medium",
                timeZone: "UTC",
              })}{" "}
              UTC
            </time>{" "}
            <code className="break-all text-quiet">{event.hash.slice(0, 16)}</code>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
