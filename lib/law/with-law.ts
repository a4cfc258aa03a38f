import type { Answers } from "@/lib/answers/schema";
import { nested } from "@/lib/document/document-facts";
import type { TemplateSet } from "@/lib/document/source";
import type { CardState } from "@/lib/law/card-states";
import { coverage } from "@/lib/law/coverage";
import { homeLimits } from "@/lib/law/home-limits";
import { lawDay, numbersAt } from "@/lib/law/limits-at";
import { roomLimits } from "@/lib/law/room-limits";
import type { AppliedLimit } from "@/lib/law/strictest";

/**
 * The answers with what the law makes of them: the limit that applies to each room and home with its
 * source, and the numbers of the day of the award. What the engine then prints is computed once, here.
 */
export function withLimits<A extends Answers>(
  { law }: Pick<TemplateSet, "law">,
  answers: A,
): A & { limits?: object } {
  const { svc } = answers;
  const rooms = svc?.classrooms?.map((room) => {
    const { group, ratio, adults, space } = roomLimits(room, answers, law);
    return {
      ...room,
      ...columns("limitGroup", group),
      ...columns("limitRatio", ratio),
      ...columns("limitAdults", adults),
      ...columns("limitSpace", space),
    };
  });
  const homes = svc?.fccHomes?.map((home) => {
    const { total, under24m, under18m } = homeLimits(home, answers, law);
    return {
      ...home,
      ...columns("limitTotal", total),
      ...columns("limitUnder24m", under24m),
      ...columns("limitUnder18m", under18m),
    };
  });
  return {
    ...answers,
    ...(svc === undefined
      ? {}
      : {
          svc: {
            ...svc,
            ...(rooms === undefined ? {} : { classrooms: rooms }),
            ...(homes === undefined ? {} : { fccHomes: homes }),
          },
        }),
    ...(law.limits.length === 0 ? {} : { limits: nested(numbersAt(law, lawDay(answers, law))) }),
  };
}

/** The answers with their limits, and the law cards that apply as the rows of `law.checklist`. */
export function withLaw<A extends Answers>(
  templates: TemplateSet,
  answers: A,
  states: readonly CardState[],
) {
  const limited = withLimits(templates, answers);
  const duties = coverage(
    templates,
    limited,
    states.map(({ card }) => card),
  );
  const checklist = states.map((state) => ({
    ...rowOf(state),
    sections:
      duties
        .find(({ card }) => card.id === state.card.id)
        ?.covers.map(({ number }) => number)
        .join(", ") ?? "",
  }));
  return { ...limited, law: { ...limited.law, checklist } };
}

function rowOf({ card, acknowledged, trainingDate, evidence }: CardState) {
  const { A, B } = acknowledged;
  return {
    id: card.id,
    topic: card.topic,
    citation: card.citation,
    responsible: card.responsible,
    proof: card.evidence,
    cadence: card.cadence,
    ...(trainingDate === null ? {} : { trainingDate }),
    ...(evidence === null ? {} : { evidence }),
    ...(A === undefined ? {} : { knownByA: A.person, knownOnA: A.at.slice(0, 10) }),
    ...(B === undefined ? {} : { knownByB: B.person, knownOnB: B.at.slice(0, 10) }),
  };
}

/** A limit as three columns: the number, who sets it, where it stands. */
function columns(name: string, limit: AppliedLimit | null): Record<string, string | number> {
  if (limit === null) return {};
  return {
    [name]: limit.value,
    [`${name}By`]: limit.level,
    ...(limit.citation === "" ? {} : { [`${name}Law`]: limit.citation }),
  };
}
