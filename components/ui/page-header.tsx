import type { ReactNode } from "react";

type Props = { title: ReactNode; eyebrow?: ReactNode; lead?: ReactNode; children?: ReactNode };

/** The page's one h1, with what stands above and below it. */
export function PageHeader({ title, eyebrow, lead, children }: Props) {
  return (
    <div className="mb-8">
      {eyebrow ? <div className="mb-3 text-quiet">{eyebrow}</div> : null}
      <h1 className="text-2xl sm:text-3xl">{title}</h1>
      {lead ? <p className="mt-2 max-w-measure text-lg text-quiet">{lead}</p> : null}
      {children}
    </div>
  );
}
