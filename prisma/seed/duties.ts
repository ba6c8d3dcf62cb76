import { addDays, type Day } from '@/lib/time'
import { accountId, classHead, trainingOfficer } from './accounts'
import { cohortId, daysOf, headOf } from './cohorts'
import { demoCohorts, type DemoCohort } from './demo-cohorts'
import { uid } from './ids'
import type { Row, Rows } from './rows'
import { schoolId } from './schools'
import type { DemoTrainee } from './trainees'
import { yearEndCohorts } from './year-end'

const steering = [
  ['STEERING_HEAD', 'Hoàng Văn Thành', 'Hiệu trưởng Trường Chính trị tỉnh'], ['STEERING_DEPUTY', 'Mai Thị Hồng Vân', 'Phó Trưởng Ban Tổ chức Tỉnh ủy'],
  ['STEERING_MEMBER', 'Đỗ Minh Quân', 'Trưởng phòng Quản lý đào tạo và nghiên cứu khoa học'],
] as const
const ofTrainees = [['MONITOR', 0], ['DEPUTY_MONITOR', 1], ['COMMITTEE_MEMBER', 2], ['CELL_SECRETARY', 0], ['CELL_DEPUTY', 3], ['CELL_MEMBER', 1]] as const

/** Who leads the classes of the demo year: heads from the announcement on, the other bodies of classes that were opened. */
export function addDuties(rows: Rows, today: Day, trainees: readonly DemoTrainee[]) {
  let made = 0
  for (const cohort of [...demoCohorts, ...yearEndCohorts(today)]) {
    if (cohort.status === 'PLANNED') continue
    const { announcedOn, opensOn } = daysOf(cohort, today)
    const opened = cohort.status === 'RUNNING' || cohort.status === 'COMPLETED'
    const give = (duty: string, holder: Record<string, string>, from: Day, more: Record<string, string> = {}) => {
      made += 1
      rows.add('cohort_duty', dutyRow(made, cohort, { duty, ...holder, valid_from: from, ...more }))
    }
    // One class changed its head on the day it was opened.
    const changed = cohort.number === 1
    if (changed) give('CLASS_HEAD', { account_id: accountId(headOf(cohort) === classHead ? trainingOfficer : classHead) }, announcedOn, { valid_to: addDays(opensOn, -5) })
    give('CLASS_HEAD', { account_id: accountId(headOf(cohort)) }, opened ? addDays(opensOn, -5) : announcedOn)
    if (!opened) continue
    for (const [duty, full_name, office] of steering) give(duty, { full_name, office }, addDays(opensOn, -5), { decision_number: `${String(100 + cohort.number)}/QĐ-TrCT`, decision_on: addDays(opensOn, -5) })
    const own = trainees.filter(({ nominated }) => nominated.cohort.number === cohort.number)
    for (const [duty, place] of ofTrainees) {
      const trainee = own[place]
      if (trainee) give(duty, { trainee_id: trainee.id }, opensOn)
    }
  }
}

const dutyRow = (number: number, cohort: DemoCohort, given: Record<string, string>): Row => ({
  id: uid('cohort-duty', number), school_id: schoolId(1), cohort_id: cohortId(1, cohort.number), account_id: null, trainee_id: null, full_name: null, office: null, valid_to: null,
  decision_number: null, decision_on: null, created_at: `${given['valid_from'] ?? ''}T02:00:00Z`, ...given,
})
