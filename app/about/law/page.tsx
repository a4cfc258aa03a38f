import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { PackNumbers } from "@/components/law/pack-numbers";
import { PackRegister } from "@/components/law/pack-register";
import { LawCardFacts } from "@/components/law/law-card-facts";
import { SitePage } from "@/components/site/site-page";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { loadNewestWords } from "@/lib/agreements/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("lawPages.pack"))("title") };
}

/** The rule pack as people read it: cards, numbers and changes, each with how sure we are of it. */
export default async function LawPage() {
  const t = await getTranslations("lawPages.pack");
  const format = await getFormatter();
  const { law, reason } = await loadNewestWords();
  const asOf = format.dateTime(new Date(`${law.asOf}T00:00:00Z`), {
    dateStyle: "long",
    timeZone: "UTC",
  });
  const counts = {
    cards: law.cards.length,
    limits: law.limits.length,
    register: law.register.length,
  };
  return (
    <SitePage>
      <PageHeader
        title={t("title")}
        lead={t("lead", { id: law.id, date: asOf, status: t(law.status), ...counts })}
      />
      <div className="space-y-10">
        <Notice tone="attention" title={t("notAdvice")}>
          <p>{t("notAdviceText")}</p>
        </Notice>
        <nav aria-label={t("contents")}>
          <ul className="flex flex-wrap gap-x-6">
            {(["cards", "numbers", "register", "sources"] as const).map((part) => (
              <li key={part}>
                <a
                  href={`#${part}`}
                  className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
                >
                  {t(part)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Section id="cards" title={t("cards")} aside={counts.cards}>
          <ul>
            {law.cards.map((card) => (
              <li key={card.id} className="border-b border-rule">
                <Disclosure
                  summary={
                    <>
                      {card.id} {card.topic}
                    </>
                  }
                >
                  <LawCardFacts
                    card={{
                      ...card,
                      appliesBecause: reason(card.appliesWhen),
                    }}
                  />
                </Disclosure>
              </li>
            ))}
          </ul>
        </Section>
        <Section id="numbers" title={t("numbers")} aside={counts.limits}>
          <Disclosure summary={t("allNumbers", { limits: counts.limits })}>
            <PackNumbers limits={law.limits} />
          </Disclosure>
        </Section>
        <Section id="register" title={t("register")} aside={counts.register}>
          <PackRegister changes={law.register} />
        </Section>
        <Section id="sources" title={t("sources")} aside={law.sources.length}>
          <p className="my-3 max-w-measure">{t("sourcesLead")}</p>
          <ul>
            {law.sources.map(({ id, name }) => (
              <li
                key={id}
                id={id}
                className="border-b border-rule py-2 break-words target:bg-sheet"
              >
                <span className="font-semibold">{id}</span> {name}
              </li>
            ))}
          </ul>
        </Section>
        <p className="text-sm break-all text-quiet">{t("digest", { digest: law.digest })}</p>
      </div>
    </SitePage>
  );
}
