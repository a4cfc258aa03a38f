"use client";

import { useDraggable } from "@dnd-kit/core";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";

type Props = {
  id: string;
  title: string;
  /** Null where it stands first or last. */
  onEarlier: (() => void) | null;
  onLater: (() => void) | null;
};

/** A clause of the parties' own in the outline: drawn by its handle, or moved place by place. */
export function OwnClause({ id, title, onEarlier, onLater }: Props) {
  const t = useTranslations("wizard.outline");
  const { setNodeRef, setActivatorNodeRef, listeners, isDragging } = useDraggable({ id });
  return (
    <div
      id={ownClauseId(id)}
      ref={setNodeRef}
      className={classNames(
        "my-1 flex flex-wrap items-center gap-x-4 rounded-md border border-accent bg-accent-soft pe-2",
        isDragging && "opacity-50",
      )}
    >
      <span
        ref={setActivatorNodeRef}
        {...listeners}
        aria-hidden
        data-handle={id}
        className="flex size-11 shrink-0 cursor-grab touch-none select-none items-center justify-center text-quiet"
      >
        <Grip />
      </span>
      <span className="min-w-0 flex-1 py-2 font-semibold break-words">{title}</span>
      <span className="flex gap-x-4">
        <Button variant="quiet" disabled={onEarlier === null} onClick={() => onEarlier?.()}>
          {t("earlier")}
          <span className="sr-only">: {title}</span>
        </Button>
        <Button variant="quiet" disabled={onLater === null} onClick={() => onLater?.()}>
          {t("later")}
          <span className="sr-only">: {title}</span>
        </Button>
      </span>
    </div>
  );
}

/** The element of a clause of the parties' own, by the id of its row. */
export function ownClauseId(id: string): string {
  return `own-clause-${id}`;
}

/** Six dots: here it can be held. */
export function Grip() {
  return (
    <svg width="12" height="18" viewBox="0 0 12 18" fill="currentColor" aria-hidden>
      {[3, 9].flatMap((x) =>
        [3, 9, 15].map((y) => <circle key={`${x}-${y}`} cx={x} cy={y} r="1.6" />),
      )}
    </svg>
  );
}
