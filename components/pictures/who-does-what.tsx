import { useTranslations } from "next-intl";
import type { Side } from "@/components/pictures/sides";
import { PartyMark } from "@/components/ui/party-mark";
import { Section } from "@/components/ui/section";
import { Cell, HeaderCell, Table } from "@/components/ui/table";
import type { Answers } from "@/lib/answers/schema";
import type { TemplateSet } from "@/lib/document/source";
import { dutiesByArea } from "@/lib/pictures/duties";

type Props = { answers: Answers; choices: TemplateSet["choices"]; sides: readonly [Side, Side] };

/** Who owns how many expectations in each area: one mark for each, and the number. */
export function WhoDoesWhat({ answers, choices, sides }: Props) {
  const t = useTranslations("pictures.who");
  const areas = dutiesByArea(answers);
  return (
    <Section id="who-does-what" title={t("title")}>
      {areas.length === 0 ? (
        <p className="py-3">{t("none")}</p>
      ) : (
        <Table caption={t("title")} captionHidden>
          <thead>
            <tr>
              <HeaderCell>{t("area")}</HeaderCell>
              {sides.map(({ party, name }) => (
                <HeaderCell key={party}>{name}</HeaderCell>
              ))}
            </tr>
          </thead>
          <tbody>
            {areas.map((row) => (
              <tr key={row.area}>
                <th scope="row" className="border-b border-rule py-2 pe-4 text-start font-normal">
                  {choices["expectationArea"]?.[row.area]?.label ?? row.area}
                </th>
                {sides.map(({ party, side }) => (
                  <Cell key={party}>
                    <span className="inline-flex flex-wrap items-center gap-1">
                      <span className="w-6 tabular-nums">{row[party]}</span>
                      {Array.from({ length: row[party] }, (_, index) => (
                        <PartyMark key={index} side={side} />
                      ))}
                    </span>
                  </Cell>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
}
