import type { EditionWords } from "@/lib/templates/words/edition-words";

type Words = Pick<EditionWords, "catalogue">;

/** What an answer is called: by its path, or by the list it is a row of. Null when nobody asks for it. */
export function labelAt({ catalogue }: Words, address: string): string | null {
  const fields = pagesOf(catalogue).flatMap(({ fields }) => fields);
  const found = fields.find(({ path }) => address === path || address.startsWith(`${path}.`));
  return found?.label ?? null;
}

/** The heading of a question (`task/page`) or the title of a task (`task`); null for any other place. */
export function headingAt({ catalogue }: Words, place: string): string | null {
  const [taskId, pageId] = place.split("/");
  const task = catalogue.steps.flatMap(({ tasks }) => tasks).find(({ id }) => id === taskId);
  if (pageId === undefined) return task?.title ?? null;
  return task?.pages.find(({ id }) => id === pageId)?.heading ?? null;
}

const pagesOf = ({ steps }: Words["catalogue"]) =>
  steps.flatMap(({ tasks }) => tasks.flatMap(({ pages }) => pages));
