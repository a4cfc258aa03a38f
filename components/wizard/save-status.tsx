"use client";

import { useTranslations } from "next-intl";
import type { SaveState } from "@/components/wizard/autosave";

type Props = { state: SaveState; unsaved: boolean; open: boolean };

/** Whether what stands here is saved, in words, spoken when it changes. */
export function SaveStatus({ state, unsaved, open }: Props) {
  const t = useTranslations("wizard.save");
  const words = !open
    ? t("closed")
    : state.phase === "saved" && unsaved
      ? t("unreadable")
      : t(state.phase);
  return (
    <p role="status" className="text-sm text-quiet">
      {words}
      {state.refusal === null ? null : <span className="block text-danger">{state.refusal}</span>}
    </p>
  );
}
