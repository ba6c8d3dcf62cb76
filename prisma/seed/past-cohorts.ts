import { searchKey } from '@/lib/text'
import type { StudyForm } from '@/lib/planning/schema'
import { addDays, daysBetween, type Day } from '@/lib/time'
import { agenciesOf2022, agencyName } from './agencies'
import { addWorkdays, at, workday } from './calendar'
import { cohortId } from './cohorts'
import { courseId, courses, shortCourses, type CourseCode } from './courses'
import type { PastGroup, Plan } from './plan'
import { itemId, quarterOf } from './planning/items'
import { itemAt } from './random'
import type { Row } from './rows'
import { campusId, schoolId } from './schools'

export interface PastCohort {
  number: number; course: CourseCode; form: StudyForm; long: boolean; index: number; year: number; size: number; opensOn: Day; row: Row
}

/** The cohorts of past years of a school; together they have exactly the trainees of the plan. */
export function pastCohorts(plan: Plan, school: number): PastCohort[] {
  return plan.past(school).flatMap((group) =>
    sizesOf(group).map((size, index) => pastCohort(plan, school, group, group.from + index, size)))
}

/** Unequal sizes with the exact sum: what one class has more, its neighbour has less. */
function sizesOf({ cohorts, trainees }: PastGroup) {
  return Array.from({ length: cohorts }, (_, index) => {
    const even = Math.floor((trainees * (index + 1)) / cohorts) - Math.floor((trainees * index) / cohorts)
    const unpaired = cohorts % 2 === 1 && index === cohorts - 1
    const swing = ((Math.floor(index / 2) * 7) % 15) - 4
    return unpaired ? even : even + (index % 2 === 0 ? swing : -swing)
  })
}

function pastCohort(plan: Plan, school: number, group: PastGroup, index: number, size: number): PastCohort {
  const long = group.kind === 'long'
  const course = long ? 'TC' : itemAt(shortCourses, index)
  const { opensOn, endsOn, concentrated } = periodOf(group, index, plan.today)
  const serial = 101 + index + (long ? 0 : 100)
  const code = long ? `K${String(serial)}.${concentrated ? 'TT' : 'KTT'}-${String(group.opened)}`
    : `${courses[course].prefix}.${String(serial)}`
  const number = group.opened * 400 + (long ? 0 : 100) + index - 700_000
  const running = endsOn >= plan.today
  const form = concentrated ? 'CONCENTRATED' : 'NON_CONCENTRATED'
  const capacity = size + (index % 4)
  return {
    number, course, form, long, index, year: group.opened, size, opensOn,
    row: {
      id: cohortId(school, number), school_id: schoolId(school), course_id: courseId(school, course), code, year: group.opened,
      form, status: running ? 'RUNNING' : 'COMPLETED', capacity,
      quota_seats: 0, quota_taken: 0,
      pool_seats: capacity, pool_taken: 0, announced_on: addDays(opensOn, -50),
      notice_number: `${String(1 + (index % 90))}-TB/TrCT`,
      closes_at: at(addDays(opensOn, -15), '17:00'), opens_on: opensOn, ends_on: endsOn, campus_id: long && index % 2 ? null
        : campusId(school, 1),
      venue: long && index % 2 ? `Hội trường ${agencyName(itemAt(agenciesOf2022, index))}` : 'Cơ sở 1, phường Trung Tâm',
      schedule: long ? 'Thứ Bảy, Chủ nhật' : 'Thứ Hai đến thứ Sáu',
      opening_decision_number: `${String(100 + serial)}/QĐ-TrCT`, opening_decision_on: addDays(opensOn, -5),
      search_text: searchKey(`${code} ${courses[course].name}`),
      plan_item_id: itemId(school, { year: group.opened, course, form, quarter: quarterOf(opensOn) }),
    },
  }
}

/** Short classes bunch at the year's end, as the report complains. A year that is not over keeps to what has passed of it. */
function periodOf(group: PastGroup, index: number, today: Day) {
  const first = `${String(group.opened)}-01-04`
  const last = [`${String(group.opened)}-12-10`, addDays(today, -16)].reduce((a, b) => (a < b ? a : b))
  const days = Math.max(1, daysBetween(first, last))
  const share = (index - group.from) / group.cohorts
  if (group.kind === 'short') {
    const opensOn = workday(addDays(first, Math.floor(days * Math.sqrt(share))))
    return { opensOn, endsOn: addWorkdays(opensOn, 9), concentrated: true }
  }
  const concentrated = group.runs === 'WITHIN_YEAR' || (group.runs === 'ANY' && index % 5 === 0)
  const start = { INTO_NEXT_YEAR: 160 + share * 180, WITHIN_YEAR: share * 150, ANY: share * days }[group.runs]
  const opensOn = workday(addDays(first, Math.floor(start)))
  return { opensOn, endsOn: addDays(opensOn, concentrated ? 182 : 385), concentrated }
}
