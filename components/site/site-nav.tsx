import { useTranslations } from "next-intl";
import { PageLink } from "@/components/ui/page-link";

/** The few places outside an agreement. */
export function SiteNav() {
  const t = useTranslations("common");
  return (
    <nav aria-label={t("nav.label")}>
      <ul className="flex flex-wrap gap-x-5">
        {PLACES.map(({ href, name }) => (
          <li key={href}>
            <PageLink
              href={href}
              className="inline-flex min-h-11 items-center text-quiet underline-offset-4 hover:text-accent hover:underline"
            >
              {t(`nav.${name}`)}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const PLACES = [
  { href: "/agreements", name: "agreements" },
  { href: "/examples", name: "examples" },
  { href: "/verify", name: "verify" },
] as const;
