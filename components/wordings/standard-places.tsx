import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { editorHref } from "@/components/wordings/editor-href";
import type { WordingPlace } from "@/lib/wordings/schema";

type Props = { agreementId: string; organizationId: string; places: readonly WordingPlace[] };

/** The clauses that stand in the standard text, by article; each leads to the editor. */
export function StandardPlaces({ agreementId, organizationId, places }: Props) {
  const t = useTranslations("wordings.list");
  const printed = places.flatMap(({ clauseId, title, printed: at }) =>
    at === null ? [] : [{ clauseId, title, ...at }],
  );
  const articles = [...new Set(printed.map(({ article }) => article))];
  return articles.map((article) => (
    <div key={article} className="mt-6">
      <h3 className="text-lg">{article}</h3>
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {printed
          .filter((place) => place.article === article)
          .map(({ clauseId, number, title }) => (
            <li key={clauseId}>
              <TextLink
                href={editorHref(organizationId, clauseId, agreementId)}
                className="inline-flex min-h-11 items-center"
              >
                {t("numbered", { number, title })}
              </TextLink>
            </li>
          ))}
      </ul>
    </div>
  ));
}
