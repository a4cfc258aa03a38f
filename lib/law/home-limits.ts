import type { Answers } from "@/lib/answers/schema";
import { appliedLimit, type LimitPack } from "@/lib/law/claims";
import type { AppliedLimit } from "@/lib/law/strictest";

export type Home = NonNullable<NonNullable<Answers["svc"]>["fccHomes"]>[number];

/** What applies to one family child care home. */
export type HomeLimits = {
  /** Most children at once, the provider's own under six counted. */
  total: AppliedLimit | null;
  under24m: AppliedLimit | null;
  under18m: AppliedLimit | null;
};

/** Who is in a home at its busiest hour. */
export function homeCount(home: Home, answers: Answers) {
  const enrolled = home.total ?? 0;
  return {
    present: enrolled + (home.ownChildrenUnder6 ?? 0),
    under24m: home.enrolledUnder24m ?? (onlyUnderThree(answers) ? enrolled : 0),
    under18m: home.enrolledUnder18m ?? 0,
  };
}

/**
 * X5 for a home. One provider: six children with two under 24 months; or, with infants and toddlers
 * only, four with two under 18 months. Two adults: twelve, with four under 24 months (dossier section
 * 8, from memory).
 */
export function homeLimits(home: Home, answers: Answers, pack: LimitPack): HomeLimits {
  const applied = (topic: Parameters<typeof appliedLimit>[0], ...federal: string[]) =>
    appliedLimit(topic, answers, pack, { federal });
  if ((home.providers ?? 1) >= 2) {
    return {
      total: applied("home_two_adults", "fcc.two_staff.total"),
      under24m: applied("home_two_adults_under_24m", "fcc.two_staff.under_24m"),
      under18m: null,
    };
  }
  if (isInfantHome(home, answers, pack)) {
    return {
      total: applied("home_one_provider", "fcc.one_provider.infants_toddlers"),
      under24m: applied("home_one_provider_under_24m"),
      under18m: applied("home_one_provider_under_18m", "fcc.one_provider.under_18m"),
    };
  }
  return {
    total: applied("home_one_provider", "fcc.one_provider.total"),
    under24m: applied("home_one_provider_under_24m", "fcc.one_provider.under_24m"),
    under18m: applied("home_one_provider_under_18m"),
  };
}

/** More babies than a mixed group may have: then the rule for infants and toddlers is the one that can be met. */
function isInfantHome(home: Home, answers: Answers, pack: LimitPack): boolean {
  const mixed = appliedLimit("home_one_provider_under_24m", answers, pack, {
    federal: ["fcc.one_provider.under_24m"],
  });
  return onlyUnderThree(answers) && homeCount(home, answers).under24m > (mixed?.value ?? Infinity);
}

function onlyUnderThree({ svc }: Answers): boolean {
  return svc?.ageBands?.every((band) => band === "under_36m") === true;
}
