"use client";

import { useTranslations } from "next-intl";
import { DrawnMark } from "@/components/signing/drawn-mark";
import { Tabs } from "@/components/ui/tabs";
import type { Mark } from "@/lib/signing/schema";

type Props = { id: string; signerName: string; mark: Mark; onChange: (mark: Mark) => void };

/** The mark: a typed name or a drawing. Both count the same. */
export function MarkField({ id, signerName, mark, onChange }: Props) {
  const t = useTranslations("signing.ceremony");
  return (
    <div>
      <p className="font-semibold">{t("mark")}</p>
      <Tabs
        label={t("mark")}
        value={mark.kind}
        onValueChange={(kind) =>
          onChange(kind === "drawn" ? { kind: "drawn", svgPath: "" } : { kind: "typed", name: "" })
        }
        tabs={[
          {
            value: "typed",
            label: t("typed"),
            panel: (
              <label className="block">
                {t("typedLabel")}
                <input
                  id={mark.kind === "typed" ? id : undefined}
                  value={mark.kind === "typed" ? mark.name : ""}
                  autoComplete="name"
                  placeholder={signerName}
                  onChange={(event) => onChange({ kind: "typed", name: event.target.value })}
                  className="mt-1 block min-h-24 w-full rounded-md border border-edge bg-sheet px-4 text-center font-serif text-3xl italic placeholder:text-quiet/60"
                />
              </label>
            ),
          },
          {
            value: "drawn",
            label: t("drawn"),
            panel: (
              <DrawnMark id={id} onChange={(svgPath) => onChange({ kind: "drawn", svgPath })} />
            ),
          },
        ]}
      />
    </div>
  );
}
