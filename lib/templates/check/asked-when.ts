import type { Test } from "@/lib/document/source";
import { ALWAYS } from "@/lib/templates/check/uses";
import type { AskedField, AskedQuestions } from "@/lib/templates/parse-questions";

/** Where an answer must be given: the condition of task, page and question, and of its being required. */
export function requiredWhen({ fields }: AskedQuestions, path: string): Test[] {
  const [list = path, column] = path.split(".*.");
  return fields.flatMap((asked): Test[] => {
    const { field } = asked;
    if (column === undefined) return asks(field.path, path) ? required(asked, [field]) : [];
    const found = field.path === list ? field.columns?.find((one) => one.path === column) : undefined;
    return found ? required(null, [found]) : [];
  });
}

/** Whether any question asks for this answer, or for the whole that it is a part of. */
export function isAsked({ fields }: AskedQuestions, path: string): boolean {
  const [list = path, column] = path.split(".*.");
  return fields.some(({ field }) =>
    column === undefined
      ? asks(field.path, path)
      : field.path === list && (field.columns?.some((one) => asks(one.path, column)) ?? false),
  );
}

/** A person or address is asked as a whole and printed in parts. */
function asks(asked: string, path: string): boolean {
  return path === asked || path.startsWith(`${asked}.`);
}

type Asked = { required: boolean | string; when?: string | undefined };

function required(place: AskedField | null, [field]: [Asked]): Test[] {
  if (field.required === false) return [];
  const names = [place?.task.when, place?.page.when, field.when, field.required];
  const tests = names.flatMap((name): Test[] => (typeof name === "string" ? [{ is: name }] : []));
  return tests.length === 0 ? [ALWAYS] : [{ all: tests }];
}
