import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { MailText } from "@/components/mailbox/mail-text";
import { SitePage } from "@/components/site/site-page";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { listKeptMail } from "@/lib/mail/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("mailbox");
  return { title: t("title") };
}

/** Mail that stays on this machine; the page exists only there, and only for it. */
export default async function MailboxPage() {
  const t = await getTranslations("mailbox");
  const format = await getFormatter();
  const mail = await listKeptMail();
  if (mail === null) notFound();
  return (
    <SitePage width="measure">
      <PageHeader title={t("title")} lead={t("lead")} />
      {mail.length === 0 ? (
        <EmptyState title={t("empty")}>
          <p>{t("emptyText")}</p>
        </EmptyState>
      ) : (
        <ul className="space-y-8">
          {mail.map((message) => (
            <li key={message.id} className="border-t-2 border-ink pt-3">
              <h2 className="text-lg">{message.subject}</h2>
              <p className="text-sm break-words text-quiet">
                {t("to", { recipient: message.recipient })} ·{" "}
                <time dateTime={message.createdAt.toISOString()}>
                  {format.dateTime(message.createdAt, { dateStyle: "medium", timeStyle: "short" })}
                </time>
              </p>
              <MailText text={message.text} />
            </li>
          ))}
        </ul>
      )}
    </SitePage>
  );
}
