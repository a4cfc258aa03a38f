import * as z from "zod";
import { communication } from "@/lib/answers/steps/communication";
import { expectations } from "@/lib/answers/steps/expectations";
import { legal } from "@/lib/answers/steps/legal";
import { money } from "@/lib/answers/steps/money";
import { reachOut } from "@/lib/answers/steps/reach-out";
import { setUp } from "@/lib/answers/steps/set-up";
import { vision } from "@/lib/answers/steps/vision";

/** The steps of the wizard, each with the groups of answers that belong to it. */
export const ANSWER_STEPS = [
  setUp,
  vision,
  communication,
  expectations,
  money,
  legal,
  reachOut,
].map((groups) => Object.keys(groups));

/**
 * Every answer of an agreement, typed once, a part per step; paths are the dossier's (section 3).
 * Everything is optional here: what must be answered depends on conditions and is judged by the
 * health check, so that a draft is never refused for being unfinished.
 */
export const answersSchema = z
  .strictObject({
    ...setUp,
    ...vision,
    ...communication,
    ...expectations,
    ...money,
    ...legal,
    ...reachOut,
  })
  .partial();

export type Answers = z.output<typeof answersSchema>;
