import { useTranslations } from "next-intl";
import type { MadeProps } from "@/components/controls/made-props";
import { useMadeWords } from "@/components/controls/use-made-words";
import { Button } from "@/components/ui/button";
import type { IndirectBase } from "@/lib/controls/indirect-base";

type Props = MadeProps & { found: IndirectBase; amountCents: number };

/** Writes what was worked out: the four numbers where they are asked, the indirect line where the budget is. */
export function IndirectActions({ page, view, found, amountCents }: Props) {
  const t = useTranslations("controls.indirect-base");
  const { money } = useMadeWords();
  if (!view.open) return null;
  if (page.asked.some(({ path }) => path === "cost.mtdcBaseCents")) {
    const numbers = {
      "cost.directTotalCents": found.directCents,
      "cost.excludedCents": found.excludedCents,
      "cost.mtdcBaseCents": found.baseCents,
      "cost.indirectAmountCents": amountCents,
    };
    return (
      <p className="mt-3">
        <Button
          onClick={() => {
            for (const [path, cents] of Object.entries(numbers)) page.setField(path, cents);
          }}
        >
          {t("use")}
        </Button>
      </p>
    );
  }
  if (found.budgetedCents === amountCents) return null;
  const indirect = found.lines.find(({ isIndirect }) => isIndirect);
  return (
    <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
      <span>{t("differs", { budgeted: money(found.budgetedCents) })}</span>
      <Button
        onClick={() => {
          if (indirect !== undefined) page.setRow(LINES, indirect.id, { amountCents });
          else page.addRows(LINES, [{ amountCents, isIndirect: true }]);
        }}
      >
        {t(indirect === undefined ? "add" : "set", { amount: money(amountCents) })}
      </Button>
    </p>
  );
}

const LINES = "comp.budgetLines";
