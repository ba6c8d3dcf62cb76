// Every query that tells of the past of something an agency had, and who reads it. A test looks for such queries in the code: one that is missing here fails it.
import type { Actor } from '@/lib/access/actor'
import { listStaffAccounts } from '@/lib/access/accounts/queries'
import { listAgreementHistory } from '@/lib/agreements/writing/queries/list-history'
import { listComments } from '@/lib/agreements/writing/queries/list-comments'
import { compareYears } from '@/lib/enrolment/desk/comparison/queries'
import { listDesk } from '@/lib/enrolment/desk/queries/list-desk'
import { listCohortHistory } from '@/lib/enrolment/desk/queries/list-history'
import { findNegotiated, listNegotiation } from '@/lib/enrolment/negotiation/queries/list-negotiation'
import { listSteps } from '@/lib/enrolment/negotiation/queries/list-steps'
import { listCohortQuotas as listSeats } from '@/lib/enrolment/queries/list-cohort-quotas'
import { listHistory } from '@/lib/enrolment/queries/list-history'
import { countUse, findCareer, listUse } from '@/lib/evaluations/use/queries'
import { listToldAgencies } from '@/lib/notifications/audience/queries'
import { findOwnFacts, listReads } from '@/lib/people/own/queries'
import { findDataRequest, listDataRequests, listOwnDataRequests } from '@/lib/privacy/requests/queries/list-requests'
import { listNeedsHistory } from '@/lib/planning/needs/queries/list-history'
import { listPlanHistory } from '@/lib/planning/plan/queries/list-plan-history'
import { listVersionSteps } from '@/lib/planning/plan/queries/list-versions'
import { listRetention } from '@/lib/privacy/retention/queries'
import { listAgencyParts } from '@/lib/reporting/annual/queries/list-agency-parts'
import { listWork } from '@/lib/reporting/today/queries'
import { listCohortQuotas as listYearQuotas } from '@/lib/reporting/year/queries/list-cohort-quotas'
import { findAgency } from '@/lib/succession/queries/find-agency'
import { findCase, listCases } from '@/lib/succession/queries/find-case'
import { listAgencies } from '@/lib/succession/queries/list-agencies'
import { listAwayLessons } from '@/lib/teaching/away/queries/list-lessons'
import { listCohortChanges, listLastChanges, listLessonChanges, listMyChanges } from '@/lib/teaching/history/queries'
import { findSheet, listCorrections, listMarkHistory, readSheet } from '@/lib/teaching/marks/queries/find-sheet'
import { listReportHistory } from '@/lib/teaching/reports/queries/list-report-history'
import { listReceivedWork, listReportWork } from '@/lib/teaching/reports/queries/list-work'
import { findStudyLimits } from '@/lib/teaching/marks/queries/find-limits'
import { dayAt } from '@/lib/time'

/** What one agency left behind, by the ids under which it is looked up. */
export type Left = {
  agencyId: string; agency: string; slug: string; cohortId: string; nominationId: string; callId: string; planId: string; reportId: string; agreementId: string; personId: string; noticeId: string; caseId: string
  lesson: { id: string; cohortId: string }; sheet: { cohortId: string; componentId: string; attempt: number }
}
/** `agency`: its liaison before, whoever acts for the heir of the whole after. `half`: the same, and the half that a division gave the person. */
export type Reader = 'office' | 'province' | 'agency' | 'half' | 'trainee'
/** `told`: what was read before is read after, word by word; else it tells of today and only has to open. `named`: the agency stands in it by the name of that time. `idle`: nothing waits there in this world. */
export type Page = { told: boolean; named?: boolean; idle?: boolean; by: readonly Reader[]; read: (actor: Actor, left: Left, now: Date) => Promise<unknown> }

