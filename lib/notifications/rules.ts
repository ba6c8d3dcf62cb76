import type { EventType } from '../events/record'

/** Roles that a school or an agency gives. */
type SchoolRole = 'TRAINING_OFFICE' | 'LEADERSHIP'
type AgencyRole = 'NOMINATOR' | 'ENDORSER'

/** Who is told, in words of the event: its school, its agency, the person or the class it is about. */
export type Audience =
  | { readonly of: 'school'; readonly roles: readonly SchoolRole[] }
  | { readonly of: 'agency'; readonly roles: readonly AgencyRole[] }
  | { readonly of: 'agenciesOfProvince'; readonly roles: readonly AgencyRole[] }
  | { readonly of: 'agenciesOfNotice'; readonly roles: readonly AgencyRole[] }
  /** The agencies that are parties of an agreement by themselves or together. */
  | { readonly of: 'agenciesOfAgreement'; readonly roles: readonly AgencyRole[] }
  | { readonly of: 'province' }
  /** The province, where the recommendation of the event is addressed to it. */
  | { readonly of: 'provinceAddressed' }
  /** Whoever owes an open duty that another owed before: its agency, its school or its province. */
  | { readonly of: 'agencyTaking'; readonly roles: readonly AgencyRole[] }
  | { readonly of: 'schoolTaking'; readonly roles: readonly SchoolRole[] }
  | { readonly of: 'provinceTaking' }
  | { readonly of: 'classHeads' }
  | { readonly of: 'trainee' }
  | { readonly of: 'traineeOfReport' }
  /** Who learns in the class of the event. */
  | { readonly of: 'traineesOfCohort' }
  /** Who owes a form of the rounds of the event's school that reminded on its day, when it is told. */
  | { readonly of: 'traineesOwingForms' }
  /** Who sent the request about data, in the kind of hat that the account has. */
  | { readonly of: 'requester'; readonly as: 'school' | 'agency' | 'trainee' | 'province' }
  /** The lecturers whom the event names. */
  | { readonly of: 'lecturersNamed' }

const office: Audience = { of: 'school', roles: ['TRAINING_OFFICE'] }
const leadership: Audience = { of: 'school', roles: ['LEADERSHIP'] }
const liaisons: Audience = { of: 'agency', roles: ['NOMINATOR'] }
const heads: Audience = { of: 'agency', roles: ['ENDORSER'] }
const agency: Audience = { of: 'agency', roles: ['NOMINATOR', 'ENDORSER'] }
const everyLiaison: Audience = { of: 'agenciesOfProvince', roles: ['NOMINATOR'] }
const invited: Audience = { of: 'agenciesOfNotice', roles: ['NOMINATOR'] }
const agencyParties: Audience = { of: 'agenciesOfAgreement', roles: ['NOMINATOR', 'ENDORSER'] }
const province: Audience = { of: 'province' }
const addressees: readonly Audience[] = [agency, { of: 'provinceAddressed' }]
const takers: readonly Audience[] = [{ of: 'agencyTaking', roles: ['NOMINATOR', 'ENDORSER'] }, { of: 'schoolTaking', roles: ['TRAINING_OFFICE'] }, { of: 'provinceTaking' }]
const classHeads: Audience = { of: 'classHeads' }
const trainee: Audience = { of: 'trainee' }
const reportedOn: Audience = { of: 'traineeOfReport' }
const requester: readonly Audience[] = (['trainee', 'agency', 'school', 'province'] as const).map((as) => ({ of: 'requester', as }))
const concerned: readonly Audience[] = [{ of: 'lecturersNamed' }, classHeads, { of: 'traineesOfCohort' }]

const table: Readonly<Partial<Record<EventType, readonly Audience[]>>> = {
  'nomination.submitted': [office],
  'nomination.resubmitted': [office],
  'nomination.withdrawn': [office],
  'nomination.promoted': [agency],
  'nomination.accepted': [liaisons],
  'nomination.returned': [liaisons],
  'nomination.rejected': [agency],
  'nomination.expired': [liaisons, office],
  'nomination.enrolled': [liaisons, trainee],
  'document.returned': [liaisons],
  'standard.waived': [agency],
  'standard.waiver-revoked': [agency, office],
  'offer.accepted': [office],
  'endorsement.asked': [heads],
  'endorsement.returned': [liaisons],
  'endorsement.given': [liaisons],
  'cohort.opened': [classHeads, leadership],
  'quota.assigned': [agency],
  'quota.asked': [office],
  'quota.countered': [agency, province],
  'quota.returned': [agency],
  'needs.called': [everyLiaison],
  'needs.extended': [everyLiaison],
  'needs.reminded': [liaisons],
  'needs.stated': [office],
  'plan.proposed': [province, leadership],
  'plan.returned': [office],
  'plan.approved': [office, leadership],
  'plan.scenario-switched': [office, leadership, province, everyLiaison],
  'notice.issued': [invited],
  'notice.corrected': [invited],
  'obligation.fulfilled': [office, agency],
  'evaluation.reminded': [{ of: 'traineesOwingForms' }],
  'evaluation.owed': [agency],
  'obligation.withdrawn': [agency],
  'obligation.carried': takers,
  'obligation.soon': [liaisons],
  'obligation.overdue': [agency],
  'obligation.school-soon': [office],
  'obligation.school-overdue': [office, leadership],
  'obligation.province-soon': [province],
  'obligation.province-overdue': [province],
  'agreement.proposed': [leadership, agencyParties, province],
  'agreement.withdrawn': [leadership, agencyParties, province],
  'agreement.commented': [office],
  'agreement.answered': [agency, province],
  'agreement.signed': [office, leadership, agencyParties, province],
  'agreement.in-force': [office, leadership, agencyParties, province],
  'agreement.expired': [office, leadership, agencyParties, province],
  'agreement.review-due': [office, leadership, agencyParties, province],
  'agreement.expires-soon': [office, leadership, agencyParties, province],
  'recommendation.made': addressees,
  'recommendation.answered': [office, leadership],
  'data-request.made': [office, leadership],
  'data-request.withdrawn': [office],
  'data-request.acknowledged': requester,
  'data-request.extended': requester,
  'data-request.answered': requester,
  'data-request.soon': [office],
  'data-request.late': [office, leadership],
  'breach.recorded': [leadership],
  'breach.soon': [leadership],
  'breach.late': [leadership],
  'absence.warned': [trainee, classHeads, liaisons],
  'absence.passed': [trainee, classHeads, liaisons],
  'marks.correction-asked': [office, leadership],
  'report.sent': [reportedOn],
  'reports.submitted': [office],
  'reports.returned': [classHeads],
  'reports.approved': [leadership],
  'reports.signed': [office],
  'reports.sent': [agency],
  'reports.acknowledged': [office, classHeads],
  'reports.overdue': [classHeads, office, leadership],
  'reports.unanswered': [agency],
  'timetable.published': concerned,
  'lesson.changed': concerned,
  'lesson.cancelled': concerned,
  'lesson.declined': [office],
  'key.issued': [leadership, heads],
  'key.revoked': [office, leadership, agency],
  'key.expires-soon': [office, leadership, agency],
}

const isKnown = (type: string): type is keyof typeof table => type in table

/** Who is to be told of an event; nobody, unless a line above says otherwise. */
export const audiencesOf = (type: string): readonly Audience[] => (isKnown(type) ? (table[type] ?? []) : [])

/** After how many failed attempts the outbox lets go of an event, and how long it waits before the next one. */
export const MAX_ATTEMPTS = 12
export const retryDelaySeconds = (attempts: number): number => Math.min(3_600, 15 * 2 ** attempts)
