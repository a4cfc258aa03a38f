"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ReadRow } from "@/components/imports/read-rows";
import type { FieldView } from "@/components/wizard/question-view";
import { useCheck } from "@/components/wizard/use-check";
import { WRITES_MAX } from "@/lib/answers/limits";

type Found = { rows: ReadRow[]; unknown: string[]; problem?: string };

/** Understands a table in the browser; the code that does is fetched when there is something to read. */
export function useTableReader(field: FieldView) {
  const t = useTranslations("imports");
  const { fetchCheck } = useCheck();
  const [found, setFound] = useState<Found | null>(null);

  async function read(text: string): Promise<void> {
    const [{ readTable }, { matchColumns }, { readRows }, check] = await Promise.all([
      import("@/components/imports/read-table"),
      import("@/components/imports/match-columns"),
      import("@/components/imports/read-rows"),
      fetchCheck(),
    ]);
    const refuse = (problem: string) => {
      setFound({ rows: [], unknown: [], problem });
    };
    const table = readTable(text);
    if (table === null) {
      refuse(t("noTable"));
      return;
    }
    if (table.rows.length > WRITES_MAX) {
      refuse(t("tooMany", { most: WRITES_MAX }));
      return;
    }
    const match = matchColumns(field.columns, table.headings);
    if (match.byColumn.size === 0) {
      refuse(t("noColumns", { names: field.columns.map(({ label }) => label).join(", ") }));
      return;
    }
    const rows = readRows(field, table.rows, match, {
      check,
      isRequired: (required) => required === true,
    });
    setFound({ rows, unknown: match.unknown });
  }

  return { found, read };
}
