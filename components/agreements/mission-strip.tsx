import type { Route } from "next";
import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

type Props = { mission: string | undefined; questionHref: Route | undefined };

/** Why both do this, on every page of the agreement; until it is written, the way to write it. */
export function MissionStrip({ mission, questionHref }: Props) {
  const t = useTranslations("agreements.mission");
  return (
    <section
      aria-label={t("label")}
      className="screen-only border-b border-rule bg-accent-soft px-4 py-2 sm:px-8"
    >
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-sm font-semibold text-accent">{t("label")}</span>
        {mission === undefined && questionHref !== undefined ? (
          <TextLink href={questionHref} className="py-1">
            {t("write")}
          </TextLink>
        ) : (
          <span className="min-w-0 font-serif italic">{mission}</span>
        )}
      </p>
    </section>
  );
}
