"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import type { OutlinePlaces as Places } from "@/components/provisions/outline-places";
import { inputName } from "@/components/wizard/inputs";
import { MissingPart } from "@/components/wizard/missing-part";
import { plainText } from "@/components/wizard/plain-text";
import type { FieldView, QuestionView } from "@/components/wizard/question-view";
import type { useQuestionPage } from "@/components/wizard/use-question-page";

/** Dragging weighs more than all else on the page: it comes only where there is something to drag. */
const OutlinePlaces = dynamic<Parameters<typeof Places>[0]>(
  () => import("@/components/provisions/outline-places").then((room) => room.OutlinePlaces),
  { ssr: false, loading: OnItsWay },
);

function OnItsWay() {
  const t = useTranslations("wizard.outline");
  return (
    <p role="status" className="border-t border-rule pt-4 text-quiet">
      {t("onItsWay")}
    </p>
  );
}

type Props = { page: ReturnType<typeof useQuestionPage>; view: QuestionView; field: FieldView };

/** For rows that stand somewhere in the agreement: the outline in which they can be put elsewhere. */
export function PlacesInOutline({ page, view, field }: Props) {
  const t = useTranslations("wizard.outline");
  const column = field.columns.find(({ place }) => place === true);
  const rows = page.units.filter((unit) => unit.field === field);
  if (!view.open || view.outline === null || column === undefined || rows.length === 0) return null;
  const provisions = rows.map(({ address, value }) => {
    const row = (value ?? {}) as Record<string, unknown>;
    return {
      id: address.slice(field.path.length + 1),
      title: plainText(row["title"]) || t("untitled"),
      after: plainText(row[column.path]) || null,
    };
  });
  return (
    <MissingPart>
      <OutlinePlaces
        outline={view.outline}
        provisions={provisions}
        onPlace={(rowId, after) => {
          const name = `${inputName(field.path)}.${rowId}.${column.path}`;
          page.form.setValue(name, after, { shouldDirty: true });
          page.prepare();
        }}
      />
    </MissingPart>
  );
}
