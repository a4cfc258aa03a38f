import { describe, expect, it } from "vitest";
import { allFields, columnsOf } from "@/lib/answers/paths";

/**
 * Every field of the dossier's question catalogue (section 3), as it is written there. Money carries
 * `Cents` here (decision 4); party fields exist for A and B.
 */
const FIELDS = `
agreement.title agreement.type agreement.isNewOrRenewal agreement.priorAgreementRef
agreement.governingState agreement.localJurisdictions agreement.tribalLand
funding.streams{source,assistanceListing,amountCents,budgetStart,budgetEnd} setting.types
provenance.sources{name,owner,licenceOk,clausesBorrowed}
party.A.legalName party.A.dbaName party.A.entityType party.A.programTypes party.A.stateOfOrganization
party.A.address party.A.uei party.A.samExclusionCheckedOn
party.A.license{number,type,status,expires,capacity}
party.A.governingBody.name party.A.governingBody.approvalRequired party.A.governingBody.approvedOn
party.A.governingBody.minutesRef party.A.policyCouncil.approvalRequired
party.A.policyCouncil.approvedOn party.A.signatory party.A.authorityBasis party.A.liaison
party.A.backupLiaison party.A.fiscalContact party.A.counsel
rel.confirmed rel.confirmedBy rel.rationale rel.hhsApproval.status rel.hhsApproval.date
rel.hhsApproval.ref rel.answers.determinesEligibility rel.answers.exemptFromProgramRules
term.effectiveDate term.startDate term.endDate term.renewal.type term.renewal.maxTerms
term.renewal.noticeDays term.annualReviewDate
vision.philosophy{statement,party} vision.missionStatement
vision.benefits{audience,statement,indicator} vision.quality.definition vision.quality.frameworks
vision.quality.commitments{statement,date,owner} vision.quality.placements
start.phases{name,start,end,siteIds,slots,entryCriteria} start.firstYearGoals{goal,measureRef} start.notYet
start.quickWins{win,due,owner,celebrated} start.longTermGoals{goal,year}
mutual.givesGets{party,gives,gets} mutual.compromises{party,what,why}
comm.norms comm.meetings{name,purpose,cadence,dayTime,roles,chair,channel,minutesBy}
comm.channels{topic,method,responseTimeHours}
comm.dataExchange{item,from,to,cadence,dueRule,method,privacyRowId} comm.urgent.phoneA
comm.urgent.phoneB comm.urgent.hours comm.languages comm.flexibilityRule comm.staffChangeNoticeDays
notice.methods decision.team{person,party,role} decision.matrix{topic,decider,consult,inform}
decision.method dispute.missionReview dispute.levels{whoA,whoB,businessDays,method}
dispute.mediation.provider dispute.mediation.costSplitPct dispute.continueServices
dispute.payUndisputed dispute.finalForum lessons.reviewCadence lessons.owner lessons.nextDate
lessons.newHireBriefing
svc.sites{name,address,setting,licenceRef,licensedCapacity,operator,ownedBy}
svc.classrooms{siteId,name,ageBand,enrolled,staffPresent,indoorSqFt}
svc.fccHomes{siteId,providers,enrolledUnder24m,enrolledUnder18m,total,ownChildrenUnder6}
svc.slots{funding,ageBand,siteId,phaseId,slots} svc.outdoorSqFtPerChild svc.serviceArea
sched.hoursPerDay sched.daysPerWeek sched.daysPerYear sched.monthsPerYear sched.hoursPerYear
sched.openTime sched.closeTime sched.closures{date,reason,paid} sched.calendarFile sched.wrapHours.hoursPerDay
sched.wrapHours.payer
ersea.eligibilityOwner ersea.recruitmentOwner ersea.selectionOwner ersea.waitlistOwner
ersea.vacancyNoticeBusinessDays ersea.vacancyFillDays ersea.attendanceTargetPct
ersea.absenceContactHours ersea.disabilityTargetPct ersea.homelessFosterPriority ersea.turnoverRule
edu.curriculum edu.assessmentTool edu.assessmentTimesPerYear edu.screeningTool edu.screeningOwner
edu.screeningDays edu.observationTool edu.planningHoursPerWeek
health.owner health.sourceOfCareDays health.upToDateDays health.sensoryDays health.medicationPolicy
nutrition.cacfpOperator nutrition.meals nutrition.shortfallPayer safety.notifyLeadHours
safety.hhsReportOwner safety.hhsReportDays safety.emergencyPlanOwner safety.releasePolicyAck
safety.waterLeadPlanOwner incl.leaContact incl.partCContact incl.coordinatorParty
incl.accommodationOwner incl.mhConsultHoursPerMonth incl.behaviorProcess incl.noExpulsionScope
family.advocateEmployer family.caseloadMax family.homeVisitsPerYear family.conferencesPerYear
family.parentCommitteeOwner family.feesPolicy trans.owner trans.monthsBefore trans.recordsConsentOwner
staff.positions{title,employer,fte,siteId,fundedBy,qualification,metNow,planDate,supervisor}
staff.crossEmployerProtocol staff.bgCheckOwner staff.bgCheckCoverage staff.bgCheckRenewYears
staff.conductAck staff.cbaApplies staff.substitutePlan
staff.training{topic,audience,hours,provider,due,paidBy,releaseTimePaid}
fac.landlord fac.maintenanceOwner fac.hazardFixDays fac.sharedItems
fac.propertyItems{item,costCents,fundedBy,titleHolder,tagNo,returnOnExit} fac.transport.provided
fac.transport.operator fac.transport.standardAck
contrib{party,kind,description,qty,unitValueCents,valueCents,basis,period,countsAsMatch}
systems{name,owner,purpose,accessParties}
exp{area,statement,kind,ownerParty,ownerRole,supportParty,how,measure,unit,baseline,target,due,cadence,evidence,ifMissed}
report{name,from,to,cadence,dueDay,system,expRefs} mon.visitsPerYear mon.unannounced mon.tool
mon.feedbackDays mon.correctiveActionDays sidePromises
comp.model comp.ratePerSlotCents comp.rateUnit comp.slotMonths
comp.lumpSums{purpose,amountCents,trigger,due} comp.budgetLines{category,amountCents,fundSource,basis}
comp.sharedCosts{item,paidBy,amountCents} comp.allocationBase comp.reserve.purpose
comp.reserve.capCents comp.reserve.trigger comp.baseTotalCents comp.notToExceedCents comp.priceBasis
pay.method pay.schedule{period,due,amountCents,trigger} pay.invoiceDueDay pay.paymentDays
pay.finalInvoiceDays pay.disputeDays vac.paidVacancyDays vac.absenceRule vac.closureRule
layer.sources{source,payer,payee,children,rateCents,unit,units,expectedCents,covers}
layer.costPoolCents layer.allocationBase layer.baseUnits layer.hsUnits layer.hsShareCents
layer.noSupplantAck layer.noDuplicateAck ccdf.childrenExpected ccdf.applyHelpOwner ccdf.copayPolicy
ccdf.lapseRule ccdf.lapseDays ccdf.lapseCapCents match.requiredPct match.waiverRef
match.federalBaseCents match.requiredCents cost.indirectType cost.indirectRatePct cost.mtdcBaseCents
cost.indirectAmountCents cost.timeRecords audit.expectsSingleAudit audit.forProfitPlan
audit.statementFrequency rec.retentionYears rec.custodian rec.finalReportDate fund.noticeDays
fund.reductionMethod
law.checklist{trainingDate,evidence} law.stateRules{topic,citation,url,summary,checkedOn,checkedBy}
law.localRules{topic,citation,url,summary,checkedOn,checkedBy}
fed.award.fain fed.award.awardDate fed.award.subStart fed.award.subEnd fed.award.budStart
fed.award.budEnd fed.award.amountThisCents fed.award.amountTotalCents fed.award.amountCommittedCents
fed.award.description fed.award.agency fed.award.contact fed.award.listing
fed.award.listingAmountCents fed.award.isRnD fed.award.indirectRate
fed.lobbyCert fed.debarCert fed.telecomAck fed.ffataOwner fed.ffataDue civil.coordinatorA
civil.coordinatorB civil.grievanceContact privacy.regimes
privacy.dataElements{element,from,to,purpose,ground,system,retention,deletion} privacy.consentOwner
privacy.breachNoticeHours privacy.endAction
ins{party,line,perOccurrenceCents,aggregateCents,additionalInsured,carrier,expires,certificateFile} liab.model
integrity.disclosures integrity.whistleblowerPosted exit.causeCureDays exit.convenienceAllowed
exit.convenienceNoticeDays exit.immediateGrounds exit.childTransitionDays exit.familyNoticeDays
exit.slotDestination exit.recordsOwner exit.staffPlan exit.propertyReturnDays exit.closeoutDays
emerg.planRef emerg.noticeHours emerg.paidDays gen.amendment gen.lawChangeDays gen.assignment
gen.governingLaw gen.venue gen.immunityPreserved gen.publicity
out.communityPartners{name,interest,ask,owner} out.activities{audience,activity,owner,date}
out.resourcesSought{need,source,owner,due} out.specialists{type,name,org,party,consultedOn,topic}
out.taPlan{topic,provider,date} out.officials{level,role,message,plannedOn,doneOn}
out.network{org,partnershipType,contact,learned} out.goalsBrief
review.legal{party,counselName,status,date,waiverReason} review.overrides{lintId,reason,byA,byB}
review.parentInput.asked review.parentInput.date review.parentInput.summary review.readAloud
`;

describe("the dossier's question catalogue", () => {
  it("has an answer for every one of its fields, and a column for every one of theirs", () => {
    const missing = FIELDS.trim()
      .split(/\s+/)
      .flatMap((field) => {
        const [path = "", columns = ""] = field.split(/[{}]/);
        if (!allFields.has(path)) return [path];
        const known = columnsOf(path);
        return columns
          .split(",")
          .filter((column) => column !== "" && known?.has(column) !== true)
          .map((column) => `${path}.${column}`);
      });

    expect(missing).toEqual([]);
  });
});
