/** Who sets a limit, in the order in which equal numbers are named. */
export const LIMIT_LEVELS = ["federal", "state", "local", "funder"] as const;

export type LimitLevel = (typeof LIMIT_LEVELS)[number];

/** One number that claims to apply, and where it stands. */
export type LimitClaim = { level: LimitLevel; value: number; citation: string };

export type AppliedLimit = LimitClaim & {
  /** The claims that lost, the strictest of them first. */
  beaten: LimitClaim[];
};

/** `lower`: a maximum, the smaller number is stricter. `higher`: a minimum, the larger one is. */
export type StricterWay = "lower" | "higher";

/**
 * X5: `applied = strictest(federal, state, local, funder)`. Null when nobody sets a limit. Of equal
 * numbers the one of the wider law is named.
 */
export function strictest(way: StricterWay, claims: readonly LimitClaim[]): AppliedLimit | null {
  const sign = way === "lower" ? 1 : -1;
  const [winner, ...beaten] = [...claims].sort(
    (one, other) =>
      sign * (one.value - other.value) ||
      LIMIT_LEVELS.indexOf(one.level) - LIMIT_LEVELS.indexOf(other.level),
  );
  return winner === undefined ? null : { ...winner, beaten };
}
