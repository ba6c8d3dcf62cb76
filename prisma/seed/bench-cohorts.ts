import { searchKey } from '@/lib/text'
import { addDays, yearOf, type Day } from '@/lib/time'
import { agencyId } from './agencies'
import { at, workday } from './calendar'
import { cohortId } from './cohorts'
import { courseId, courses, shortCourses } from './courses'
import { itemAt } from './random'
import type { Rows } from './rows'
import { campusId, schoolId } from './schools'

/** At the larger scales: open cohorts in which every agency has seats, so that many may nominate at once. */
const benchCohorts = 10
const benchCohort = (index: number) => cohortId(1, 900 + index)

export function addBenchCohorts(rows: Rows, today: Day, agencies: number) {
  for (let index = 0; index < benchCohorts; index++) {
    const course = itemAt(shortCourses, index)
    const opensOn = workday(addDays(today, 45 + index * 3))
    const code = `${courses[course].prefix}.${String(61 + index)}`
    rows.add('cohort', {
      id: benchCohort(index), school_id: schoolId(1), course_id: courseId(1, course), code, year: yearOf(opensOn),
      form: 'CONCENTRATED', status: 'ANNOUNCED',
      capacity: agencies * 2 + 100, quota_seats: 0, quota_taken: 0, pool_seats: 100, pool_taken: 0,
      announced_on: addDays(today, -10),
      notice_number: `${String(61 + index)}-TB/TrCT`, closes_at: at(addDays(today, 30 + index), '17:00'), opens_on: opensOn,
      ends_on: addDays(opensOn, 4),
      campus_id: campusId(1, 1), venue: 'Cơ sở 1, phường Trung Tâm', schedule: 'Thứ Hai đến thứ Sáu',
      opening_decision_number: null, opening_decision_on: null,
      search_text: searchKey(`${code} ${courses[course].name}`), plan_item_id: null, notice_id: null, unused_return_on: null,
    })
    for (let agency = 1; agency <= agencies; agency++) {
      // The district ended: it has no seats to come.
      if (agency !== 24) rows.add('quota', { cohort_id: benchCohort(index), agency_id: agencyId(1, agency), seats: 2, taken: 0 })
    }
  }
}
