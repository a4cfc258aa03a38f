import { type ReactNode, useState } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { useFormLink } from "@/components/wizard/form-link";
import { controlId } from "@/components/wizard/read-page";
import type { QuestionPage } from "@/components/wizard/use-question-page";

type Props = { list: string; page: QuestionPage; summary: string; children: ReactNode };

/** The plain rows behind a table that shows them already: open while there are none, and for what is wrong in one. */
export function RowsBehind({ list, page, summary, children }: Props) {
  const { errorOf } = useFormLink();
  const rowIds = page.order[list] ?? [];
  const [beganEmpty] = useState(rowIds.length === 0);
  const columns = page.asked.find(({ path }) => path === list)?.columns ?? [];
  const isWrong =
    errorOf(controlId(list)) !== undefined ||
    rowIds.some((rowId) =>
      columns.some(({ path }) => errorOf(controlId(list, rowId, path)) !== undefined),
    );
  return (
    <Disclosure summary={summary} open={beganEmpty || isWrong}>
      {children}
    </Disclosure>
  );
}
