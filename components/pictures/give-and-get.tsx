import { useFormatter, useTranslations } from "next-intl";
import { Fragment } from "react";
import type { Side } from "@/components/pictures/sides";
import { Bar } from "@/components/ui/bar";
import { PartyMark } from "@/components/ui/party-mark";
import { Section } from "@/components/ui/section";
import { Cell, HeaderCell, Table } from "@/components/ui/table";
import type { Answers } from "@/lib/answers/schema";
import { type PartySide, sidesOf } from "@/lib/pictures/duties";

type Props = { answers: Answers; sides: readonly [Side, Side] };

/** What each side gives, gets and gives up, in its own words, and how much it carries. */
export function GiveAndGet({ answers, sides }: Props) {
  const t = useTranslations("pictures.balance");
  const format = useFormatter();
  const both = sidesOf(answers);
  const most = (of: (side: PartySide) => number) => Math.max(1, of(both.A), of(both.B));
  const counted = [
    {
      key: "duties",
      of: ({ duties }: PartySide) => duties,
      words: (count: number) => String(count),
    },
    {
      key: "contributed",
      of: ({ contributedCents }: PartySide) => contributedCents,
      words: (cents: number) =>
        format.number(cents / 100, {
          style: "currency",
          currency: "USD",
          maximumFractionDigits: 0,
        }),
    },
  ] as const;
  return (
    <Section id="give-and-get" title={t("title")}>
      <Table caption={t("title")} captionHidden>
        <thead>
          <tr>
            {sides.map(({ party, side, name }) => (
              <HeaderCell key={party} className="w-1/2">
                <span className="inline-flex items-center gap-1.5">
                  <PartyMark side={side} />
                  {name}
                </span>
              </HeaderCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {(["gives", "gets", "givesUp"] as const).map((row) => (
            <Fragment key={row}>
              <RowHeading>{t(row)}</RowHeading>
              <tr>
                {sides.map(({ party }) => (
                  <Cell key={party}>
                    {both[party][row].length === 0 ? (
                      <span className="text-quiet">{t("nothingYet")}</span>
                    ) : (
                      <ul className="space-y-2">
                        {both[party][row].map((words) => (
                          <li key={words}>{words}</li>
                        ))}
                      </ul>
                    )}
                  </Cell>
                ))}
              </tr>
            </Fragment>
          ))}
          {counted.map(({ key, of, words }) => (
            <Fragment key={key}>
              <RowHeading>{t(key)}</RowHeading>
              <tr>
                {sides.map(({ party, side }) => (
                  <Cell key={party}>
                    <span className="tabular-nums">{words(of(both[party]))}</span>
                    <Bar share={of(both[party]) / most(of)} tone={side} />
                  </Cell>
                ))}
              </tr>
            </Fragment>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}

function RowHeading({ children }: { children: string }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={2} className="pt-3 text-start text-sm font-semibold text-quiet">
        {children}
      </th>
    </tr>
  );
}
