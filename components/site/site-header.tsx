import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageLink } from "@/components/ui/page-link";

type Props = {
  /** What stands beside the name: a place or the agreement's title. */
  place?: ReactNode;
  /** What stands at the end: who is here, the way to sign in or out. */
  aside?: ReactNode;
};

/**
 * The top of every page: the name, where you are, who is here. On a phone what stands at the end shares the
 * line of the name, if it fits; where you are has the last line for itself.
 */
export function SiteHeader({ place, aside }: Props) {
  const t = useTranslations("common");
  return (
    <header className="border-b border-rule bg-sheet">
      <div className="flex min-h-13 flex-wrap items-center gap-x-5 gap-y-1 px-4 py-1 sm:px-8">
        <PageLink href="/" className="flex min-h-11 items-center font-serif text-lg font-semibold">
          <span>
            {t("name.first")} <span className="text-accent">{t("name.second")}</span>
          </span>
        </PageLink>
        {place ? (
          <div className="order-last min-w-0 basis-full text-quiet sm:order-none sm:basis-auto">
            {place}
          </div>
        ) : null}
        {aside ? (
          <div className="screen-only ms-auto flex flex-wrap items-center gap-x-4 text-sm text-quiet">
            {aside}
          </div>
        ) : null}
      </div>
    </header>
  );
}
