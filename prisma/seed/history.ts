import { addDays, type Day } from '@/lib/time'
import { agencyHead, demoLiaisonOf, leader, trainee as traineeAccount, trainingOfficer } from './accounts'
import { at } from './calendar'
import { codeOf, cohortId, daysOf, headOf } from './cohorts'
import { demoCohorts, type DemoCohort } from './demo-cohorts'
import type { Nominated } from './enrolment'
import { addEvent, tell, type Happening } from './happenings'
import type { Rows } from './rows'

/** What happened to the demo's cohorts and nominations, and what the people concerned were told. */
export function addHistory(rows: Rows, today: Day, nominated: readonly Nominated[], trainee: string) {
  for (const cohort of demoCohorts) {
    for (const [index, happening] of cohortHistory(cohort, today).entries()) {
      const event = addEvent(rows, happening, index)
      if (happening.type === 'cohort.opened') tell(rows, [headOf(cohort), leader], event, happening, today)
    }
  }
  for (const one of nominated) {
    nominationHistory(one, today).forEach((happening, index) => {
      const event = addEvent(rows, happening, index)
      if (happening.actor === 'agency') tellOffice(rows, event, happening, one, today)
      else tell(rows, listenersOf(one, happening, trainee), event, happening, today)
    })
  }
}

/** Liaisons hear of every decision, the head of the agency of a refusal, the demo's trainee of the own enrolment. */
function listenersOf(one: Nominated, { type }: Happening, trainee: string) {
  const liaison = demoLiaisonOf(one.agency)
  return [
    ...(liaison !== null && one.cohort.status !== 'COMPLETED' ? [liaison] : []),
    ...(one.agency === 1 && type === 'nomination.rejected' ? [agencyHead] : []),
    ...(one.cadre.id === trainee && type === 'nomination.enrolled' ? [traineeAccount] : []),
  ]
}

function cohortHistory(cohort: DemoCohort, today: Day): Happening[] {
  const { announcedOn, opensOn } = daysOf(cohort, today)
  const base = { actor: 'school', agency: null, subject: ['cohort', cohortId(1, cohort.number)] } as const
  const data = { cohortId: cohortId(1, cohort.number), code: codeOf(cohort, today) }
  const announced: Happening = { ...base, type: 'cohort.announced', when: at(announcedOn, '08:30'),
    data: { ...data, from: 'PLANNED', to: 'ANNOUNCED' } }
  const opened: Happening = { ...base, type: 'cohort.opened', when: at(addDays(opensOn, -5), '10:00'),
    data: { ...data, from: 'ENROLMENT_CLOSED', to: 'RUNNING' } }
  if (cohort.status === 'PLANNED') return []
  return cohort.status === 'RUNNING' || cohort.status === 'COMPLETED' ? [announced, opened] : [announced]
}

const decisions: Partial<Record<string, string>> = {
  ACCEPTED: 'nomination.accepted', ENROLLED: 'nomination.accepted', COMPLETED: 'nomination.accepted',
  RETURNED: 'nomination.returned',
  REJECTED: 'nomination.rejected', WITHDRAWN: 'nomination.withdrawn', EXPIRED: 'nomination.expired',
}

function nominationHistory(one: Nominated, today: Day): Happening[] {
  const base = { agency: one.agency, subject: ['nomination', one.id] as const }
  const data = { cohortId: cohortId(1, one.cohort.number), code: codeOf(one.cohort, today) }
  const { status, reasons } = one.outcome
  const submitted: Happening = {
    ...base, subject: ['nomination', one.id], type: 'nomination.submitted', when: one.submittedAt, actor: 'agency',
    data: { ...data, from: 'DRAFT', to: status === 'WAITLISTED' ? 'WAITLISTED' : 'SUBMITTED', seat: one.seat },
  }
  const type = decisions[status]
  if (!one.decidedAt || !type) return [submitted]
  const deadline = one.outcome.deadline === null ? {} : { deadline: addDays(today, one.outcome.deadline) }
  const note = one.outcome.note === null ? {} : { note: one.outcome.note }
  const returned: Happening = { ...submitted, type: 'nomination.returned', actor: 'school',
    when: at(addDays(one.submittedAt.slice(0, 10), 1), '15:00'),
    data: { ...data, from: 'SUBMITTED', to: 'RETURNED', reasons, ...deadline, ...note } }
  const decided: Happening = {
    ...submitted, type, when: one.decidedAt, actor: status === 'WITHDRAWN' ? 'agency' : status === 'EXPIRED' ? 'system' : 'school',
    data: {
      ...data, from: status === 'EXPIRED' ? 'RETURNED' : 'SUBMITTED', to: status === 'ENROLLED' || status === 'COMPLETED' ? 'ACCEPTED' : status,
      reasons, ...deadline, ...note,
    },
  }
  if (status === 'EXPIRED') return [submitted, returned, decided]
  if (status !== 'ENROLLED' && status !== 'COMPLETED') return [submitted, decided]
  const enrolled: Happening = {
    ...submitted, type: 'nomination.enrolled', actor: 'school',
    when: at(addDays(daysOf(one.cohort, today).opensOn, -5), '10:00'), data: { ...data, from: 'ACCEPTED', to: 'ENROLLED' },
  }
  return [submitted, decided, enrolled]
}

/** The office hears of what came in during the last days. */
function tellOffice(rows: Rows, event: string, happening: Happening, one: Nominated, today: Day) {
  const recent = happening.when.slice(0, 10) > addDays(today, -6)
  if (one.cohort.status === 'ANNOUNCED' && recent) tell(rows, [trainingOfficer], event, happening, today)
}
