"use client";

import { useEffect, useRef, useState } from "react";
import type { LivePage, LiveSource } from "@/components/wizard/live-page";
import type { QuestionView } from "@/components/wizard/question-view";

/**
 * What follows the typing, fetched on first need: who only reads a page does not wait for it. Until
 * then, and without a connection, the page stands as it was saved; the next need asks again. A page
 * that was read anew, because somebody else wrote, brings what follows it up to date too.
 */
export function useLivePage(view: QuestionView): {
  live: LivePage | null;
  fetchLive: () => Promise<void>;
} {
  const [loaded, setLoaded] = useState<{ of: QuestionView; live: LivePage } | null>(null);
  const asked = useRef<QuestionView | null>(null);
  const fetchLive = async (): Promise<void> => {
    if (asked.current === view) return;
    asked.current = view;
    const live = await load(`/agreements/${view.agreementId}/${view.taskId}/${view.pageId}/live`);
    if (asked.current !== view) return;
    if (live === null) asked.current = null;
    else setLoaded({ of: view, live });
  };
  const isBehind = loaded !== null && loaded.of !== view;
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- what it sets comes later, from the server
    if (isBehind) void fetchLive();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- asked again for each page that was read anew
  }, [isBehind, view]);
  return { live: loaded?.live ?? null, fetchLive };
}

async function load(address: string): Promise<LivePage | null> {
  try {
    const [{ livePage }, response] = await Promise.all([
      import("@/components/wizard/live-page"),
      fetch(address),
    ]);
    return response.ok ? livePage((await response.json()) as LiveSource) : null;
  } catch {
    return null;
  }
}
