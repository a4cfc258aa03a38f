import { diffArrays } from "diff";
import type { Segment } from "@/lib/document/compare/comparison";
import type { Token } from "@/lib/document/compare/tokens";

/** A run of tokens that stay, went or came. */
export type Run = { kind: Segment["kind"]; tokens: Token[] };

/**
 * The words of a line, compared. Where almost nothing stayed, the whole line went and came: nobody
 * reads a sentence woven of two. Endless lines are not weighed word by word either.
 */
export function compareWords(before: readonly Token[], after: readonly Token[]): Run[] {
  if (sameKeys(before, after)) return [run("same", after)];
  const found = diffArrays([...before], [...after], {
    comparator: (one, two) => one.key === two.key,
    maxEditLength: EDITS_MAX,
  });
  if (found === undefined) return replaced(before, after);
  const runs = found.map(({ value, added, removed }) =>
    run(added ? "inserted" : removed ? "deleted" : "same", value),
  );
  return keepsEnough(runs, before, after) ? joined(runs) : replaced(before, after);
}

export function segmentsOf(runs: readonly Run[]): Segment[] {
  return runs.map(({ kind, tokens }) => ({
    kind,
    text: tokens.map((token) => token.text).join(""),
  }));
}

/** How alike two lines are: the share of their words that both have, 0 to 1. */
export function likeness(before: readonly Token[], after: readonly Token[]): number {
  const words = (tokens: readonly Token[]) => tokens.filter(isWord).map((token) => token.key);
  const left = new Map<string, number>();
  for (const key of words(before)) left.set(key, (left.get(key) ?? 0) + 1);
  const total = words(before).length + words(after).length;
  let shared = 0;
  for (const key of words(after)) {
    const count = left.get(key) ?? 0;
    if (count > 0) {
      shared += 1;
      left.set(key, count - 1);
    }
  }
  return total === 0 ? 0 : (2 * shared) / total;
}

export function sameKeys(before: readonly Token[], after: readonly Token[]): boolean {
  return (
    before.length === after.length &&
    before.every((token, index) => token.key === after[index]?.key)
  );
}

const EDITS_MAX = 1_000;
const ENOUGH = 0.25;

function keepsEnough(
  runs: readonly Run[],
  before: readonly Token[],
  after: readonly Token[],
): boolean {
  const kept = runs
    .filter(({ kind }) => kind === "same")
    .reduce((sum, { tokens }) => sum + tokens.filter(isWord).length, 0);
  return kept >= ENOUGH * Math.min(before.filter(isWord).length, after.filter(isWord).length);
}

/** "old thing" -> "new stuff" reads better than four words with the spaces between them kept. */
function joined(runs: readonly Run[]): Run[] {
  const deleted: Token[] = [];
  const inserted: Token[] = [];
  const result: Run[] = [];
  const close = () => {
    if (deleted.length > 0) result.push(run("deleted", deleted.splice(0)));
    if (inserted.length > 0) result.push(run("inserted", inserted.splice(0)));
  };
  runs.forEach(({ kind, tokens }, index) => {
    const bridge = deleted.length + inserted.length > 0 && runs[index + 1] !== undefined;
    if (kind === "deleted") deleted.push(...tokens);
    else if (kind === "inserted") inserted.push(...tokens);
    else if (bridge && deleted.length > 0 && inserted.length > 0 && !tokens.some(isWord)) {
      deleted.push(...tokens);
      inserted.push(...tokens);
    } else {
      close();
      result.push(run("same", tokens));
    }
  });
  close();
  return result;
}

function replaced(before: readonly Token[], after: readonly Token[]): Run[] {
  return [run("deleted", before), run("inserted", after)].filter(({ tokens }) => tokens.length > 0);
}

function run(kind: Segment["kind"], tokens: readonly Token[]): Run {
  return { kind, tokens: [...tokens] };
}

function isWord({ text }: Token): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
