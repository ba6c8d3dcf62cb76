import { addDays, daysBetween, mondayOf, type Day } from '@/lib/time'
import { agencyId, agencyKind } from './agencies'
import { at, weekday } from './calendar'
import { cohortId, daysOf } from './cohorts'
import { courseId } from './courses'
import { demoCohorts, type DemoCohort } from './demo-cohorts'
import { uid } from './ids'
import { drawNominee, factsOf, type Flaw } from './nominees'
import { addCadre } from './people'
import type { Cadre } from './person'
import { randomOf } from './random'
import type { Rows } from './rows'
import type { Judge } from './rule-sets'
import { schoolId } from './schools'
import { placesOf, quotasOf, type Place } from './seats'
import { outcomesOf, unseatedOf, type Outcome } from './outcomes'

export interface Nominated {
  id: string
  cohort: DemoCohort
  cadre: Cadre
  agency: number
  outcome: Outcome
  seat: Place['seat']
  submittedAt: string
  decidedAt: string | null
}

/** A person who must be among the trainees of a cohort, such as one with a demo account. */
export interface Seated { cohort: number; agency: number; cadre: Cadre }

/** Quotas, nominations and their people for all demo cohorts. */
export function addEnrolment(rows: Rows, today: Day, judge: Judge, seated: readonly Seated[]): Nominated[] {
  let next = 1
  const nominated: Nominated[] = []
  for (const cohort of demoCohorts) {
    for (const quota of quotasOf(cohort)) {
      rows.add('quota', { cohort_id: cohortId(1, cohort.number), agency_id: agencyId(1, quota.agency), seats: quota.seats,
        taken: 0 })
    }
    const known = seated.filter((one) => one.cohort === cohort.number)
    const places = [...outcomesOf(cohort, placesOf(cohort)), ...unseatedOf(cohort)]
    for (const outcome of places) {
      const guest = known.findIndex((one) => one.agency === outcome.agency && outcome.seat === 'QUOTA')
      const cadre = guest < 0 ? null : known.splice(guest, 1)[0]?.cadre
      nominated.push(addNomination(rows, { n: next++, cohort, outcome, today, judge, cadre: cadre ?? null }))
    }
    if (known.length > 0) throw new Error(`Cohort ${String(cohort.number)} has no seat for a person with an account`)
  }
  return nominated
}

interface Given { n: number; cohort: DemoCohort; outcome: Outcome; today: Day; judge: Judge; cadre: Cadre | null }

function addNomination(rows: Rows, { n, cohort, outcome, today, judge, cadre: guest }: Given): Nominated {
  const { submittedOn, decidedOn } = datesOf(n, cohort, outcome, today)
  const cadre = guest ?? drawNominee(n, outcome.agency, submittedOn, cohort.course === 'TC' ? outcome.flaw
    : identityOnly(outcome.flaw))
  const clock = randomOf(`clock ${String(n)}`)
  const submittedAt = at(submittedOn, `${String(clock.between(8, 16)).padStart(2, '0')}:${String(clock.between(0, 59)).padStart(2, '0')}`)
  const decidedAt = decidedOn && at(decidedOn, outcome.status === 'EXPIRED' ? '00:05' : '16:30')
  const facts = factsOf(cadre, cohort.form, submittedOn, {
    opensOn: daysOf(cohort, today).opensOn, courseLevel: cohort.course === 'TC' ? 'INTERMEDIATE' : null, agencyKind: agencyKind(outcome.agency), difficultArea: false,
  })
  const judged = judge(cohort.course === 'TC' ? 'INTERMEDIATE_THEORY' : null, facts)
  const id = uid('nomination', n)
  if (!guest) addCadre(rows, cadre, submittedAt)
  rows.add('nomination', {
    id, school_id: schoolId(1), cohort_id: cohortId(1, cohort.number), course_id: courseId(1, cohort.course),
    agency_id: agencyId(1, outcome.agency),
    person_id: cadre.id, status: outcome.status, seat: outcome.seat, agency_rank: outcome.rank, priority: 0,
    submitted_at: submittedAt, decided_at: decidedAt,
    return_deadline: outcome.deadline === null ? null : addDays(today, outcome.deadline), reasons: outcome.reasons,
    note: outcome.note,
    rule_set_id: judged.ruleSetId, facts, findings: judged.findings, passed: judged.passed, name_key: cadre.nameKey,
    search_name: cadre.searchName,
  })
  return { id, cohort, cadre, agency: outcome.agency, outcome, seat: outcome.seat, submittedAt, decidedAt: decidedAt ?? null }
}

/** A course without standards of its own judges the identity number only. */
const identityOnly = (flaw: Flaw | null) => (flaw === 'IDENTITY' ? flaw : null)

function datesOf(n: number, cohort: DemoCohort, outcome: Outcome, today: Day) {
  const { announcedOn, closesOn } = daysOf(cohort, today)
  const last = [closesOn, addDays(today, -4)].reduce((a, b) => (a < b ? a : b))
  const span = Math.max(0, daysBetween(announcedOn, last))
  const submittedOn = outcome.status === 'WAITLISTED' ? onWorkday(last)
    : onWorkday(addDays(announcedOn, randomOf(`day ${String(n)}`).between(0, span)))
  const expiredOn = outcome.deadline === null ? null : addDays(today, outcome.deadline + 1)
  const decided = outcome.status === 'EXPIRED' ? expiredOn : addDays(submittedOn, 1 + (n % 2))
  return { submittedOn, decidedOn: outcome.decided ? decided : null }
}

const onWorkday = (day: Day) => (weekday(day) > 5 ? addDays(mondayOf(day), 4) : day)
