import "server-only";

import { type CheckRow, loadTaskRows } from "@/components/wizard/load-task-rows";
import { partyNames } from "@/components/wizard/load-question";
import { loadAnswerAuthors } from "@/lib/answers/loaders";
import type { AnswerAuthor } from "@/lib/answers/writes";

/** An answer in the record: in words, who last wrote it, and whose affirmations stand. */
export type RecordRow = CheckRow & { author: AnswerAuthor | null; affirmed: string[] };

/** Every question that is asked, by step and task, with its answer; and what is open among them. */
export async function loadRecord(id: string) {
  const { agreement, catalogue, rowsOf } = await loadTaskRows(id);
  const authors = await loadAnswerAuthors(id);
  const parties = await partyNames(agreement);
  const steps = catalogue.steps.map((step) => ({
    title: step.title,
    tasks: step.tasks
      .map((task) => ({
        id: task.id,
        title: task.title,
        rows: rowsOf(task).map((row): RecordRow => ({
          ...row,
          author: newestOf(authors, row.key),
          affirmed: affirmedBy(row.key),
        })),
      }))
      .filter(({ rows }) => rows.length > 0),
  }));
  const open = steps.flatMap(({ tasks }) =>
    tasks.flatMap(({ rows }) => rows.filter((row) => row.open !== null)),
  );
  return { agreement, parties, steps: steps.filter(({ tasks }) => tasks.length > 0), open };

  function affirmedBy(path: string): string[] {
    return agreement.affirmations
      .filter(({ address, current }) => current && address === path)
      .map(({ person, party }) => `${person} (${parties[party]})`);
  }
}

/** Of a list, whoever wrote one of its rows last. */
function newestOf(authors: readonly AnswerAuthor[], path: string): AnswerAuthor | null {
  const own = authors.filter(({ address }) => address === path || address.startsWith(`${path}.`));
  return own.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0] ?? null;
}
