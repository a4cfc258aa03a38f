import { typeAway } from "./type-away";
import type { Writer } from "./writer";

const WARM_UP_MS = 8000;
const ROUND_MS = 2500;
const ROUNDS = 5;

/** A server, and who writes to it. */
type Side = { address: string; writers: readonly Writer[] };

type Round = { value: number; baseline: number; ratio: number };

/**
 * Answers saved per second on both sides, warm. Rounds alternate, so that a busy machine is busy for
 * both; the figure is the median round. `ratio` has three decimals.
 */
export async function alternate(measured: Side, baseline: Side): Promise<Round> {
  const type = ({ address, writers }: Side, milliseconds: number) =>
    typeAway(address, writers, milliseconds);
  await type(measured, WARM_UP_MS);
  await type(baseline, WARM_UP_MS);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [ours, theirs] = [await type(measured, ROUND_MS), await type(baseline, ROUND_MS)];
    const ratio = Math.round((ours / theirs) * 1000) / 1000;
    rounds.push({ value: Math.round(ours), baseline: Math.round(theirs), ratio });
  }
  const median = rounds.toSorted((a, b) => a.ratio - b.ratio)[Math.floor(ROUNDS / 2)];
  if (median === undefined) throw new Error("No round was measured");
  return median;
}
