import { useTranslations } from "next-intl";
import type { Answers } from "@/lib/answers/schema";
import { AUDIENCES, benefitBalance } from "@/lib/controls/balance";
import type { PartyKey } from "@/lib/document/tree";

type Props = { answers: Answers; parties: Readonly<Record<PartyKey, string>> };

/** What both partners say about their partnership to everybody, from the answers that they share. */
export function PublicSummary({ answers, parties }: Props) {
  const t = useTranslations("summary");
  const { vision, start } = answers;
  const { gains } = benefitBalance(answers);
  const heading = (audience: (typeof AUDIENCES)[number]) =>
    audience === "A" || audience === "B" ? t("partner", { name: parties[audience] }) : t(audience);
  const sections = [
    ...AUDIENCES.map((audience) => ({
      title: heading(audience),
      items: gains[audience].map(({ statement }) => statement),
    })),
    { title: t("quality"), items: [vision?.quality?.definition] },
    { title: t("firstYear"), items: start?.firstYearGoals?.map(({ goal }) => goal) ?? [] },
    { title: t("longTerm"), items: start?.longTermGoals?.map(({ goal }) => goal) ?? [] },
  ]
    .map(({ title, items }) => ({ title, items: items.filter((item) => item !== undefined) }))
    .filter(({ items }) => items.length > 0);
  return (
    <article className="rounded-sm bg-sheet px-6 py-7 shadow-sheet sm:px-9">
      <p className="text-quiet">{t("partners", parties)}</p>
      <h2 className="mt-1 font-serif text-2xl">{answers.agreement?.title}</h2>
      {vision?.missionStatement === undefined ? null : (
        <p className="mt-4 font-serif text-xl italic">{vision.missionStatement}</p>
      )}
      {sections.length === 0 ? <p className="mt-4">{t("none")}</p> : null}
      {sections.map(({ title, items }) => (
        <section key={title} className="mt-5">
          <h3 className="font-semibold">{title}</h3>
          {items.length === 1 ? (
            <p className="font-serif">{items[0]}</p>
          ) : (
            <ul className="list-disc ps-5 font-serif">
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </article>
  );
}
