import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type Props = {
  id: string;
  title: ReactNode;
  aside?: ReactNode;
  ruled?: "below" | "above";
  children: ReactNode;
};

/** A part of a page under one rule: the rule below its heading for lists, above it for side panels. */
export function Section({ id, title, aside, ruled = "below", children }: Props) {
  return (
    <section aria-labelledby={id} className={ruled === "above" ? "border-t-2 border-ink pt-3" : ""}>
      <div
        className={classNames(
          "flex flex-wrap items-baseline justify-between gap-x-4",
          ruled === "below" && "border-b-2 border-ink pb-2",
        )}
      >
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        {aside ? <span className="text-sm text-quiet">{aside}</span> : null}
      </div>
      {children}
    </section>
  );
}
