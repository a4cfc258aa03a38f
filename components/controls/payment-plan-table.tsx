import { useTranslations } from "next-intl";
import { periodWords } from "@/components/controls/period-words";
import { useMadeWords } from "@/components/controls/use-made-words";
import { Cell, HeaderCell, Table } from "@/components/ui/table";
import { type PlannedPayment, planTotalCents } from "@/lib/controls/payment-plan";

type Props = {
  plan: readonly PlannedPayment[];
  /** What the payments have to come to; undefined while it is not known. */
  totalCents: number | undefined;
};

/** The payments as they would be written, with what they come to. */
export function PaymentPlanTable({ plan, totalCents }: Props) {
  const t = useTranslations("controls.payment-plan");
  const { money, day } = useMadeWords();
  const sum = planTotalCents(plan);
  const isExact = sum === Math.abs(totalCents ?? NaN);
  return (
    <div className="mt-4">
      <Table caption={t("table")} captionHidden>
        <thead>
          <tr>
            <HeaderCell>{t("due")}</HeaderCell>
            <HeaderCell>{t("for")}</HeaderCell>
            <HeaderCell over="numbers" className="pe-0">
              {t("amount")}
            </HeaderCell>
          </tr>
        </thead>
        <tbody>
          {plan.map(({ from, to, due, amountCents, purpose }) => (
            <tr key={`${due}${String(from)}${String(purpose)}`}>
              <Cell className="whitespace-nowrap py-1">{day(due)}</Cell>
              <Cell className="py-1">
                {from === null || to === null ? purpose : periodWords(from, to)}
              </Cell>
              <Cell className="py-1 pe-0 text-end tabular-nums">{money(amountCents)}</Cell>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2} className="py-2 text-start font-semibold">
              {t("sum")}
            </th>
            <td className="py-2 text-end font-semibold tabular-nums">{money(sum)}</td>
          </tr>
        </tfoot>
      </Table>
      <p role="status" className="text-quiet">
        {totalCents === undefined
          ? null
          : t(isExact ? "exact" : "differs", { total: money(Math.abs(totalCents)) })}
      </p>
    </div>
  );
}
