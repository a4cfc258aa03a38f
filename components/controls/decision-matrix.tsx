"use client";

import { useTranslations } from "next-intl";
import { MadeSection } from "@/components/controls/made-section";
import type { MadeProps } from "@/components/controls/made-props";
import { HeaderCell, Table } from "@/components/ui/table";
import { decisionTable } from "@/lib/controls/decision-table";

const LIST = "decision.matrix";

/** Topics down, deciders across: one choice in each line. Who is asked and who is told follow in the rows. */
export default function DecisionMatrix({ page, view, plain }: MadeProps) {
  const t = useTranslations("controls.decision-matrix");
  const columns = page.asked.find(({ path }) => path === LIST)?.columns ?? [];
  const optionsOf = (name: string) => columns.find(({ path }) => path === name)?.options ?? [];
  const topics = optionsOf("topic").filter(({ value }) => value !== OTHER);
  const deciders = optionsOf("decider");
  const lines = decisionTable(
    page.answers,
    topics.map(({ value }) => value),
  );
  const open = lines.filter(({ row }) => row?.decider === undefined).length;
  return (
    <>
      <MadeSection id="decision-matrix" title={t("title")} lead={t("lead")}>
        <div className="mt-3">
          <Table caption={t("title")} captionHidden>
            <thead>
              <tr>
                <HeaderCell>{t("topic")}</HeaderCell>
                {deciders.map(({ value, label }) => (
                  <HeaderCell key={value} className="text-center">
                    {label}
                  </HeaderCell>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ topic, row }) => {
                const name = topics.find(({ value }) => value === topic)?.label ?? topic;
                return (
                  <tr key={topic}>
                    <th
                      scope="row"
                      className="border-b border-rule py-1 pe-4 text-start font-normal"
                    >
                      {name}
                    </th>
                    {deciders.map(({ value, label }) => (
                      <td key={value} className="border-b border-rule text-center">
                        <label className="inline-flex size-11 items-center justify-center">
                          <span className="sr-only">
                            {t("cell", { topic: name, decider: label })}
                          </span>
                          <input
                            type="radio"
                            name={`decision-${topic}`}
                            className="size-5 accent-accent"
                            checked={row?.decider === value}
                            disabled={!view.open}
                            onChange={() => {
                              if (row === null) page.addRows(LIST, [{ topic, decider: value }]);
                              else page.setRow(LIST, row.id, { decider: value });
                            }}
                          />
                        </label>
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </Table>
        </div>
        <p role="status" className="mt-2 text-quiet">
          {t("open", { count: open })}
        </p>
      </MadeSection>
      {plain(LIST)}
    </>
  );
}

const OTHER = "other";