const list = { limit: 50, cursor: undefined, q: undefined }
/** By file, below lib and without its ending, and name. */
export const pages: Readonly<Record<string, Page>> = {
  'agreements/writing/queries/list-history listAgreementHistory': { told: true, named: true, by: ['office', 'province', 'half'], read: (actor, { agreementId }) => listAgreementHistory(actor, agreementId) },
  'agreements/writing/queries/list-comments listComments': { told: true, named: true, by: ['office', 'province', 'half'], read: (actor, { agreementId }) => listComments(actor, { agreementId, number: 1 }) },
  'enrolment/queries/list-history listHistory': { told: true, by: ['office', 'half'], read: (actor, { nominationId }) => listHistory(actor, nominationId) },
  'enrolment/queries/list-cohort-quotas listCohortQuotas': { told: false, by: ['office', 'province', 'half'], read: (actor, { cohortId }, now) => listSeats(actor, cohortId, now) },
  'enrolment/desk/queries/list-history listCohortHistory': { told: true, named: true, by: ['office'], read: (actor, { cohortId }) => listCohortHistory(actor, cohortId) },
  'enrolment/desk/queries/list-desk listDesk': { told: false, named: true, by: ['office'], read: (actor, { cohortId }) => listDesk(actor, cohortId, { ...list, sort: 'name', status: undefined, agency: undefined, findings: undefined }) },
  'enrolment/desk/comparison/queries compareYears': { told: false, named: true, by: ['office'], read: (actor) => compareYears(actor, { year: 2026 }) },
  'enrolment/negotiation/queries/list-steps listSteps': { told: true, by: ['office', 'province', 'agency'], read: (actor, { cohortId, agencyId }) => listSteps(actor, { cohortId, agencyId }) },
  'enrolment/negotiation/queries/list-negotiation listNegotiation': { told: false, named: true, by: ['office', 'province'], read: (actor, { cohortId }) => listNegotiation(actor, cohortId) },
  'enrolment/negotiation/queries/list-negotiation findNegotiated': { told: false, named: true, by: ['office', 'province', 'agency'], read: (actor, { cohortId, agencyId }) => findNegotiated(actor, { cohortId, agencyId }) },
  'evaluations/use/queries findCareer': { told: true, named: true, by: ['office', 'half'], read: (actor, { personId }) => findCareer(actor, personId) },
  'evaluations/use/queries listUse': { told: false, by: ['office', 'half'], read: (actor, _, now) => listUse(actor, { ...list, list: 'due', agency: undefined }, dayAt(now)) },
  'evaluations/use/queries countUse': { told: false, by: ['office', 'province', 'half'], read: async (actor, _, now) => (await countUse(actor, dayAt(now))).flatMap(({ agency, completed }) => Array.from({ length: completed }, () => agency)) },
  'notifications/audience/queries listToldAgencies': { told: true, named: true, by: ['office'], read: (actor, { noticeId }) => listToldAgencies(actor, noticeId) },
  'people/own/queries listReads': { told: true, named: true, by: ['trainee'], read: (actor) => listReads(actor) },
  'people/own/queries findOwnFacts': { told: false, by: ['trainee'], read: (actor) => findOwnFacts(actor) },
  'privacy/requests/queries/list-requests listDataRequests': { told: false, idle: true, by: ['office'], read: (actor, _, now) => listDataRequests(actor, { limit: 50 }, dayAt(now)) },
  'privacy/requests/queries/list-requests listOwnDataRequests': { told: false, idle: true, by: ['trainee'], read: (actor, _, now) => listOwnDataRequests(actor, dayAt(now)) },
  'privacy/requests/queries/list-requests findDataRequest': { told: false, idle: true, by: ['office'], read: async (actor, { personId }, now) => (await findDataRequest(actor, personId, dayAt(now)))?.copies ?? [] },
  'planning/needs/queries/list-history listNeedsHistory': { told: true, by: ['office', 'province', 'agency'], read: (actor, { callId, agencyId }) => listNeedsHistory(actor, { callId, agencyId }) },
  'planning/plan/queries/list-plan-history listPlanHistory': { told: true, by: ['office', 'province'], read: (actor, { planId }) => listPlanHistory(actor, planId) },
  'planning/plan/queries/list-versions listVersionSteps': { told: true, by: ['office', 'province'], read: (actor, { planId }) => listVersionSteps(actor, planId) },
  'privacy/retention/queries listRetention': { told: false, idle: true, by: ['office'], read: (actor, _, now) => listRetention(actor, {}, dayAt(now)) },
  'reporting/annual/queries/list-agency-parts listAgencyParts': { told: false, by: ['office', 'province'], read: (actor, { slug }, now) => listAgencyParts(actor, { year: 2026, school: actor.kind === 'province' ? slug : undefined, view: 'then' }, dayAt(now)) },
  'reporting/today/queries listWork': { told: false, by: ['office'], read: (actor, _, now) => listWork(actor, now) },
  'access/accounts/queries listStaffAccounts': { told: false, idle: true, by: ['office'], read: (actor) => listStaffAccounts(actor) },
  'reporting/year/queries/list-cohort-quotas listCohortQuotas': { told: false, by: ['province'], read: (actor) => listYearQuotas(actor, { ...list, year: 2026, status: undefined }) },
  'succession/queries/find-agency findAgency': { told: false, named: true, by: ['office', 'province'], read: (actor, { agencyId }, now) => findAgency(actor, agencyId, dayAt(now)) },
  'succession/queries/find-case listCases': { told: false, named: true, by: ['office', 'province'], read: (actor) => listCases(actor) },
  'succession/queries/find-case findCase': { told: false, named: true, by: ['province'], read: (actor, { caseId }, now) => findCase(actor, caseId, now) },
  'succession/queries/list-agencies listAgencies': { told: false, named: true, by: ['office', 'province'], read: (actor, _, now) => listAgencies(actor, { ...list, state: 'all', on: undefined }, dayAt(now)) },
  'teaching/away/queries/list-lessons listAwayLessons': { told: false, by: ['half'], read: (actor) => listAwayLessons(actor, '2026-01-01') },
  'teaching/history/queries listLessonChanges': { told: true, by: ['office', 'trainee'], read: (actor, { lesson }) => listLessonChanges(actor, lesson.id) },
  'teaching/history/queries listCohortChanges': { told: true, by: ['office', 'trainee'], read: (actor, { lesson }) => listCohortChanges(actor, lesson.cohortId) },
  'teaching/history/queries listLastChanges': { told: true, by: ['office', 'trainee'], read: (actor, { lesson }) => listLastChanges(actor, [lesson.id]) },
  'teaching/history/queries listMyChanges': { told: true, by: ['office', 'trainee'], read: (actor) => listMyChanges(actor) },
  'teaching/marks/queries/find-sheet listMarkHistory': { told: true, by: ['office'], read: (actor, { sheet }) => listMarkHistory(actor, sheet) },
  'teaching/marks/queries/find-sheet listCorrections': { told: false, idle: true, by: ['office'], read: (actor, { sheet }) => listCorrections(actor, sheet) },
  'teaching/marks/queries/find-sheet readSheet': { told: true, by: ['office'], read: (actor, { sheet }, now) => readSheet(actor, sheet, now) },
  'teaching/marks/queries/find-sheet findSheet': { told: true, by: ['office'], read: async (actor, { sheet }, now) => (actor.kind === 'school' ? findSheet(actor, sheet, (await findStudyLimits(actor, actor.schoolId, dayAt(now))).marks) : null) },
  'teaching/reports/queries/list-report-history listReportHistory': { told: true, named: true, by: ['office', 'half'], read: (actor, { reportId }) => listReportHistory(actor, reportId) },
  'teaching/reports/queries/list-work listReportWork': { told: false, idle: true, by: ['office'], read: (actor, _, now) => listReportWork(actor, dayAt(now)) },
  'teaching/reports/queries/list-work listReceivedWork': { told: false, by: ['half'], read: (actor, _, now) => listReceivedWork(actor, dayAt(now)) },
}
