/** How a link in running text looks. */
export const LINK_STYLE =
  "underline decoration-1 underline-offset-4 hover:text-accent-strong hover:decoration-2 rounded-sm";
