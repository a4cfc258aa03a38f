import type { Route } from "next";
import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { FieldView, QuestionView } from "@/components/wizard/question-view";

/** The way to add many rows of a list at once. Short lists have none: they are typed faster. */
export function ImportLink({ view, field }: { view: QuestionView; field: FieldView }) {
  const t = useTranslations("wizard.rows");
  if (field.columns.length < LEAST_COLUMNS) return null;
  return (
    <TextLink
      href={`/agreements/${view.agreementId}/${view.taskId}/${view.pageId}/import` as Route}
      className="inline-flex min-h-11 items-center"
    >
      {t("import")}
    </TextLink>
  );
}

const LEAST_COLUMNS = 3;
