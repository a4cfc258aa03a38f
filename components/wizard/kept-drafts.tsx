"use client";

import type { Route } from "next";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Notice } from "@/components/ui/notice";
import { PageLink } from "@/components/ui/page-link";
import { listKeptDrafts } from "@/components/wizard/kept-draft";

/** Pages whose typing this browser still holds, because the connection was lost before it was saved. */
export function KeptDrafts({ agreementId }: { agreementId: string }) {
  const t = useTranslations("agreements.hub.kept");
  /** Joined, because what is read twice must be the same value twice. */
  const joined = useSyncExternalStore(
    onStorage,
    () => listKeptDrafts(agreementId).join("\n"),
    () => "",
  );
  if (joined === "") return null;
  const places = joined.split("\n");
  return (
    <div className="mb-8">
      <Notice tone="attention" title={t("title")} role="status">
        <p>{t("lead")}</p>
        <ul>
          {places.map((place) => (
            <li key={place}>
              <PageLink
                href={`/agreements/${agreementId}/${place}` as Route}
                className="inline-flex min-h-11 items-center underline underline-offset-4"
              >
                {t("open", { place })}
              </PageLink>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function onStorage(changed: () => void): () => void {
  window.addEventListener("storage", changed);
  return () => {
    window.removeEventListener("storage", changed);
  };
}
