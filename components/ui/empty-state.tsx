import type { ReactNode } from "react";

/** Nothing here yet: what will stand here, and how to begin. */
export function EmptyState({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className="max-w-measure border-t-2 border-ink pt-4">
      <h2 className="text-xl">{title}</h2>
      <div className="mt-2 space-y-4">{children}</div>
    </div>
  );
}
