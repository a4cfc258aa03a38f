import { getTranslations } from "next-intl/server";
import { SitePage } from "@/components/site/site-page";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { currentActor } from "@/lib/auth/actor";

/** What it is, what to have at hand, how long it takes, and that it is not legal advice. */
export default async function StartPage() {
  const t = await getTranslations("public.start");
  const actor = await currentActor();
  return (
    <SitePage>
      <PageHeader title={t("title")} lead={t("lead")}>
        <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
          <ButtonLink href={actor ? "/agreements" : "/agreements/new"}>
            {t(actor ? "open" : "new")}
          </ButtonLink>
          <TextLink href="/examples/EX-A" className="inline-flex min-h-11 items-center">
            {t("example")}
          </TextLink>
        </div>
      </PageHeader>
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Section id="how" title={t("how")}>
          <ol>
            {STEPS.map((step, index) => (
              <li
                key={step}
                className="grid grid-cols-[2rem_minmax(0,1fr)] border-b border-rule py-4"
              >
                <span aria-hidden className="font-serif text-xl text-accent">
                  {index + 1}
                </span>
                <div>
                  <h3 className="text-lg">{t(`steps.${step}.title`)}</h3>
                  <p className="mt-1 text-quiet">{t(`steps.${step}.text`)}</p>
                </div>
              </li>
            ))}
          </ol>
        </Section>
        <div className="space-y-10">
          <Section id="need" title={t("need")} ruled="above">
            <ul className="mt-3 list-disc space-y-2 ps-5">
              {NEEDS.map((need) => (
                <li key={need}>{t(`needs.${need}`)}</li>
              ))}
            </ul>
          </Section>
          <Section id="time" title={t("time")} ruled="above">
            <p className="mt-2">{t("timeText")}</p>
          </Section>
          <Section id="advice" title={t("advice")} ruled="above">
            <p className="mt-2">{t("adviceText")}</p>
            <p className="mt-2 text-sm text-quiet">{t("credit")}</p>
          </Section>
        </div>
      </div>
    </SitePage>
  );
}

const STEPS = ["vision", "expect", "read", "sign"] as const;
const NEEDS = ["names", "award", "sites", "money"] as const;
