import { daysBetween } from "@/lib/answers/calendar";
import { dollars } from "@/lib/health/money-words";
import type { Problem, Rule, Subject } from "@/lib/health/problem";

type Answers = Subject["answers"];

const PARTIES = ["A", "B"] as const;

const hasHeadStartMoney = ({ funding, agreement }: Answers) =>
  agreement?.type !== "mou_no_funds" &&
  (funding?.streams ?? []).some(
    (row) => row.source === "HS" || row.source === "EHS" || row.source === "EHS_CCP",
  );

/** L32 and X12: every exchange of child data has a privacy row with ground and retention, and a regime. */
const privacy: Rule = {
  id: "L32",
  category: "legal",
  severity: "blocker",
  find: ({ answers }) => {
    const shared = (answers.comm?.dataExchange ?? []).filter((row) => row.childLevel === true);
    const elements = answers.privacy?.dataElements ?? [];
    if (shared.length === 0 && elements.length === 0) return [];
    const unmapped = shared
      .filter((row) => !elements.some((element) => element.id === row.privacyRowId))
      .map((row) => ({
        where: `comm.dataExchange.${row.id}`,
        wording: "unmapped",
        params: { item: row.item ?? row.id },
      }));
    const incomplete = elements
      .filter((row) => !row.ground || !row.retention || !row.purpose)
      .map((row) => ({
        where: `privacy.dataElements.${row.id}`,
        wording: "incomplete",
        params: { element: row.element ?? row.id },
      }));
    return [...unmapped, ...incomplete, ...lackingRegimes(answers)];
  },
};

function lackingRegimes(answers: Answers): Problem[] {
  const where = "privacy.regimes";
  const regimes = answers.privacy?.regimes ?? [];
  if (regimes.length === 0) return [{ where, wording: "none" }];
  const problems: Problem[] = [];
  if (hasHeadStartMoney(answers) && !regimes.includes("1303C")) {
    problems.push({ where, wording: "headStart" });
  }
  const isSchool = PARTIES.some(
    (party) => answers.party?.[party]?.entityType === "public_school_district",
  );
  if (isSchool && !regimes.includes("FERPA")) problems.push({ where, wording: "ferpa" });
  return problems;
}

/** L33: each party's counsel has reviewed, or the party has waived it in writing. */
const counsel: Rule = {
  id: "L33",
  category: "legal",
  severity: "error",
  find: ({ answers }) =>
    PARTIES.filter(
      (party) =>
        !(answers.review?.legal ?? []).some(
          (row) =>
            row.party === party &&
            (row.status === "approved" || (row.status === "waived" && row.waiverReason)),
        ),
    ).map((party) => ({ where: "review.legal", params: { party } })),
};

const TOPICS_OF_THE_ACT = 10;

/** L40: a memorandum under section 642(e)(5) covers its ten subjects. */
const mouTopics: Rule = {
  id: "L40",
  category: "legal",
  severity: "error",
  find: ({ answers }) => {
    if (answers.agreement?.includes642e5Mou !== true) return [];
    const covered = (answers.mouTopics ?? []).filter((row) => row.topic && row.clauseId).length;
    return covered >= TOPICS_OF_THE_ACT ? [] : [{ where: "mouTopics", params: { covered } }];
  },
};

/** L46: a subrecipient has its identifier and was checked for exclusion; who reports the subaward. */
const subawardSteps: Rule = {
  id: "L46",
  category: "legal",
  severity: "error",
  find: ({ answers, limits }) => {
    if (answers.rel?.confirmed !== "subrecipient") return [];
    const problems: Problem[] = [];
    if (!answers.party?.B?.uei) problems.push({ where: "party.B.uei", wording: "uei" });
    if (!answers.party?.B?.samExclusionCheckedOn) {
      problems.push({ where: "party.B.samExclusionCheckedOn", wording: "sam" });
    }
    const threshold = limits("ffata.threshold_cents");
    if ((answers.comp?.notToExceedCents ?? 0) >= threshold) {
      problems.push({
        where: "fed.ffataDue",
        wording: "ffata",
        severity: "info",
        params: { threshold: dollars(threshold) },
      });
    }
    return problems;
  },
};

const RELATIONSHIPS_BY_TYPE: Record<string, readonly string[]> = {
  subaward_services: ["subrecipient"],
  contract_services: ["contractor"],
  delegate: ["delegate"],
  intergovernmental: ["subrecipient", "contractor", "none"],
  mou_no_funds: ["none"],
};

