"use client";

import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";

type Props = { id: string; title: string; lead?: ReactNode; children: ReactNode };

/**
 * The frame of a control made for a question. Enter in one of its boxes does what the control does and
 * does not send the page. When a button has done its work and goes, the focus stands on the title.
 */
export function MadeSection({ id, title, lead, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    if (last.current === null || last.current.isConnected) return;
    last.current = null;
    if (document.activeElement === document.body) heading.current?.focus();
  });
  return (
    <section
      aria-labelledby={`${id}-title`}
      className="border-y border-rule py-5 [&>[role=status]:not(:empty)]:mt-4"
      onKeyDown={keepEnter}
      onFocus={({ target }: FocusEvent) => {
        last.current = target;
      }}
    >
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1} className="text-lg">
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
