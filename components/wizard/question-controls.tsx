"use client";

import { Fragment } from "react";
import { MadePlace } from "@/components/controls/made-place";
import { PlacesInOutline } from "@/components/wizard/places-in-outline";
import { AnswerControl } from "@/components/wizard/answer-control";
import { answerText } from "@/components/wizard/answer-text";
import { FormLinkProvider } from "@/components/wizard/form-link";
import { ImportLink } from "@/components/wizard/import-link";
import { inputName, type PageInputs } from "@/components/wizard/inputs";
import { plainText } from "@/components/wizard/plain-text";
import { controlId } from "@/components/wizard/read-page";
import { RowsField } from "@/components/wizard/rows-field";
import type { FieldView, QuestionView } from "@/components/wizard/question-view";
import { useAnswerWords } from "@/components/wizard/use-answer-words";
import type { QuestionPage } from "@/components/wizard/use-question-page";
import { valueAt } from "@/lib/document/value-at";

type Props = {
  page: QuestionPage;
  view: QuestionView;
  errors: readonly { targetId: string; message: string }[];
};

/** A closed row says this much; the rest opens with it. */
const MOST_SUMMARY = 6;

/** The controls of a page that are asked now. */
export function QuestionControls({ page, view, errors }: Props) {
  const words = useAnswerWords();
  const link = {
    register: page.form.register,
    errorOf: (id: string) => errors.find((error) => error.targetId === id)?.message,
    initialOf: (name: string) => valueAt(page.start.inputs, name) as PageInputs[string] | undefined,
    initialText: (name: string) => plainText(valueAt(page.start.inputs, name)),
    inputOf: (name: string) => valueAt(page.inputs, name) as PageInputs[string] | undefined,
    fill: (name: string, input: PageInputs[string]) => {
      page.fill(name, input);
    },
    agreementId: view.agreementId,
    isRequired: page.isRequired,
    readOnly: !view.open,
  };
  const summaryOf = (field: FieldView, rowId: string): string[] => {
    const row = page.units.find((unit) => unit.address === `${field.path}.${rowId}`)?.value as
      Record<string, unknown> | undefined;
    const texts = field.columns.map((column) => answerText(column, row?.[column.path], words));
    const title = Math.max(
      0,
      field.columns.findIndex(({ path, control }) =>
        field.knownBy === undefined ? control === "text" : path === field.knownBy,
      ),
    );
    return [texts[title] ?? "", ...texts.filter((_, index) => index !== title)]
      .filter((text) => text !== "")
      .slice(0, MOST_SUMMARY);
  };
  const firstList = view.fields.find(({ control }) => control === "rows");
  const draw = (field: FieldView) =>
    field.control === "rows" ? (
      <>
        <RowsField
          field={field}
          rowIds={page.order[field.path] ?? []}
          summaryOf={(rowId) => summaryOf(field, rowId)}
          onAdd={() => page.addRow(field)}
          onRemove={(rowId) => page.removeRow(field, rowId)}
          onMove={(rowId, to) => page.moveRow(field, rowId, to)}
          onRestore={(rowId, position) => page.restoreRow(field, rowId, position)}
          importLink={field === firstList ? <ImportLink view={view} field={field} /> : null}
        />
        <PlacesInOutline page={page} view={view} field={field} />
      </>
    ) : (
      <AnswerControl control={field} name={inputName(field.path)} id={controlId(field.path)} />
    );
  const plain = (path: string) => {
    const field = page.asked.find((one) => one.path === path);
    return field === undefined ? null : draw(field);
  };
  return (
    <FormLinkProvider value={link}>
      <div className="space-y-7">
        <MadePlace
          page={page}
          view={view}
          plain={plain}
          fallback={page.asked.map((field) => (
            <Fragment key={field.path}>{draw(field)}</Fragment>
          ))}
        />
      </div>
    </FormLinkProvider>
  );
}
