import type { TemplateSet } from "@/lib/document/source";
import type { Answers } from "@/lib/answers/schema";
import { withLimits } from "@/lib/law/with-law";

/** What the law makes of the saved answers, as far as the sections beside a question print it. */
export type SheetFacts = {
  limits: object | undefined;
  /** The law cards that apply; null where no section lists them. */
  checklist: readonly object[] | null;
};

/** The answers as they stand on the page, with what the law makes of them. */
export function withSheetFacts(
  templates: TemplateSet,
  answers: Answers,
  { limits, checklist }: SheetFacts,
): object {
  const limited = withLimits(templates, answers);
  return {
    ...limited,
    ...(limits === undefined ? {} : { limits }),
    ...(checklist === null ? {} : { law: { ...limited.law, checklist } }),
  };
}
