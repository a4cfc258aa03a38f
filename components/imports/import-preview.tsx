"use client";

import { useTranslations } from "next-intl";
import type { ReadRow } from "@/components/imports/read-rows";
import { Cell, HeaderCell, Table } from "@/components/ui/table";
import { answerText } from "@/components/wizard/answer-text";
import { useProblemWords } from "@/components/wizard/problem-words";
import type { PageProblem } from "@/components/wizard/page-problems";
import type { FieldView } from "@/components/wizard/question-view";
import { useAnswerWords } from "@/components/wizard/use-answer-words";

/** Every row as it was understood; under a row that cannot be added, what to change and in which line. */
export function ImportPreview({ field, rows }: { field: FieldView; rows: readonly ReadRow[] }) {
  const t = useTranslations("imports");
  const wordProblem = useProblemWords();
  const words = useAnswerWords();
  const shown = field.columns.filter(({ path }) =>
    rows.some(({ unit }) => valueOf(unit.value, path) !== undefined),
  );
  return (
    <Table caption={t("preview", { count: rows.length })}>
      <thead>
        <tr>
          <HeaderCell>{t("line")}</HeaderCell>
          {shown.map(({ path, label }) => (
            <HeaderCell key={path}>{label}</HeaderCell>
          ))}
          <HeaderCell>{t("state")}</HeaderCell>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ line, unit, wrong, missing }) => (
          <tr key={unit.address}>
            <Cell className="tabular-nums">{line}</Cell>
            {shown.map((column) => (
              <Cell key={column.path}>
                {answerText(column, valueOf(unit.value, column.path), words)}
              </Cell>
            ))}
            <Cell className="min-w-56">
              {wrong.length === 0 ? null : (
                <ul className="space-y-1 font-semibold text-danger">
                  {wrong.map((problem) => (
                    <li key={problem.targetId}>{wordProblem(problem)}</li>
                  ))}
                </ul>
              )}
              {wrong.length + missing.length === 0 ? t("fine") : null}
              {missing.length === 0 ? null : (
                <p className="text-sm text-quiet">
                  {t("later", { names: missing.map(labelOf).join(", ") })}
                </p>
              )}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function labelOf(problem: PageProblem): string {
  return problem.kind === "missing" ? problem.control.label : "";
}

function valueOf(row: unknown, column: string): unknown {
  return (row as Record<string, unknown> | undefined)?.[column];
}
