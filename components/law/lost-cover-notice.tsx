import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { LostCover } from "@/lib/law/coverage";

type Props = { lost: readonly LostCover[]; labels: Readonly<Record<string, string>> };

/** What is typed here would leave a law without its section: said while it is typed. */
export function LostCoverNotice({ lost, labels }: Props) {
  const t = useTranslations("law.lost");
  return (
    <div role="status" className="mt-6 empty:hidden">
      {lost.length === 0 ? null : (
        <Notice tone="attention" title={t("title")}>
          <ul className="list-disc ps-5">
            {lost.map(({ card, cover, lostPaths }) => {
              const where = { law: card.topic, number: cover.number, title: cover.title };
              return (
                <li key={card.id}>
                  {lostPaths === null
                    ? t("section", where)
                    : t("value", {
                        ...where,
                        value: lostPaths.map((path) => labels[path] ?? path).join(", "),
                      })}
                </li>
              );
            })}
          </ul>
        </Notice>
      )}
    </div>
  );
}
