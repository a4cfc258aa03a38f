const WARM_UP = 40;
const ROUNDS = 61;

/** Runs each contender once per round, in turn; milliseconds of the warm rounds by contender. */
export function alternate<Name extends string>(
  contenders: Record<Name, () => unknown>,
): Record<Name, number[]> {
  const names = Object.keys(contenders) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    number[]
  >;
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const name of names) {
      const start = performance.now();
      contenders[name]();
      if (round >= WARM_UP) times[name].push(performance.now() - start);
    }
  }
  return times;
}

export function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}
