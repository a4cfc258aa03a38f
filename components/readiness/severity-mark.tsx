import type { Severity } from "@/lib/health/problem";

/** A shape for each severity, beside its word: an octagon stops, a triangle warns, a circle informs. */
export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 16 16"
      className={`inline-block size-4 shrink-0 fill-none stroke-current stroke-2 ${COLOR[severity]}`}
    >
      {SHAPE[severity]}
    </svg>
  );
}

const COLOR: Record<Severity, string> = {
  blocker: "text-danger",
  error: "text-danger",
  warning: "text-attention",
  info: "text-quiet",
};

const SHAPE = {
  blocker: <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5ZM4.5 8h7" />,
  error: <path d="M8 1 15 8 8 15 1 8ZM8 5v3.5M8 10.5v.5" />,
  warning: <path d="M8 1.5 15 14.5H1ZM8 6v4M8 12v.5" />,
  info: <path d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1ZM8 7v5M8 4v.5" />,
} as const;
