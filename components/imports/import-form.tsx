"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ImportPreview } from "@/components/imports/import-preview";
import type { ReadRow } from "@/components/imports/read-rows";
import { TableSource } from "@/components/imports/table-source";
import { useTableReader } from "@/components/imports/use-table-reader";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { FieldView } from "@/components/wizard/question-view";
import { sendAnswersTo } from "@/components/wizard/send-answers";

type Props = { agreementId: string; field: FieldView; backHref: Route };

/** Paste or choose a table, look at what was understood, then add it: all rows or none. */
export function ImportForm({ agreementId, field, backHref }: Props) {
  const t = useTranslations("imports");
  const router = useRouter();
  const { found, read } = useTableReader(field);
  const [saving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function add(rows: readonly ReadRow[]): Promise<void> {
    setSaving(true);
    const result = await sendAnswersTo(agreementId)(
      rows.map(({ unit: { address, value } }) => ({ address, value, seenRevision: 0 })),
    );
    setSaving(false);
    if (result.kind === "saved") router.push(backHref);
    else setRefusal(result.kind === "refused" ? result.message : t("unreachable"));
  }

  const wrong = found?.rows.filter((row) => row.wrong.length > 0).length ?? 0;
  return (
    <div className="space-y-8">
      <TableSource
        field={field}
        error={found?.problem}
        onRead={(text) => {
          setRefusal(null);
          void read(text);
        }}
      />
      {found === null || found.problem !== undefined ? null : (
        <section aria-live="polite" className="space-y-4">
          {found.unknown.length === 0 ? null : (
            <Notice tone="attention">
              {t("unknownColumns", { names: found.unknown.join(", ") })}
            </Notice>
          )}
          <ImportPreview field={field} rows={found.rows} />
          {wrong > 0 ? (
            <Notice tone="danger">{t("wrong", { count: wrong })}</Notice>
          ) : (
            <Button variant="primary" aria-disabled={saving} onClick={() => void add(found.rows)}>
              {t("add", { count: found.rows.length })}
            </Button>
          )}
          {refusal === null ? null : (
            <Notice tone="danger" role="alert">
              {refusal}
            </Notice>
          )}
        </section>
      )}
    </div>
  );
}
