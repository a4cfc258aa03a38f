import type { Route } from "next";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";

/** The way to a question by its words, at the top of every page; where there is little room, a link. */
export function SearchBox({ agreementId }: { agreementId: string }) {
  const t = useTranslations("search");
  const place = `/agreements/${agreementId}/search`;
  return (
    <>
      <TextLink
        href={place as Route}
        subtle
        className="screen-only inline-flex min-h-11 items-center lg:hidden"
      >
        {t("submit")}
      </TextLink>
      <search className="screen-only hidden lg:block">
        <form action={place} className="flex items-center gap-3">
          <TextInput
            type="search"
            name="q"
            aria-label={t("label")}
            placeholder={t("label")}
            maxLength={100}
            className="w-[15rem] text-sm"
          />
          <Button type="submit" variant="quiet">
            {t("submit")}
          </Button>
        </form>
      </search>
    </>
  );
}
