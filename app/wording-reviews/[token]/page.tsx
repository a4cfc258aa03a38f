import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/site/client-messages";
import { SitePage } from "@/components/site/site-page";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeader } from "@/components/ui/page-header";
import { LineDifferences } from "@/components/wordings/line-differences";
import { ReviewForm } from "@/components/wordings/review-form";
import { findReview } from "@/lib/wording-reviews/loaders";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("wordings.review");
  return { title: t("titleUnknown") };
}

/** Where counsel's link lands: the standard text and the organization's own side by side, and the answer. */
export default async function WordingReviewPage({ params }: Props) {
  const { token } = await params;
  const t = await getTranslations("wordings.review");
  const review = await findReview(token);
  if (review === null) notFound();
  const { title, organization, version, authorName: author, standard, own } = review;
  return (
    <SitePage>
      <PageHeader
        title={t("title", { title })}
        lead={t("lead", { organization, version, author })}
      />
      <div className="space-y-10">
        <div className="grid gap-8 lg:grid-cols-2">
          <Text id="standard" title={t("standard")} body={standard} />
          <Text id="own" title={t("own", { organization })} body={own} />
        </div>
        <Disclosure summary={t("differences")}>
          <LineDifferences before={standard} after={own} />
        </Disclosure>
        <ClientMessages areas={["wordings", "public", "common"]}>
          <ReviewForm token={token} />
        </ClientMessages>
      </div>
    </SitePage>
  );
}

function Text({ id, title, body }: { id: string; title: string; body: string }) {
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2 id={id} className="border-b-2 border-ink pb-2 text-xl">
        {title}
      </h2>
      <p className="mt-3 font-serif whitespace-pre-wrap break-words">{body.trim()}</p>
    </section>
  );
}
