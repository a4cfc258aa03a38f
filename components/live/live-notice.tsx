"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState, useSyncExternalStore } from "react";
import { newsDesk } from "@/components/live/news-desk";
import { Button } from "@/components/ui/button";
import type { ChangedMessage } from "@/lib/live/schema";

/**
 * What a page does when the agreement changes under it: `follow` shows it at once and says so,
 * `quietly` shows it and leaves the saying to the page, `ask` lets a reader decide.
 */
export type LiveMode = "follow" | "quietly" | "ask";

/** Several saves of somebody who types are one piece of news, which does not wait for the last of them. */
const PAUSE_MS = 2_000;

export function LiveNotice({ mode }: { mode: LiveMode }) {
  const t = useTranslations("live.changed");
  const router = useRouter();
  const [shown, setShown] = useState<string | null>(null);
  const { changed } = useSyncExternalStore(
    newsDesk.subscribe,
    newsDesk.getState,
    newsDesk.getServerState,
  );
  const waiting = mode === "ask" ? changed.filter((one) => !newsDesk.isOwn(one)) : [];
  const [first] = changed;

  useEffect(() => {
    if (mode === "ask" || first === undefined) return;
    const timer = setTimeout(() => {
      const news = newsDesk.getState().changed.filter((one) => !newsDesk.isOwn(one));
      newsDesk.clear();
      if (news.length === 0) return;
      router.refresh();
      if (mode === "follow") setShown(followWords(news, t));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [first, mode, router, t]);

  const words = waiting.length > 0 ? waitingWords(waiting, t) : shown;
  return (
    <div className="screen-only sticky bottom-0 z-10">
      <div role="status">
        {words === null ? null : (
          <div className="flex flex-wrap items-center gap-x-5 border-t border-rule bg-accent-soft px-4 py-1 sm:px-8">
            <p className="py-2">{words}</p>
            {waiting.length > 0 ? (
              <Button
                variant="quiet"
                onClick={() => {
                  newsDesk.clear();
                  router.refresh();
                }}
              >
                {t("show")}
              </Button>
            ) : (
              <Button variant="quiet" onClick={() => setShown(null)}>
                {t("close")}
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}

type Words = ReturnType<typeof useTranslations<"live.changed">>;

/** In words; null when there is nothing to say, such as to the person who just did it. */
function followWords(news: readonly ChangedMessage[], t: Words): string | null {
  const last = news.findLast(({ self }) => !self) ?? news.findLast(({ about }) => about !== null);
  if (last === undefined) return null;
  const { about, name, self } = last;
  if (self) return about === null ? null : t("ownAnswer", { about });
  if (name === null) return t("nobody");
  return about === null ? t("other", { name }) : t("answer", { name, about });
}

function waitingWords(waiting: readonly ChangedMessage[], t: Words): string {
  const last = waiting.findLast(({ about, name }) => about !== null && name !== null);
  if (last === undefined) return t("waitingOther");
  return t("waiting", {
    count: waiting.length,
    name: last.name ?? "",
    about: last.about ?? "",
  });
}
