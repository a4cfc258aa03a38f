/** The sum of a column; undefined when there are no rows or a row has no number yet. */
export function sum<Row>(
  rows: readonly Row[] | undefined,
  column: (row: Row) => number | undefined,
) {
  if (!rows?.length) return undefined;
  let total = 0;
  for (const row of rows) {
    const value = column(row);
    if (value === undefined) return undefined;
    total += value;
  }
  return total;
}

/** Integer-safe for money and whole units; halves and tenths stay exact to the cent. */
export function product(left: number | undefined, right: number | undefined) {
  if (left === undefined || right === undefined) return undefined;
  return Math.round(left * right * 100) / 100;
}
