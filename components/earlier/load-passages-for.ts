import "server-only";

import { notFound } from "next/navigation";
import { findPage } from "@/components/wizard/find-page";
import { slotsFedBy } from "@/components/wizard/page-source";
import { loadAgreement, loadEditionOf, loadWordsOf } from "@/lib/agreements/loaders";
import { loadPassages } from "@/lib/earlier-texts/loaders";
import type { Passage } from "@/lib/passages/cut-passages";
import { findPassages } from "@/lib/passages/find-passages";
import type { QuestionCatalogue } from "@/lib/templates/questions";

/**
 * The passages of the notes that most likely concern a question. Looked for in English, as agreements are
 * written, and in the reader's language.
 */
export async function loadPassagesFor(
  id: string,
  taskId: string,
  pageId: string,
): Promise<Passage[]> {
  await loadAgreement(id);
  const passages = await loadPassages(id);
  const edition = await loadEditionOf(id);
  const found = findPage(edition.catalogue, taskId, pageId) ?? notFound();
  if (passages === null) return [];
  const asked = [edition.catalogue, (await loadWordsOf(id)).catalogue].flatMap((catalogue) =>
    wordsOf(catalogue, taskId, pageId),
  );
  const { texts } = edition.templates;
  return findPassages(passages, {
    names: asked.flatMap(({ names }) => names),
    clauses: slotsFedBy(edition.templates, found).flatMap((slot) => texts[slot]?.title ?? []),
    help: asked.flatMap(({ help }) => help),
  });
}

function wordsOf(catalogue: QuestionCatalogue, taskId: string, pageId: string) {
  const found = findPage(catalogue, taskId, pageId);
  if (found === null) return [];
  const { task, page } = found;
  return [
    {
      names: [task.title, page.heading, ...page.fields.map(({ label }) => label)],
      help: [page.hint, page.why, ...page.fields.map(({ hint }) => hint)].filter(
        (text) => text !== undefined,
      ),
    },
  ];
}
