export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

/** The classes of a button, for buttons and for links that act as the page's main step. */
export function buttonStyle(variant: ButtonVariant): string {
  return `${SHAPE} ${VARIANTS[variant]}`;
}

const SHAPE =
  "inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-md py-2 text-base leading-tight " +
  "aria-disabled:cursor-progress aria-disabled:opacity-80 disabled:cursor-not-allowed disabled:opacity-80";

/**
 * Primary keeps a transparent border so that forced colours, which drop backgrounds, still draw its edge.
 * Quiet gives its room back at both sides, so that its words stand in line with what is around them.
 */
const VARIANTS: Record<ButtonVariant, string> = {
  primary:
    "border border-transparent bg-accent px-5 font-semibold text-on-accent hover:bg-accent-strong",
  secondary:
    "border border-edge bg-sheet px-5 font-semibold text-ink hover:border-accent hover:text-accent",
  quiet:
    "-mx-1.25 border border-transparent px-1 text-accent underline decoration-1 underline-offset-4 " +
    "hover:text-accent-strong hover:decoration-2",
  danger: "border border-danger bg-sheet px-5 font-semibold text-danger hover:bg-danger-soft",
};
