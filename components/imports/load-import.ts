import "server-only";

import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { fieldViews } from "@/components/wizard/field-views";
import { findPage } from "@/components/wizard/find-page";
import { partyNames } from "@/components/wizard/load-question";
import { placeOptions } from "@/components/wizard/place-options";
import type { FieldView } from "@/components/wizard/question-view";
import { loadAgreement, loadEditionOf, loadWordsOf } from "@/lib/agreements/loaders";
import { withFigures } from "@/lib/answers/figures";
import { holds } from "@/lib/document/conditions";

/** The list of a question page, ready to take many rows at once. Not found when the page has no list. */
export async function loadImport(id: string, taskId: string, pageId: string) {
  const agreement = await loadAgreement(id);
  const { templates } = await loadEditionOf(id);
  const { catalogue, choices } = await loadWordsOf(id);
  const found = findPage(catalogue, taskId, pageId) ?? notFound();
  const { conditions } = templates;
  const answers = withFigures(agreement.answers);
  const t = await getTranslations("wizard");
  const [field] = fieldViews(
    found.page.fields.filter(({ control }) => control === "rows"),
    {
      choices,
      parties: await partyNames(agreement),
      yes: t("yes"),
      no: t("no"),
      answers: agreement.answers,
      places: () =>
        placeOptions(templates, {
          after: (title) => t("places.after", { title }),
          end: (title) => t("places.end", { title }),
        }),
    },
  );
  if (field === undefined || agreement.status !== "drafting") notFound();
  return { agreement, page: found.page, field: asAskedNow(field) };

  /** Conditions are settled by the answers as they stand: the browser gets yes or no. */
  function asAskedNow({ columns, ...list }: FieldView): FieldView {
    const asked = columns.filter(
      ({ control, when }) =>
        // A file is attached on the page, not written into a table.
        control !== "file" && (when === undefined || holds(conditions, when, answers)),
    );
    return {
      ...list,
      columns: asked.map((column) => ({
        ...column,
        required:
          typeof column.required === "string"
            ? holds(conditions, column.required, answers)
            : column.required,
      })),
    };
  }
}
