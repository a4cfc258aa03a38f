"use client";

import { useTranslations } from "next-intl";
import type { LawCardView } from "@/components/law/law-card-view";
import { Disclosure } from "@/components/ui/disclosure";
import { StatusTag } from "@/components/ui/status-tag";

type Props = {
  cards: readonly LawCardView[];
  isDone: (card: LawCardView) => boolean;
  current: number;
  onChoose: (index: number) => void;
};

/** All cards by the part of the agreement that looks after them; each leads to itself. */
export function LawCardList({ cards, isDone, current, onChoose }: Props) {
  const t = useTranslations("law");
  const groups = [...new Set(cards.map(({ group }) => group))];
  return (
    <div className="mt-4">
      <Disclosure summary={t("all", { total: cards.length })}>
        {groups.map((group) => (
          <div key={group} className="mt-3">
            <h3 className="text-sm font-semibold">{group}</h3>
            <ul>
              {cards.map((card, index) =>
                card.group === group ? (
                  <li key={card.id} className="border-b border-rule">
                    <button
                      type="button"
                      aria-current={index === current ? "step" : undefined}
                      className="flex min-h-11 w-full items-center justify-between gap-3 text-start"
                      onClick={() => onChoose(index)}
                    >
                      <span className="underline decoration-rule underline-offset-4">
                        {card.topic}
                      </span>
                      <StatusTag tone={isDone(card) ? "done" : "open"}>
                        {t(isDone(card) ? "done" : "waits")}
                      </StatusTag>
                    </button>
                  </li>
                ) : null,
              )}
            </ul>
          </div>
        ))}
      </Disclosure>
    </div>
  );
}
