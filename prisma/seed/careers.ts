import { addDays, instantAt, type Day } from '@/lib/time'
import { agencyId } from './agencies'
import { daysOf } from './cohorts'
import { uid } from './ids'
import type { Rows } from './rows'
import { schoolId } from './schools'
import type { DemoTrainee } from './trainees'

/** [kind, days after the class ended, post]. The next in turn; two of five have none, so that the lists are not empty. */
const told: readonly (readonly [string, number, string | null] | null)[] = [
  ['APPOINTED', 140, 'Phó Chủ tịch Ủy ban nhân dân xã'], null, ['PLANNED', 95, 'Trưởng phòng'], ['NO_CHANGE', 185, null], null, ['TRANSFERRED', 160, 'Phó Trưởng phòng'], ['ELECTED', 170, 'Phó Bí thư Đảng ủy xã'],
]

/** What agencies recorded of those who completed the two long classes, and two tasks of their course. */
export function addCareers(rows: Rows, today: Day, trainees: readonly DemoTrainee[], accountOf: string, courseIdOf: string) {
  let number = 0
  for (const { nominated } of trainees.filter(({ nominated: { cohort } }) => cohort.number === 18 || cohort.number === 21)) {
    const event = told[number++ % told.length]
    if (!event) continue
    const [kind, after, post] = event
    const day = addDays(daysOf(nominated.cohort, today).endsOn, after)
    if (day >= today) continue
    rows.add('career_event', {
      id: uid('career_event', number), person_id: nominated.cadre.id, agency_id: agencyId(1, nominated.agency), kind, happened_on: day, post,
      decision_number: kind === 'NO_CHANGE' ? null : `${String(100 + number)}-QĐ/TU`, corrects_id: null, recorded_at: instantAt(addDays(day, 1), '09:00'), recorded_by: accountOf,
    })
  }
  const task = (n: number, text: string, item: string | null, status: string, reason: string | null) => {
    rows.add('course_revision_task', {
      id: uid('course_revision_task', n), school_id: schoolId(1), course_id: courseIdOf, text, origin: item ? 'ITEM' : 'OTHER', item_code: item, round_id: null, status, reason,
      opened_by: accountOf, opened_at: instantAt(addDays(today, -30), '10:00'), closed_by: status === 'OPEN' ? null : accountOf, closed_at: status === 'OPEN' ? null : instantAt(addDays(today, -9), '15:00'),
    })
  }
  task(1, 'Tăng thời gian thực tế tại cơ sở', 'METHODS', 'OPEN', null)
  task(2, 'Cập nhật tài liệu phần quản lý nhà nước', null, 'DONE', null)
  task(3, 'Bỏ bài thu hoạch cuối khóa', null, 'DECLINED', 'Bài thu hoạch theo quy chế của Học viện')
}
