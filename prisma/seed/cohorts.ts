import { searchKey } from '@/lib/text'
import { addDays, yearOf, type Day } from '@/lib/time'
import { classHead, trainingOfficer } from './accounts'
import { at, workday } from './calendar'
import { courseId, courses } from './courses'
import { demoCohorts, noticeGroups, type DemoCohort } from './demo-cohorts'
import { uid } from './ids'
import { itemId, quarterOf } from './planning/items'
import type { Rows } from './rows'
import { campusId, schoolId } from './schools'
import { yearEndCohorts } from './year-end'

export const cohortId = (school: number, cohort: number) => uid('cohort', school * 1_000_000 + cohort)

/** The days of a demo cohort. */
export function daysOf(cohort: DemoCohort, today: Day) {
  const opensOn = workday(addDays(today, cohort.opens))
  const announced = cohort.status === 'PLANNED' ? cohort.closes - 30 : Math.min(-9, ...noticedWith(cohort).map(({ closes }) => closes - 30))
  return {
    opensOn, endsOn: addDays(opensOn, cohort.ends - cohort.opens), closesOn: addDays(today, cohort.closes),
    announcedOn: addDays(today, announced),
  }
}

/** The cohorts of one notice: they are announced on one day, under the number of the first. */
function noticedWith(cohort: DemoCohort): readonly DemoCohort[] {
  const group = noticeGroups.find((numbers) => numbers.includes(cohort.number))
  return group ? demoCohorts.filter(({ number }) => group.includes(number)) : [cohort]
}

export const noticeId = (first: number) => uid('notice', first)
/** Numbers rise with the days of the notices; earlier classes have a paper that the portal does not know. */
const serials: Readonly<Record<number, number>> = { 2: 31, 1: 38, 3: 44, 10: 47, 7: 50, 5: 52, 9: 53 }
export const noticeNumber = (first: number) => `${String(serials[first] ?? 10 + first)}-TB/TrCT`
export const correctionNumber = '54-TB/TrCT'
export const capacityOf = ({ capacity, reserve = 0 }: DemoCohort) => capacity + reserve

export function codeOf(cohort: DemoCohort, today: Day) {
  const { prefix } = courses[cohort.course]
  const year = String(yearOf(daysOf(cohort, today).opensOn))
  return cohort.course === 'TC'
    ? `${prefix}${String(cohort.intake)}.${cohort.form === 'CONCENTRATED' ? 'TT' : 'KTT'}-${year}`
    : `${prefix}.${String(cohort.intake).padStart(2, '0')}`
}

/** The account of the class head. */
export const headOf = (cohort: DemoCohort) => (cohort.number % 3 === 2 ? trainingOfficer : classHead)

export function addDemoCohorts(rows: Rows, today: Day) {
  for (const cohort of [...demoCohorts, ...yearEndCohorts(today)]) {
    rows.add('cohort', cohortRow(cohort, today))
  }
}

function cohortRow(cohort: DemoCohort, today: Day) {
  const { opensOn, endsOn, closesOn, announcedOn } = daysOf(cohort, today)
  const announced = cohort.status !== 'PLANNED'
  const opened = cohort.status === 'RUNNING' || cohort.status === 'COMPLETED'
  const code = codeOf(cohort, today)
  const notice = noticedWith(cohort)[0]?.number ?? cohort.number
  return {
    id: cohortId(1, cohort.number), school_id: schoolId(1), course_id: courseId(1, cohort.course), code, year: yearOf(opensOn),
    form: cohort.form,
    status: cohort.status, capacity: capacityOf(cohort), quota_seats: 0, quota_taken: 0, pool_seats: cohort.pool, pool_taken: 0,
    announced_on: announced ? announcedOn : null, notice_number: announced ? noticeNumber(notice) : null,
    notice_id: noticeGroups.some(([first]) => first === notice) ? noticeId(notice) : null,
    closes_at: announced ? at(closesOn, '17:00') : null, opens_on: opensOn, ends_on: endsOn,
    campus_id: campusId(1, secondCampus(cohort) ? 2 : 1),
    venue: venueOf(cohort), schedule: scheduleOf(cohort),
    opening_decision_number: opened ? `${String(100 + cohort.number)}/QĐ-TrCT` : null, opening_decision_on: opened
      ? addDays(opensOn, -5) : null,
    opening_signatory: opened ? 'Hoàng Văn Thành' : null, opening_signatory_title: opened ? 'Hiệu trưởng' : null,
    search_text: searchKey(`${code} ${courses[cohort.course].name}`), plan_item_id: itemOf(cohort, opensOn, today),
    unused_return_on: cohort.number === 14 ? addDays(opensOn, -20) : null,
  }
}

/** The plan of the next year is not decided: a cohort that opens in it is of no plan yet. */
function itemOf({ course, form }: DemoCohort, opensOn: Day, today: Day) {
  const item = { year: yearOf(opensOn), course, form, quarter: quarterOf(opensOn) }
  return item.year > yearOf(today) ? null : itemId(1, item)
}

export const venueOf = (cohort: DemoCohort) => (secondCampus(cohort) ? 'Cơ sở 2, phường Đông Hải' : 'Cơ sở 1, phường Trung Tâm')
export const secondCampus = (cohort: DemoCohort) => cohort.course === 'DVM' || cohort.number === 2

function scheduleOf(cohort: DemoCohort) {
  if (cohort.course === 'DVM') return 'Buổi tối, thứ Hai đến thứ Sáu'
  if (cohort.form === 'NON_CONCENTRATED') return 'Thứ Năm và thứ Sáu hằng tuần'
  return cohort.course === 'CV' || cohort.course === 'CVC' ? 'Buổi sáng, thứ Hai đến thứ Sáu' : 'Thứ Hai đến thứ Sáu, sáng và chiều'
}
