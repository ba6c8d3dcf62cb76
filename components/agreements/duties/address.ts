import type { Duty } from '@/lib/agreements/obligations/steps/read-duties'
import type { WorkspacePath } from '../words'

type Place = Pick<Duty, 'id' | 'agreementId' | 'closedBy' | 'cohortId' | 'period' | 'mayRecord'>

/** Where the work of a duty is done in a workspace; the agreement's own list where there is no other place. */
export function workAddress(workspace: WorkspacePath, duty: Place): string {
  const list = `${workspace}/agreements/${duty.agreementId}/obligations`
  if (duty.mayRecord) return `${list}/${duty.id}`
  if (workspace === '/province' && duty.closedBy === 'REVIEW_HELD') return '/province/activities?kind=REVIEW'
  if (workspace === '/province') return duty.closedBy.startsWith('PLAN_') ? `/province/plan?year=${duty.period ?? ''}` : list
  const cohort = `${workspace}/cohorts/${duty.cohortId ?? ''}`
  const agency = workspace === '/agency'
  switch (duty.closedBy) {
    case 'NEEDS_ANSWERED': return `${workspace}/needs?year=${duty.period ?? ''}`
    case 'PLAN_SUBMITTED':
    case 'PLAN_APPROVED': return agency ? list : `/school/plan?year=${duty.period ?? ''}`
    case 'COHORT_ANNOUNCED':
    case 'COHORT_OPENED':
    case 'LIST_SENT': return cohort
    case 'LECTURERS_PROVIDED': return agency ? cohort : `${cohort}/timetable`
    case 'REPORT_SENT':
    case 'REPORT_ACKNOWLEDGED': return agency ? '/agency/reports' : `${cohort}/reports?turn=${duty.period ?? ''}`
    case 'EVALUATION_ANSWERED': return `${workspace}/evaluations`
    case 'REVIEW_HELD': return `${workspace}/activities?kind=REVIEW`
    default: return list
  }
}
