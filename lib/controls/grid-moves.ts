export type GridPlace = { row: number; column: number };

/**
 * Where a key leads in a grid: arrows step, Home and End go to the ends of the row, with Control to the
 * ends of the grid. Null for keys that do not move, or that would leave the grid.
 */
export function moveInGrid(
  size: { rows: number; columns: number },
  from: GridPlace,
  key: string,
  withControl = false,
): GridPlace | null {
  const step = STEPS[key];
  const to = step
    ? { row: from.row + step.row, column: from.column + step.column }
    : key === "Home"
      ? { row: withControl ? 0 : from.row, column: 0 }
      : key === "End"
        ? { row: withControl ? size.rows - 1 : from.row, column: size.columns - 1 }
        : null;
  const inside =
    to !== null && to.row >= 0 && to.row < size.rows && to.column >= 0 && to.column < size.columns;
  return inside ? to : null;
}

const STEPS: Readonly<Record<string, GridPlace>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};
