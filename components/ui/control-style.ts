/** The classes that every boxed control shares: 44 pixels high, a border that carries 3:1 contrast. */
export const CONTROL_STYLE =
  "min-h-11 w-full min-w-0 rounded-md border border-edge bg-sheet px-3 py-2 text-base leading-snug text-ink " +
  "placeholder:text-quiet aria-invalid:border-2 aria-invalid:border-danger read-only:bg-paper disabled:bg-paper disabled:text-quiet";
