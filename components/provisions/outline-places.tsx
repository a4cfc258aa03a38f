"use client";

import {
  closestCenter,
  type CollisionDetection,
  DndContext,
  DragOverlay,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import {
  nextPlace,
  type Outline,
  outlineWith,
  type Provision,
} from "@/components/provisions/outline";
import { OutlineClause } from "@/components/provisions/outline-line";
import { Grip, OwnClause, ownClauseId } from "@/components/provisions/own-clause";

type Props = {
  outline: Outline;
  provisions: readonly Provision[];
  /** `after` is the id of a clause of the outline. */
  onPlace: (provisionId: string, after: string) => void;
};

/** The agreement's outline with the parties' own clauses in it, to be put elsewhere by pointer or key. */
export function OutlinePlaces({ outline, provisions, onPlace }: Props) {
  const t = useTranslations("wizard.outline");
  const headingId = useId();
  const [held, setHeld] = useState<string | null>(null);
  const [moved, setMoved] = useState<{ provision: string; place: string } | null>(null);
  const stepped = useRef<{ id: string; step: -1 | 1 } | null>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: MOVES_FROM } }),
  );
  const titleOf = (id: string) => provisions.find((one) => one.id === id)?.title ?? "";
  const place = (id: string, after: string) => {
    const clause = outline.flatMap(({ clauses }) => clauses).find((one) => one.id === after);
    onPlace(id, after);
    setMoved({ provision: titleOf(id), place: clause?.title ?? "" });
  };
  const stepper = ({ id, after }: Provision, step: -1 | 1) => {
    const to = nextPlace(outline, after, step);
    if (to === null) return null;
    return () => {
      stepped.current = { id, step };
      place(id, to);
    };
  };
  // A card that moves is drawn anew elsewhere: the same button of it keeps the focus, or the other at an end.
  useEffect(() => {
    if (stepped.current === null) return;
    const { id, step } = stepped.current;
    const card = document.getElementById(ownClauseId(id));
    const buttons = [...(card?.querySelectorAll<HTMLElement>("button:enabled") ?? [])];
    buttons.at(step === -1 ? 0 : -1)?.focus();
    stepped.current = null;
  }, [provisions]);
  const cards = (own: readonly Provision[]) =>
    own.map((one) => (
      <OwnClause
        key={one.id}
        id={one.id}
        title={one.title}
        onEarlier={stepper(one, -1)}
        onLater={stepper(one, 1)}
      />
    ));
  const articles = outlineWith(outline, provisions);
  const placed = new Set(
    articles.flatMap(({ own, clauses }) => [...own, ...clauses.flatMap((line) => line.own)]),
  );
  return (
    <section aria-labelledby={headingId} className="border-t border-rule pt-4">
      <h2 id={headingId} className="text-lg">
        {t("title")}
      </h2>
      <p className="text-sm text-quiet">{t("hint")}</p>
      <DndContext
        sensors={sensors}
        collisionDetection={underPointer}
        accessibility={{ announcements: SILENT, screenReaderInstructions: { draggable: "" } }}
        onDragStart={({ active }) => setHeld(String(active.id))}
        onDragCancel={() => setHeld(null)}
        onDragEnd={({ active, over }) => {
          setHeld(null);
          if (over !== null) place(String(active.id), String(over.id));
        }}
      >
        {cards(provisions.filter((one) => !placed.has(one)))}
        <div
          role="group"
          aria-label={t("outline")}
          tabIndex={0}
          className="mt-3 max-h-[28rem] overflow-y-auto rounded-md border border-rule px-3 pb-3"
        >
          {articles.map((article) => (
            <div key={article.id}>
              <h3 className="mt-3 text-sm font-semibold text-quiet">{article.title}</h3>
              <ol>
                {article.clauses.map(({ id, title, own }) => (
                  <OutlineClause key={id} id={id} title={title} own={cards(own)} />
                ))}
              </ol>
              {cards(article.own)}
            </div>
          ))}
        </div>
        <DragOverlay dropAnimation={null}>
          {held === null ? null : (
            <div className="flex items-center gap-3 rounded-md border border-accent bg-sheet pe-3 shadow-sheet">
              <span className="flex size-11 items-center justify-center text-quiet">
                <Grip />
              </span>
              <span className="font-semibold">{titleOf(held)}</span>
            </div>
          )}
        </DragOverlay>
      </DndContext>
      <p role="status" className="sr-only">
        {moved === null ? null : t("moved", moved)}
      </p>
    </section>
  );
}

/** Pixels that a pointer travels before it drags: a tap is none. */
const MOVES_FROM = 6;

/** The clause under the pointer, or the nearest while the pointer is between two. */
const underPointer: CollisionDetection = (situation) => {
  const within = pointerWithin(situation);
  return within.length > 0 ? within : closestCenter(situation);
};

/** What happened is said in the page's own words, once it has happened. */
const nothing = () => undefined;
const SILENT = {
  onDragStart: nothing,
  onDragOver: nothing,
  onDragEnd: nothing,
  onDragCancel: nothing,
};
