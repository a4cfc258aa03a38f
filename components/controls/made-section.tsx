"use client";

import type { KeyboardEvent, ReactNode } from "react";

type Props = { id: string; title: string; lead?: ReactNode; children: ReactNode };

/**
 * The frame of a control made for a question. Enter in one of its boxes does what the control does and
 * does not send the page.
 */
export function MadeSection({ id, title, lead, children }: Props) {
  return (
    <section
      aria-labelledby={`${id}-title`}
      className="border-y border-rule py-5 [&>[role=status]:not(:empty)]:mt-4"
      onKeyDown={keepEnter}
    >
      <h2 id={`${id}-title`} tabIndex={-1} className="text-lg">
        {title}
      </h2>
      {lead === undefined ? null : <p className="text-sm text-quiet">{lead}</p>}
      {children}
    </section>
  );
}

function keepEnter(event: KeyboardEvent) {
  if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
}
