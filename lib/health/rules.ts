import type { Rule } from "@/lib/health/problem";
import { backgroundChecks } from "@/lib/health/rules/care/background-checks";
import { childTransition } from "@/lib/health/rules/care/child-transition";
import { fees } from "@/lib/health/rules/care/fees";
import { hours } from "@/lib/health/rules/care/hours";
import { incidents } from "@/lib/health/rules/care/incidents";
import { inclusion } from "@/lib/health/rules/care/inclusion";
import { ratios } from "@/lib/health/rules/care/ratios";
import { slots } from "@/lib/health/rules/care/slots";
import { twoEmployers } from "@/lib/health/rules/care/two-employers";
import { adviceSought } from "@/lib/health/rules/communication/advice-sought";
import { contactGap } from "@/lib/health/rules/communication/contact-gap";
import { dataExchange } from "@/lib/health/rules/communication/data-exchange";
import { disputeLadder } from "@/lib/health/rules/communication/dispute-ladder";
import { lessons } from "@/lib/health/rules/communication/lessons";
import { liaisons } from "@/lib/health/rules/communication/liaisons";
import { norms } from "@/lib/health/rules/communication/norms";
import { officials } from "@/lib/health/rules/communication/officials";
import { openDiscussion } from "@/lib/health/rules/communication/open-discussion";
import { outreach } from "@/lib/health/rules/communication/outreach";
import { peers } from "@/lib/health/rules/communication/peers";
import { plainWords } from "@/lib/health/rules/communication/plain-words";
import { accepted } from "@/lib/health/rules/expectations/accepted";
import { blanks } from "@/lib/health/rules/expectations/blanks";
import { outcomesForAll } from "@/lib/health/rules/expectations/outcomes-for-all";
import { reported } from "@/lib/health/rules/expectations/reported";
import { sevenParts } from "@/lib/health/rules/expectations/seven-parts";
import { sidePromises } from "@/lib/health/rules/expectations/side-promises";
import { tailored } from "@/lib/health/rules/expectations/tailored";
import { vagueWords } from "@/lib/health/rules/expectations/vague-words";
import { authority } from "@/lib/health/rules/legal/authority";
import { balance } from "@/lib/health/rules/legal/balance";
import { contradictions } from "@/lib/health/rules/legal/contradictions";
import { counsel } from "@/lib/health/rules/legal/counsel";
import { delegate } from "@/lib/health/rules/legal/delegate";
import { federalProvisions } from "@/lib/health/rules/legal/federal-provisions";
import { insurance } from "@/lib/health/rules/legal/insurance";
import { lawBriefing } from "@/lib/health/rules/legal/law-briefing";
import { liability } from "@/lib/health/rules/legal/liability";
import { localLaw } from "@/lib/health/rules/legal/local-law";
import { mouTopics } from "@/lib/health/rules/legal/mou-topics";
import { ownClausesAffirmed } from "@/lib/health/rules/legal/own-clauses-affirmed";
import { ownClausesResolve } from "@/lib/health/rules/legal/own-clauses-resolve";
import { privacy } from "@/lib/health/rules/legal/privacy";
import { records } from "@/lib/health/rules/legal/records";
import { relationship } from "@/lib/health/rules/legal/relationship";
import { reviewDates } from "@/lib/health/rules/legal/review-dates";
import { subawardSteps } from "@/lib/health/rules/legal/subaward-steps";
import { term } from "@/lib/health/rules/legal/term";
import { watchList } from "@/lib/health/rules/legal/watch-list";
import { baseTotal } from "@/lib/health/rules/money/base-total";
import { ceiling } from "@/lib/health/rules/money/ceiling";
import { fixedAmount } from "@/lib/health/rules/money/fixed-amount";
import { forProfitPlan } from "@/lib/health/rules/money/for-profit-plan";
import { layers } from "@/lib/health/rules/money/layers";
import { match } from "@/lib/health/rules/money/match";
import { paymentSchedule } from "@/lib/health/rules/money/payment-schedule";
import { paymentTerms } from "@/lib/health/rules/money/payment-terms";
import { property } from "@/lib/health/rules/money/property";
import { subsidyLapse } from "@/lib/health/rules/money/subsidy-lapse";
import { vacancies } from "@/lib/health/rules/money/vacancies";
import { benefits } from "@/lib/health/rules/vision/benefits";
import { earlyWin } from "@/lib/health/rules/vision/early-win";
import { giveAndGet } from "@/lib/health/rules/vision/give-and-get";
import { missionAffirmed } from "@/lib/health/rules/vision/mission-affirmed";
import { missionFirst } from "@/lib/health/rules/vision/mission-first";
import { quality } from "@/lib/health/rules/vision/quality";
import { realisticGoals } from "@/lib/health/rules/vision/realistic-goals";
import { startSmall } from "@/lib/health/rules/vision/start-small";

/**
 * Every rule of the health check, in the order of the dossier: L01 to L64, and the consistency rules
 * X1 to X16, most of which an L rule reports under its own id (its `crossChecks` say which); SP1 and SP2 for the
 * parties' own clauses.
 */
export const RULES: readonly Rule[] = [
  missionAffirmed,
  missionFirst,
  benefits,
  quality,
  startSmall,
  realisticGoals,
  earlyWin,
  norms,
  disputeLadder,
  openDiscussion,
  contactGap,
  dataExchange,
  liaisons,
  accepted,
  baseTotal,
  paymentSchedule,
  ceiling,
  slots,
  ratios,
  hours,
  vacancies,
  paymentTerms,
  twoEmployers,
  lawBriefing,
  localLaw,
  lessons,
  giveAndGet,
  blanks,
  sevenParts,
  vagueWords,
  tailored,
  privacy,
  counsel,
  sidePromises,
  outcomesForAll,
  outreach,
  adviceSought,
  officials,
  peers,
  mouTopics,
  fixedAmount,
  forProfitPlan,
  match,
  layers,
  liability,
  subawardSteps,
  relationship,
  childTransition,
  term,
  subsidyLapse,
  delegate,
  watchList,
  backgroundChecks,
  incidents,
  insurance,
  authority,
  records,
  fees,
  federalProvisions,
  contradictions,
  balance,
  inclusion,
  property,
  plainWords,
  reported,
  reviewDates,
  ownClausesAffirmed,
  ownClausesResolve,
];
