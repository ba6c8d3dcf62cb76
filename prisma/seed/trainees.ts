import { addDays, type Day } from '@/lib/time'
import { agencyId } from './agencies'
import { cohortId, daysOf } from './cohorts'
import type { Nominated } from './enrolment'
import { uid } from './ids'
import type { Rows } from './rows'
import { schoolId } from './schools'

export interface DemoTrainee { id: string; nominated: Nominated }

/** The trainees of the cohorts that were opened: one for each enrolled nomination. */
export function addTrainees(rows: Rows, today: Day, nominated: readonly Nominated[]): DemoTrainee[] {
  const enrolled = nominated.filter(({ outcome }) => outcome.status === 'ENROLLED' || outcome.status === 'COMPLETED')
  return enrolled.map((one, index) => {
    const { opensOn, endsOn } = daysOf(one.cohort, today)
    const completed = one.cohort.status === 'COMPLETED'
    const trainee = { id: uid('trainee', index + 1), nominated: one }
    rows.add('trainee', {
      id: trainee.id, school_id: schoolId(1), cohort_id: cohortId(1, one.cohort.number), person_id: one.cadre.id,
      agency_id: agencyId(1, one.agency),
      nomination_id: one.id, status: completed ? 'COMPLETED' : 'STUDYING', enrolled_on: addDays(opensOn, -5),
      completed_on: completed ? endsOn : null, name_key: one.cadre.nameKey,
    })
    if (completed && one.cohort.course === 'TC') addDiploma(rows, one.cadre.id, index, endsOn)
    return trainee
  })
}

function addDiploma(rows: Rows, personId: string, index: number, issuedOn: Day) {
  rows.add('credential', {
    id: uid('credential', index + 1), person_id: personId, level: 'INTERMEDIATE', kind: 'DIPLOMA',
    number: `TC ${String(40_000 + index)}`,
    issuer: 'Trường Chính trị tỉnh Minh Sơn', issued_on: issuedOn,
  })
}
