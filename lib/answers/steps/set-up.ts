import * as z from "zod";
import {
  address,
  choice,
  choices,
  count,
  date,
  longText,
  money,
  party,
  person,
  rows,
  text,
  yesNo,
} from "@/lib/answers/kinds";

/** Dossier section 3, step 0: what we are making, who we are, our legal relationship, how long. */
export const AGREEMENT_TYPES = [
  "subaward_services",
  "contract_services",
  "delegate",
  "intergovernmental",
  "mou_no_funds",
] as const;

export const FUNDING_SOURCES = [
  "HS",
  "EHS",
  "EHS_CCP",
  "CCDF",
  "CACFP",
  "STATE_PREK",
  "TITLE_I",
  "IDEA_B",
  "IDEA_C",
  "PARENT_FEES",
  "LOCAL",
  "PRIVATE",
] as const;

export const SETTINGS = ["center", "fcc", "school", "home"] as const;

export const RELATIONSHIPS = ["contractor", "subrecipient", "delegate", "none"] as const;

/** Twelve letters or digits, never I or O (as the dossier gives it, from memory). */
const uei = () => text(12, 12).regex(/^[A-HJ-NP-Z0-9]{12}$/);

const partyFields = z.strictObject({
  legalName: text(2, 160).optional(),
  dbaName: text(1, 160).optional(),
  entityType: choice("entityType", [
    "nonprofit",
    "for_profit",
    "sole_proprietor",
    "public_school_district",
    "local_government",
    "tribe",
    "ihe",
    "state_agency",
  ]).optional(),
  programTypes: choices("programType", [
    "hs_grantee",
    "ehs_grantee",
    "ehs_ccp_grantee",
    "child_care_center",
    "fcc_home",
    "fcc_network",
    "school_district",
    "state_prek",
    "community_org",
  ]).optional(),
  stateOfOrganization: text(2, 60).optional(),
  address: address().optional(),
  uei: uei().optional(),
  samExclusionCheckedOn: date().optional(),
  license: rows({
    number: text(1, 60).optional(),
    type: text(1, 120).optional(),
    status: choice("licenseStatus", ["active", "provisional", "pending", "exempt"]).optional(),
    expires: date().optional(),
    capacity: count(1, 5000).optional(),
  }).optional(),
  governingBody: z
    .strictObject({
      name: text(1, 160).optional(),
      approvalRequired: yesNo().optional(),
      approvedOn: date().optional(),
      minutesRef: text(1, 160).optional(),
    })
    .optional(),
  policyCouncil: z
    .strictObject({ approvalRequired: yesNo().optional(), approvedOn: date().optional() })
    .optional(),
  signatory: person().optional(),
  authorityBasis: choice("authorityBasis", [
    "bylaws",
    "resolution",
    "delegation",
    "sole_owner",
  ]).optional(),
  liaison: person().optional(),
  backupLiaison: person().optional(),
  fiscalContact: person().optional(),
  counsel: person().optional(),
});

const relationshipAnswer = () => choice("yesNoUnsure", ["yes", "no", "unsure"]).optional();

export const setUp = {
  agreement: z.strictObject({
    title: text(5, 120).optional(),
    type: choice("agreementType", AGREEMENT_TYPES).optional(),
    isNewOrRenewal: choice("newOrRenewal", ["new", "renewal"]).optional(),
    priorAgreementRef: text(1, 160).optional(),
    includes642e5Mou: yesNo().optional(),
    governingState: text(2, 80).optional(),
    localJurisdictions: rows({ name: text(1, 120).optional() }).optional(),
    tribalLand: yesNo().optional(),
  }),
  funding: z.strictObject({
    streams: rows({
      source: choice("fundingSource", FUNDING_SOURCES).optional(),
      assistanceListing: text(1, 20).optional(),
      amountCents: money().optional(),
      budgetStart: date().optional(),
      budgetEnd: date().optional(),
    }).optional(),
  }),
  setting: z.strictObject({ types: choices("setting", SETTINGS).optional() }),
  provenance: z.strictObject({
    sources: rows({
      name: text(1, 160).optional(),
      owner: text(1, 160).optional(),
      licenceOk: yesNo().optional(),
      clausesBorrowed: text(1, 240).optional(),
    }).optional(),
  }),
  party: z.strictObject({ A: partyFields.optional(), B: partyFields.optional() }),
  rel: z.strictObject({
    answers: z
      .strictObject({
        determinesEligibility: relationshipAnswer(),
        measuredOnObjectives: relationshipAnswer(),
        decidesProgramMatters: relationshipAnswer(),
        mustFollowProgramRules: relationshipAnswer(),
        carriesOutProgram: relationshipAnswer(),
        sellsInNormalBusiness: relationshipAnswer(),
        sellsToManyBuyers: relationshipAnswer(),
        competesForBuyers: relationshipAnswer(),
        providesAncillaryGoods: relationshipAnswer(),
        exemptFromProgramRules: relationshipAnswer(),
      })
      .optional(),
    confirmed: choice("relationship", RELATIONSHIPS).optional(),
    confirmedBy: text(1, 160).optional(),
    rationale: longText(40, 2000).optional(),
    hhsApproval: z
      .strictObject({
        status: choice("approvalStatus", [
          "not_asked",
          "pending",
          "approved",
          "refused",
        ]).optional(),
        date: date().optional(),
        ref: text(1, 120).optional(),
      })
      .optional(),
  }),
  term: z.strictObject({
    kind: choice("termKind", ["budget_year", "yearly_addendum", "other"]).optional(),
    effectiveDate: date().optional(),
    startDate: date().optional(),
    endDate: date().optional(),
    renewal: z
      .strictObject({
        type: choice("renewalType", ["none", "mutual_written", "option_lead", "auto"]).optional(),
        maxTerms: count(0, 5).optional(),
        noticeDays: count(30, 180).optional(),
      })
      .optional(),
    annualReviewDate: date().optional(),
    renewalOwner: party().optional(),
  }),
};
