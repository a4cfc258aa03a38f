import "server-only";

import { getLocale } from "next-intl/server";
import { type CheckRow, loadTaskRows } from "@/components/wizard/load-task-rows";
import { controlId } from "@/components/wizard/read-page";
import { loadDocument } from "@/lib/agreements/loaders";
import { blockToText } from "@/lib/document/block-to-text";
import type { DocumentTree } from "@/lib/document/tree";
import type { SearchEntry } from "@/lib/search/entries";
import { indexEntries, type SearchIndex } from "@/lib/search/search";
import { remember } from "@/lib/remember/remember";
import type { Task } from "@/lib/templates/questions";

/** Every question that is asked, with its answer, and every clause of the agreement as it stands. */
export async function loadSearch(id: string) {
  const { agreement, catalogue, rowsOf } = await loadTaskRows(id);
  const tree = await loadDocument(id);
  const { trail, title, templateDigest } = agreement;
  const names = JSON.stringify(agreement.parties);
  const index = indexes([id, trail, title, templateDigest, names, await getLocale()], () => {
    const tasks = catalogue.steps.flatMap((step) => step.tasks);
    return indexEntries([
      ...tasks.flatMap((task) => questionEntries(task, rowsOf(task))),
      ...clauseEntries(tree, id),
    ]);
  });
  return { agreement, index };
}

/** An agreement that is being searched is searched several times. */
const MOST_KEPT = 16;
const indexes = remember<SearchIndex>(MOST_KEPT);

function questionEntries(task: Task, rows: readonly CheckRow[]): SearchEntry[] {
  return rows.map(({ key, label, page, href, text, rows: list }) => ({
    id: `${href} ${key}`,
    kind: "question",
    title: label,
    heading: `${task.title}: ${page.heading}`,
    text: list === null ? text : list.map((row) => row.join(" · ")).join("\n"),
    help: [page.hint, page.why].filter(Boolean).join(" "),
    href: `${href}#${controlId(key)}`,
  }));
}

function clauseEntries({ articles, schedules }: DocumentTree, id: string): SearchEntry[] {
  const clauses = articles.flatMap((article) =>
    article.clauses.map((clause) => ({
      ...clause,
      heading: article.title,
      title: `${clause.number}. ${clause.title}`,
    })),
  );
  return [...clauses, ...schedules.map((schedule) => ({ ...schedule, heading: "" }))].map(
    (part) => ({
      id: part.id,
      kind: "clause",
      title: part.title,
      heading: part.heading,
      text: part.blocks.map(blockToText).join("\n"),
      help: "",
      href: `/agreements/${id}/read#${part.id}`,
    }),
  );
}
