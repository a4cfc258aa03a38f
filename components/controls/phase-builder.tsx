import { useTranslations } from "next-intl";
import { useState } from "react";
import type { MadeProps } from "@/components/controls/made-props";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { suggestedPhases } from "@/lib/controls/phase-plan";

type Props = MadeProps & { list: string; span: { start: string; end: string }; sharePct: number };

/** Asks for two numbers and writes phases that start small, one after another over the whole term. */
export function PhaseBuilder({ page, list, span, sharePct }: Props) {
  const t = useTranslations("controls.phase-timeline");
  const { svc, start } = page.answers;
  const known = svc?.totalSlots ?? start?.phases?.at(-1)?.slots;
  const [slots, setSlots] = useState(known === undefined ? "" : String(known));
  const [count, setCount] = useState("2");
  const [problem, setProblem] = useState<string | null>(null);
  const [before, setBefore] = useState<readonly string[] | null>(null);
  const rowIds = page.order[list] ?? [];

  const write = () => {
    const wanted = { slots: wholeNumber(slots, 5000), count: wholeNumber(count, MOST_PHASES) };
    const plan =
      wanted.slots === null || wanted.count === null
        ? null
        : suggestedPhases(span, wanted.slots, wanted.count, sharePct);
    if (plan === null) {
      setProblem(t(wanted.slots === null || wanted.count === null ? "numbers" : "tooShort"));
      return;
    }
    setProblem(null);
    setBefore(rowIds);
    page.replaceRows(
      list,
      plan.map((phase, index) => ({ ...phase, name: `Phase ${String(index + 1)}` })),
    );
  };
  return (
    <>
      <div className="mt-2 grid items-end gap-4 sm:grid-cols-2">
        <Field id="phase-builder-slots" label={t("slotsInAll")}>
          {(attributes) => (
            <TextInput
              {...attributes}
              value={slots}
              inputMode="numeric"
              autoComplete="off"
              onChange={({ target }) => {
                setSlots(target.value);
              }}
            />
          )}
        </Field>
        <Field id="phase-builder-count" label={t("count")}>
          {(attributes) => (
            <TextInput
              {...attributes}
              value={count}
              inputMode="numeric"
              autoComplete="off"
              onChange={({ target }) => {
                setCount(target.value);
              }}
            />
          )}
        </Field>
      </div>
      <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button onClick={write}>{t("write")}</Button>
        {rowIds.length > 0 && before === null ? (
          <span className="text-sm text-quiet">{t("replaces", { count: rowIds.length })}</span>
        ) : null}
      </p>
      <p role="status" className="mt-2 empty:mt-0">
        {problem ?? (before === null ? null : t("written"))}
        {problem === null && before !== null ? (
          <Button
            variant="quiet"
            onClick={() => {
              page.keepRows(list, before);
              setBefore(null);
            }}
          >
            {t("undo")}
          </Button>
        ) : null}
      </p>
    </>
  );
}

function wholeNumber(typed: string, most: number): number | null {
  const value = /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : 0;
  return value >= 1 && value <= most ? value : null;
}

const MOST_PHASES = 4;
