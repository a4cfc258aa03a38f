import { useFormatter, useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import type { WordingReview, WordingVersion } from "@/lib/wordings/schema";

/** Every version with who wrote it and what counsel said. */
export function VersionList({ versions }: { versions: readonly WordingVersion[] }) {
  const t = useTranslations("wordings.editor");
  const format = useFormatter();
  if (versions.length === 0) return <p className="mt-3">{t("noVersions")}</p>;
  return (
    <ol className="list-none">
      {versions.map(({ id, version, body, authorName, createdAt, reviews }) => (
        <li key={id} className="border-b border-rule py-4">
          <h3 className="text-lg">{t("version", { version })}</h3>
          <p className="text-quiet">
            {t("by", {
              name: authorName,
              date: format.dateTime(createdAt, { dateStyle: "long" }),
            })}
          </p>
          <Reviews reviews={reviews.filter(({ state }) => state !== "replaced")} />
          <Disclosure summary={t("show")}>
            <pre className="overflow-x-auto font-mono text-sm whitespace-pre-wrap break-words">
              {body}
            </pre>
          </Disclosure>
        </li>
      ))}
    </ol>
  );
}

function Reviews({ reviews }: { reviews: readonly WordingReview[] }) {
  const t = useTranslations("wordings.editor");
  const format = useFormatter();
  if (reviews.length === 0) return <p>{t("unapproved")}</p>;
  return (
    <ul>
      {reviews.map(({ id, state, email, name, title, comment, at }) => (
        <li key={id}>
          {state === "approved" || state === "declined"
            ? t(state, {
                name: name ?? email,
                title: title ?? "",
                date: format.dateTime(at, { dateStyle: "long" }),
              })
            : state === "expired"
              ? t("expired", { email })
              : t("asked", { email, date: format.dateTime(at, { dateStyle: "long" }) })}
          {comment ? <p className="whitespace-pre-wrap">{t("comment", { comment })}</p> : null}
        </li>
      ))}
    </ul>
  );
}
