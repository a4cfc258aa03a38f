"use client";

import { useTranslations } from "next-intl";
import { MadeSection } from "@/components/controls/made-section";
import type { MadeProps } from "@/components/controls/made-props";
import { Notice } from "@/components/ui/notice";
import { type RelationshipQuestion, relationshipLean } from "@/lib/controls/relationship-lean";

/**
 * Which way the ten answers lean, with the reasons, beside the questions and beside the decision. It
 * fills nothing in: a person decides and is named.
 */
export default function RelationshipLean({ page, plain }: MadeProps) {
  const t = useTranslations("controls.relationship-lean");
  const { rel } = page.answers;
  const found = relationshipLean(rel?.answers);
  const asked = page.asked.map(({ path }) => path);
  const decides = asked.includes("rel.confirmed");
  const differs =
    decides &&
    found.lean !== "unclear" &&
    rel?.confirmed !== undefined &&
    rel.confirmed !== found.lean &&
    rel.confirmed !== "delegate";
  const label = (question: RelationshipQuestion) => t(`signs.${question}`);

  const lean = (
    <MadeSection id="relationship-lean" title={t("title")} lead={t("lead")}>
      <p role="status" className="mt-3 font-semibold">
        {t(`lean.${found.lean}`)}
      </p>
      <Reasons
        title={t("towards.subrecipient")}
        none={t("none")}
        items={found.subrecipient.map(label)}
      />
      <Reasons
        title={t("towards.contractor")}
        none={t("none")}
        items={found.contractor.map(label)}
      />
      {found.unsure.length === 0 ? null : (
        <Reasons title={t("unsure")} none={t("none")} items={found.unsure.map(label)} />
      )}
      {found.open.length === 0 ? null : (
        <p className="mt-3 text-quiet">{t("open", { count: found.open.length })}</p>
      )}
      <p className="mt-3 text-sm text-quiet">{t("source")}</p>
    </MadeSection>
  );
  return (
    <>
      {decides ? lean : null}
      {asked.map((path) => (
        <div key={path}>{plain(path)}</div>
      ))}
      {decides ? null : lean}
      {differs ? (
        <Notice tone="attention" role="status">
          {t("differs")}
        </Notice>
      ) : null}
    </>
  );
}

type ReasonsProps = { title: string; none: string; items: readonly string[] };

function Reasons({ title, none, items }: ReasonsProps) {
  return (
    <div className="mt-3">
      <h3 className="text-sm font-semibold">{title}</h3>
      {items.length === 0 ? (
        <p className="text-quiet">{none}</p>
      ) : (
        <ul className="list-disc ps-5">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
