import type { Answers } from "@/lib/answers/schema";

type TenAnswers = NonNullable<NonNullable<Answers["rel"]>["answers"]>;
export type RelationshipQuestion = keyof TenAnswers;

/** The two lists of characteristics in 2 CFR 200.331 [S2], a question for each. */
export const SUBRECIPIENT_SIGNS = [
  "determinesEligibility",
  "measuredOnObjectives",
  "decidesProgramMatters",
  "mustFollowProgramRules",
  "carriesOutProgram",
] as const satisfies readonly RelationshipQuestion[];

export const CONTRACTOR_SIGNS = [
  "sellsInNormalBusiness",
  "sellsToManyBuyers",
  "competesForBuyers",
  "providesAncillaryGoods",
  "exemptFromProgramRules",
] as const satisfies readonly RelationshipQuestion[];

export type RelationshipLean = {
  /** Where the answers lean; `unclear` when neither list is clearly ahead. Nobody is bound by it. */
  lean: "subrecipient" | "contractor" | "unclear";
  /** The questions answered "yes", by the list that they speak for. */
  subrecipient: RelationshipQuestion[];
  contractor: RelationshipQuestion[];
  unsure: RelationshipQuestion[];
  open: RelationshipQuestion[];
};

/**
 * Which way ten answers lean. Substance decides and no single factor does (2 CFR 200.331), so this
 * counts, names its reasons and stops short of a decision: a person makes it.
 */
export function relationshipLean(answers: Partial<TenAnswers> = {}): RelationshipLean {
  const all = [...SUBRECIPIENT_SIGNS, ...CONTRACTOR_SIGNS];
  const said = (value: string, signs: readonly RelationshipQuestion[]) =>
    signs.filter((sign) => answers[sign] === value);
  const subrecipient = said("yes", SUBRECIPIENT_SIGNS);
  const contractor = said("yes", CONTRACTOR_SIGNS);
  const lead = subrecipient.length - contractor.length;
  return {
    lean: lead >= CLEAR_LEAD ? "subrecipient" : lead <= -CLEAR_LEAD ? "contractor" : "unclear",
    subrecipient,
    contractor,
    unsure: said("unsure", all),
    open: all.filter((sign) => answers[sign] === undefined),
  };
}

/** One list is ahead by at least this many "yes" before the answers are said to lean its way. */
const CLEAR_LEAD = 2;
