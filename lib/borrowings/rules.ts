import { listOf, toUnits, unitSchema, valueAt } from "@/lib/answers/paths";
import type { Answers } from "@/lib/answers/schema";
import type { BorrowedAnswer } from "@/lib/borrowings/schema";
import type { IsOwn } from "@/lib/templates/own-answers";

/** Where the agreement names what it was started from; it prints there. */
export const SOURCE_ADDRESS = "provenance.sources.started-from";

/**
 * The answers of one agreement that another may start from, by address: without what belongs to its
 * parties. A row leaves such columns behind; one that has nothing else stays behind whole.
 */
export function borrowable(answers: Answers, isOwn: IsOwn): Map<string, unknown> {
  const copied = new Map<string, unknown>();
  for (const [address, value] of toUnits(answers)) {
    const list = listOf(address);
    if (isOwn(list ?? address)) continue;
    const kept = list === null ? value : withoutOwnColumns(list, value, isOwn);
    if (kept !== null && unitSchema(address)?.safeParse(kept).success === true)
      copied.set(address, kept);
  }
  return copied;
}

/** How the source is named in the agreement that started from it: a row of `provenance.sources`. */
export function sourceRow({ title, owner }: { title: string; owner: string | null }) {
  return {
    id: SOURCE_ADDRESS.slice(SOURCE_ADDRESS.lastIndexOf(".") + 1),
    name: cut(title),
    ...(owner === null ? {} : { owner: cut(owner) }),
    licenceOk: true,
  };
}

/** Both parties of an agreement in one line; null when neither is named. */
export function ownerOf(answers: Answers): string | null {
  const names = (["A", "B"] as const).flatMap((key) => {
    const name = valueAt(answers, `party.${key}.legalName`);
    return typeof name === "string" ? [name] : [];
  });
  return names.length === 0 ? null : names.join("; ");
}

/** The borrowed answers of one question: of a list, its rows. */
export function borrowedAt(borrowed: readonly BorrowedAnswer[], path: string): BorrowedAnswer[] {
  return borrowed.filter(({ address }) => address === path || listOf(address) === path);
}

/** As long as a name in `provenance.sources` may be. */
const MOST_NAME = 160;

function cut(name: string): string {
  return name.length <= MOST_NAME ? name : `${name.slice(0, MOST_NAME - 1)}…`;
}

function withoutOwnColumns(list: string, row: unknown, isOwn: IsOwn): unknown {
  const kept = Object.entries(row as Record<string, unknown>).filter(
    ([column]) => column === "id" || !isOwn(`${list}.${column}`),
  );
  return kept.length < 2 ? null : Object.fromEntries(kept);
}
