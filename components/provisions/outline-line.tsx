"use client";

import { useDroppable } from "@dnd-kit/core";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type Props = { id: string; title: string; own: ReactNode };

/** A clause of the outline; what is dropped on it stands after it. */
export function OutlineClause({ id, title, own }: Props) {
  const { setNodeRef, isOver } = useDroppable({ id });
  return (
    <li ref={setNodeRef} data-place={id}>
      <div
        className={classNames(
          "border-b-2 py-1.5 text-sm",
          isOver ? "border-accent font-semibold" : "border-transparent",
        )}
      >
        {title}
      </div>
      {own}
    </li>
  );
}
