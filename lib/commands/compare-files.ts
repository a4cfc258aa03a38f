import { createTranslator } from "use-intl/core";
import { compare } from "@/lib/document/compare/compare";
import { comparisonToText } from "@/lib/document/compare/comparison-text";
import type { TemplateSet } from "@/lib/document/source";
import type { DocumentTree } from "@/lib/document/tree";
import comparison from "@/lib/i18n/messages/en/comparison.json";

type Side = { answers: object; tree: DocumentTree };

/** What differs between two agreements on one template: as text, or whole as JSON. Ends with a line break. */
export function compareFiles(
  before: Side,
  after: Side,
  templates: TemplateSet,
  asJson: boolean,
): string {
  const answers = { before: before.answers, after: after.answers };
  const found = compare(before.tree, after.tree, { templates, answers });
  const t = createTranslator({ locale: "en", messages: { comparison }, namespace: "comparison" });
  return asJson
    ? `${JSON.stringify(found, null, 2)}\n`
    : comparisonToText(found, (key, values) => t(key, values));
}
