import type { AnswerFile } from "@/lib/answers/answer-file";

/** A small change of an answer file, made in place. */
export type Change = (file: AnswerFile) => void;

/** Puts a value at a dotted path; a segment on a list is a row's id. Groups on the way are made. */
export function set(path: string, value: unknown): Change {
  return ({ answers }) => {
    const { holder, last } = locate(answers, path);
    if (Array.isArray(holder)) holder[indexOf(holder, last, path)] = structuredClone(value);
    else holder[last] = structuredClone(value);
  };
}

/** Takes the answer or the row at a path away. */
export function drop(path: string): Change {
  return ({ answers }) => {
    const { holder, last } = locate(answers, path);
    if (Array.isArray(holder)) holder.splice(indexOf(holder, last, path), 1);
    else Reflect.deleteProperty(holder, last);
  };
}

/** Adds a row to a list. */
export function add(list: string, row: { id: string } & Record<string, unknown>): Change {
  return ({ answers }) => {
    const { holder, last } = locate(answers, list);
    if (Array.isArray(holder)) throw new Error(`${list} is a row`);
    holder[last] = [...((holder[last] as unknown[] | undefined) ?? []), row];
  };
}

export function mark(address: string, given: AnswerFile["marks"][string]): Change {
  return ({ marks }) => {
    marks[address] = given;
  };
}

/** Both parties, or one, affirm what stands at an address. */
export function affirm(address: string, parties: readonly ("A" | "B")[] = ["A", "B"]): Change {
  return ({ affirmations }) => {
    for (const party of parties)
      affirmations.push({ address, party, person: "Somebody", at: "2026-12-14T20:00:00Z" });
  };
}

/** Takes back what one party affirmed at an address. */
export function unaffirm(address: string, party: "A" | "B"): Change {
  return (file) => {
    const kept = file.affirmations.filter((one) => one.address !== address || one.party !== party);
    if (kept.length === file.affirmations.length)
      throw new Error(`${party} has not affirmed ${address}`);
    file.affirmations = kept;
  };
}

export function all(...changes: readonly Change[]): Change {
  return (file) => changes.forEach((change) => change(file));
}

type Holder = Record<string, unknown> | { id?: unknown }[];

function locate(
  answers: object,
  path: string,
): { holder: Record<string, unknown> | unknown[]; last: string } {
  const segments = path.split(".");
  const last = segments.pop() ?? "";
  let holder = answers as Holder;
  for (const segment of segments) {
    const next: unknown = Array.isArray(holder)
      ? holder[indexOf(holder, segment, path)]
      : (holder[segment] ??= {});
    holder = next as Holder;
  }
  return { holder, last };
}

function indexOf(rows: unknown[], id: string, path: string): number {
  const index = rows.findIndex((row) => (row as { id?: unknown }).id === id);
  if (index === -1) throw new Error(`No row ${id} in ${path}`);
  return index;
}
