"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { LawCardFacts } from "@/components/law/law-card-facts";
import { LawCardList } from "@/components/law/law-card-list";
import type { LawCardView } from "@/components/law/law-card-view";
import { PlanForm } from "@/components/law/plan-form";
import { useAction } from "@/components/site/use-action";
import { Button } from "@/components/ui/button";
import { PartyMark } from "@/components/ui/party-mark";
import type { PartyNames } from "@/components/wizard/question-view";
import { acknowledgeCard } from "@/lib/acknowledgements/actions";
import type { PartyKey } from "@/lib/document/tree";

type Props = {
  agreementId: string;
  cards: readonly LawCardView[];
  myParty: PartyKey;
  parties: PartyNames;
  /** The day of the shared briefing, where one is set. */
  briefing: string | null;
  open: boolean;
};

/** The laws that apply, one card at a time: each is acknowledged by itself, or gets a day to learn it. */
export function LawCards({ agreementId, cards, myParty, parties, briefing, open }: Props) {
  const t = useTranslations("law");
  const [known, setKnown] = useState<ReadonlySet<string>>(
    () => new Set(cards.filter((card) => card.acknowledged[myParty]).map(({ id }) => id)),
  );
  const [plans, setPlans] = useState<Readonly<Record<string, NonNullable<LawCardView["plan"]>>>>(
    {},
  );
  const planOf = (card: LawCardView) => plans[card.id] ?? card.plan;
  const isDone = (card: LawCardView) => known.has(card.id) || planOf(card) !== null;
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      cards.findIndex((card) => !isDone(card)),
    ),
  );
  const [planning, setPlanning] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const { run, pending, error } = useAction(acknowledgeCard, t("unreachable"));
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [at]);

  const card = cards[at];
  if (card === undefined) return <p>{t("none")}</p>;
  const done = cards.filter(isDone).length;
  const go = (index: number) => {
    moved.current = true;
    setPlanning(false);
    setAt((index + cards.length) % cards.length);
  };
  /** The next card that still waits for this side; the next one when none does. */
  const goOn = (settledNow: string) => {
    const waits = (one: LawCardView) => one.id !== settledNow && !isDone(one);
    const later = cards.findIndex((one, index) => index > at && waits(one));
    const any = cards.findIndex(waits);
    go(later >= 0 ? later : any >= 0 ? any : at + 1);
  };
  const plan = planOf(card);
  return (
    <section aria-labelledby="law-card-title" className="mt-6">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4" role="status">
        <span className="text-sm text-quiet">
          {t("place", { at: at + 1, total: cards.length, group: card.group })}
        </span>
        <span className="text-sm font-semibold">
          {t("progress", { done, total: cards.length })}
        </span>
      </p>
      <progress
        className={PROGRESS_STYLE}
        value={done}
        max={cards.length}
        aria-label={t("progress", { done, total: cards.length })}
      />
      <article className="mt-4 border-y-2 border-ink bg-sheet px-4 py-5 sm:px-6">
        <h2 id="law-card-title" ref={heading} tabIndex={-1} className="text-xl">
          {card.topic}
        </h2>
        <div className="mt-3">
          <LawCardFacts card={card} />
        </div>
        <ul className="mt-4 space-y-1 border-t border-rule pt-3">
          {(["A", "B"] as const).map((party) => (
            <Standing
              key={party}
              mine={party === myParty}
              name={party === myParty ? t("you") : parties[party]}
              person={card.acknowledged[party]?.person ?? null}
              known={
                party === myParty ? known.has(card.id) : card.acknowledged[party] !== undefined
              }
              plan={plan}
            />
          ))}
        </ul>
        {error === null ? null : (
          <p role="alert" className="mt-2 text-danger">
            {error.message}
          </p>
        )}
        {planning ? (
          <PlanForm
            key={card.id}
            agreementId={agreementId}
            card={card}
            briefing={briefing}
            onDone={(saved) => {
              setPlans({ ...plans, [card.id]: saved });
              goOn(card.id);
            }}
            onCancel={() => setPlanning(false)}
          />
        ) : (
          <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2">
            {open && !known.has(card.id) ? (
              <>
                <Button
                  variant="primary"
                  aria-disabled={pending}
                  onClick={() =>
                    run({ agreementId, cardId: card.id, shownSha256: card.sha256 }, () => {
                      setKnown(new Set([...known, card.id]));
                      goOn(card.id);
                    })
                  }
                >
                  {t("acknowledge")}
                  <span className="sr-only">: {card.topic}</span>
                </Button>
                <Button variant="quiet" onClick={() => setPlanning(true)}>
                  {t(plan === null ? "plan.open" : "plan.change")}
                </Button>
              </>
            ) : null}
            <Button variant="quiet" onClick={() => go(at + 1)}>
              {t("next")}
            </Button>
          </div>
        )}
      </article>
      <LawCardList cards={cards} isDone={isDone} current={at} onChoose={go} />
    </section>
  );
}

/** Drawn by the browser only where colours are forced: elsewhere its own green is none of ours. */
const PROGRESS_STYLE =
  "mt-1 block h-2 w-full appearance-none bg-rule forced-colors:appearance-auto " +
  "[&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-accent [&::-moz-progress-bar]:bg-accent";

type StandingProps = {
  mine: boolean;
  name: string;
  person: string | null;
  known: boolean;
  plan: LawCardView["plan"];
};

function Standing({ mine, name, person, known, plan }: StandingProps) {
  const t = useTranslations("law");
  const words = known
    ? person === null
      ? t("knows")
      : t("knowsBy", { person })
    : plan === null
      ? t("notYet")
      : t("learns", { date: plan.trainingDate, evidence: plan.evidence });
  return (
    <li className="flex items-baseline gap-2">
      <PartyMark side={mine ? "ours" : "theirs"} />
      <span>
        <span className="font-semibold">{name}</span>: {words}
      </span>
    </li>
  );
}
