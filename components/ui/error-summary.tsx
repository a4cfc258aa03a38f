"use client";

import { useEffect, useRef } from "react";

type Props = {
  title: string;
  /** One per error: the id of the control to go to, and the words that stand beside it too. */
  items: readonly { targetId: string; message: string }[];
  /** Changes with every attempt, so that focus returns here each time. */
  attempt: number;
};

/** What has to be put right, on top of the page, with focus; each line leads to its field. */
export function ErrorSummary({ title, items, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [attempt]);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mb-8 rounded-md border-2 border-danger bg-sheet p-5 focus:outline-3 focus:outline-danger"
    >
      <h2 className="text-lg">{title}</h2>
      <ul className="mt-2 space-y-1">
        {items.map((item) => (
          <li key={item.targetId}>
            <a
              href={`#${item.targetId}`}
              className="inline-block py-1 font-semibold text-danger underline underline-offset-4"
              onClick={(event) => {
                event.preventDefault();
                focusControl(item.targetId);
              }}
            >
              {item.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A fieldset takes the reader to its first control; a control takes focus itself. */
function focusControl(id: string): void {
  const target = document.getElementById(id);
  const control =
    target instanceof HTMLFieldSetElement
      ? target.querySelector<HTMLElement>("input, select, textarea, button")
      : target;
  control?.focus();
  control?.scrollIntoView({ block: "center" });
}
