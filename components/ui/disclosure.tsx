import type { ReactEventHandler, ReactNode } from "react";

type Props = {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  onToggle?: ReactEventHandler<HTMLDetailsElement>;
};

/** Words that unfold on request; works without a script. */
export function Disclosure({ summary, children, open = false, onToggle }: Props) {
  return (
    <details open={open} onToggle={onToggle} className="group">
      <summary className="flex min-h-11 list-none items-center gap-2 text-accent [&::-webkit-details-marker]:hidden">
        <svg
          aria-hidden
          viewBox="0 0 12 12"
          className="size-3 shrink-0 fill-current transition-transform group-open:rotate-90"
        >
          <path d="M3 0 10 6 3 12Z" />
        </svg>
        <span className="underline decoration-1 underline-offset-4">{summary}</span>
      </summary>
      <div className="pb-3 ps-5">{children}</div>
    </details>
  );
}
