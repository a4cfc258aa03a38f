import { useTranslations } from "next-intl";

/** What an English text says in the reader's language, marked so. */
export function CourtesyTranslation({ paragraphs }: { paragraphs: readonly string[] }) {
  const t = useTranslations("courtesy");
  return (
    <div className="mt-3 space-y-2 border-s-3 border-edge ps-4 text-quiet">
      <p className="text-sm font-semibold">{t("translation")}</p>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
