import "server-only";

import { notFound } from "next/navigation";
import { beliefsApart } from "@/components/controls/beliefs-apart";
import { findPage } from "@/components/wizard/find-page";
import type { LiveSource } from "@/components/wizard/live-page";
import { liveSource } from "@/components/wizard/live-source";
import { loadAgreement, loadEditionOf, loadWordsOf } from "@/lib/agreements/loaders";

/** What a question page follows the typing with. A stranger gets "not found". */
export async function loadLivePage(
  id: string,
  taskId: string,
  pageId: string,
): Promise<LiveSource> {
  const agreement = await loadAgreement(id);
  const { templates } = await loadEditionOf(id);
  const words = await loadWordsOf(id);
  const found = findPage(words.catalogue, taskId, pageId) ?? notFound();
  const { shown } = beliefsApart(agreement.answers, found.page.control, agreement.me.party);
  return liveSource({ ...agreement, answers: shown }, templates, words, found);
}
