import canonicalize from "canonicalize";
import { toUnits } from "@/lib/answers/paths";
import type { Answers } from "@/lib/answers/schema";

/** A worked example: whose it is, and its answers as canonical JSON, by address. */
export type ExampleAnswers = { parties: string; written: ReadonlyMap<string, string> };

export function exampleAnswers(answers: Answers): ExampleAnswers {
  return {
    parties: partiesOf(answers),
    written: new Map([...toUnits(answers)].map(([address, value]) => [address, written(value)])),
  };
}

/**
 * Share of the answers, in percent, that stand word for word as in the worked example they are
 * nearest to. Yes and no, numbers and picks are left out: two honest agreements share many. With its
 * own made-up parties an example is not borrowed; it is the example.
 */
export function uneditedPct(answers: Answers, examples: readonly ExampleAnswers[]): number {
  const own = [...toUnits(answers)]
    .filter(([, value]) => isWritten(value))
    .map(([address, value]) => [address, written(value)] as const);
  if (own.length === 0) return 0;
  const parties = partiesOf(answers);
  const others = examples.filter((example) => example.parties !== parties);
  const shared = others.map(
    (example) => own.filter(([address, value]) => example.written.get(address) === value).length,
  );
  return (100 * Math.max(0, ...shared)) / own.length;
}

/** Words that somebody wrote: a sentence, or a row or group that holds one. */
function isWritten(value: unknown): boolean {
  if (typeof value === "string") return value.includes(" ");
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some(isWritten);
}

function partiesOf({ party }: Answers): string {
  return written([party?.A?.legalName ?? null, party?.B?.legalName ?? null]);
}

function written(value: unknown): string {
  return canonicalize(value) ?? "null";
}