/** L47: a person has confirmed what the parties are to one another, and it fits the agreement. */
const relationship: Rule = {
  id: "L47",
  category: "legal",
  severity: "blocker",
  find: ({ answers }) => {
    const type = answers.agreement?.type;
    const confirmed = answers.rel?.confirmed;
    if (confirmed === undefined) return [{ where: "rel.confirmed", wording: "missing" }];
    const problems: Problem[] = [];
    if (!answers.rel?.confirmedBy) problems.push({ where: "rel.confirmedBy", wording: "by" });
    if (type !== undefined && !RELATIONSHIPS_BY_TYPE[type]?.includes(confirmed)) {
      problems.push({
        where: "rel.confirmed",
        wording: "inconsistent",
        params: { type, confirmed },
      });
    }
    return problems;
  },
};

/** L49: the term runs forwards, and what it rests on does not end before it. */
const term: Rule = {
  id: "L49",
  category: "legal",
  severity: "error",
  find: ({ answers }) => {
    const { startDate, endDate, effectiveDate } = answers.term ?? {};
    const problems: Problem[] = [];
    if (startDate && endDate && startDate >= endDate)
      problems.push({ where: "term.endDate", wording: "order" });
    if (startDate && effectiveDate && effectiveDate > startDate) {
      problems.push({ where: "term.effectiveDate", wording: "effective" });
    }
    return problems;
  },
};

/** L51: a delegate agreement has the approval of HHS and no exit for convenience. */
const delegate: Rule = {
  id: "L51",
  category: "legal",
  severity: "blocker",
  find: ({ answers }) => {
    if (answers.rel?.confirmed !== "delegate") return [];
    const problems: Problem[] = [];
    if (answers.rel.hhsApproval?.status !== "approved") {
      problems.push({ where: "rel.hhsApproval", wording: "approval" });
    }
    if (answers.exit?.convenienceAllowed !== false) {
      problems.push({ where: "exit.convenienceAllowed", wording: "convenience" });
    }
    return problems;
  },
};

/** L52: a rule that is in motion bears on this agreement. */
const watchList: Rule = {
  id: "L52",
  category: "legal",
  severity: "info",
  find: ({ answers, lawInMotion }) =>
    hasHeadStartMoney(answers) && lawInMotion.length > 0
      ? [{ where: "law", params: { count: lawInMotion.length, cards: lawInMotion.join(", ") } }]
      : [],
};

/** L56: each signatory may bind the party, and required approvals are on record, not in the future. */
const authority: Rule = {
  id: "L56",
  category: "legal",
  severity: "blocker",
  find: ({ answers, today }) => [
    ...PARTIES.flatMap((key) => {
      const party = answers.party?.[key];
      const problems: Problem[] = [];
      if (!party?.signatory?.name)
        problems.push({ where: `party.${key}.signatory`, wording: "signatory" });
      if (!party?.signatory?.email)
        problems.push({ where: `party.${key}.signatory`, wording: "email" });
      if (!party?.authorityBasis)
        problems.push({ where: `party.${key}.authorityBasis`, wording: "basis" });
      problems.push(...approval(`party.${key}.governingBody`, party?.governingBody, today));
      if (key === "A" && hasHeadStartMoney(answers)) {
        problems.push(...approval(`party.${key}.policyCouncil`, party?.policyCouncil, today));
      }
      return problems.map((problem) => ({ ...problem, params: { ...problem.params, party: key } }));
    }),
    ...sameSignatory(answers),
  ],
};

function approval(
  where: string,
  body: { approvalRequired?: boolean | undefined; approvedOn?: string | undefined } | undefined,
  today: string,
): Problem[] {
  if (body?.approvalRequired !== true) return [];
  const on = body.approvedOn;
  if (on === undefined) return [{ where: `${where}.approvedOn`, wording: "approval" }];
  return daysBetween(today, on) > 0
    ? [{ where: `${where}.approvedOn`, wording: "future", params: { on } }]
    : [];
}

function sameSignatory({ party }: Answers): Problem[] {
  const a = party?.A?.signatory?.email?.toLowerCase();
  return a !== undefined && a === party?.B?.signatory?.email?.toLowerCase()
    ? [{ where: "party.B.signatory", wording: "same" }]
    : [];
}

export const legalRules: Rule[] = [
  privacy,
  counsel,
  mouTopics,
  subawardSteps,
  relationship,
  term,
  delegate,
  watchList,
  authority,
];
