import { useTranslations } from "next-intl";
import type { RecordRow } from "@/components/record/load-record";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";

/** What is under discussion or does not apply, with whose it is and why: first, because it is open. */
export function OpenPoints({ rows }: { rows: readonly RecordRow[] }) {
  const t = useTranslations("record");
  return (
    <Section id="open-points" title={t("open")} aside={rows.length}>
      {rows.length === 0 ? <p className="py-3">{t("noOpen")}</p> : null}
      <ul>
        {rows.map(({ key, label, href, open }) =>
          open === null ? null : (
            <li key={key} className="border-b border-rule py-3">
              <TextLink href={href} className="inline-block py-1 font-semibold">
                {label}
              </TextLink>
              <p>
                {open.status === "discussing"
                  ? t("openDiscussing", { owner: open.owner, due: open.due })
                  : t("openNotApplicable")}{" "}
                {open.reason}
              </p>
            </li>
          ),
        )}
      </ul>
    </Section>
  );
}
