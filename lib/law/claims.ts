import type { Answers } from "@/lib/answers/schema";
import { LIMIT_TOPICS, type LimitTopic } from "@/lib/law/limit-topics";
import { lawDay, limitsAt } from "@/lib/law/limits-at";
import type { RulePack } from "@/lib/law/pack";
import {
  type AppliedLimit,
  type LimitClaim,
  type LimitLevel,
  strictest,
} from "@/lib/law/strictest";

/** The numbers of the law as far as limits need them: in the browser a part of the pack is enough. */
export type LimitPack = Pick<RulePack, "limits" | "asOf">;

/** What the pack says under these keys on the day that counts for the agreement. */
export function federalClaims(
  answers: Answers,
  pack: LimitPack,
  keys: readonly string[],
): LimitClaim[] {
  const limits = limitsAt(pack, lawDay(answers, pack));
  return keys.flatMap((key): LimitClaim[] => {
    const limit = limits.get(key);
    return limit === undefined
      ? []
      : [{ level: "federal", value: limit.value, citation: limit.citation }];
  });
}

/** What the rules that the parties wrote down say on a topic. */
export function ownClaims({ law }: Answers, topic: LimitTopic): LimitClaim[] {
  const lists: [LimitLevel, NonNullable<Answers["law"]>["stateRules"]][] = [
    ["state", law?.stateRules],
    ["local", law?.localRules],
    ["funder", law?.funderRules],
  ];
  return lists.flatMap(([level, rules]) =>
    (rules ?? []).flatMap(({ limit, limitValue, citation }): LimitClaim[] =>
      limit === topic && limitValue !== undefined
        ? [{ level, value: limitValue, citation: citation ?? "" }]
        : [],
    ),
  );
}

/** X5 for a topic: the strictest of these federal numbers, the parties' own rules and `more`. */
export function appliedLimit(
  topic: LimitTopic,
  answers: Answers,
  pack: LimitPack,
  { federal = federalKeys(topic), more = [] }: { federal?: string[]; more?: LimitClaim[] } = {},
): AppliedLimit | null {
  return strictest(LIMIT_TOPICS[topic].way, [
    ...federalClaims(answers, pack, federal),
    ...more,
    ...ownClaims(answers, topic),
  ]);
}

function federalKeys(topic: LimitTopic): string[] {
  const { federal } = LIMIT_TOPICS[topic] as { federal?: string };
  return federal === undefined ? [] : [federal];
}
