import type pg from 'pg'
import { addDays, instantAt, type Day } from '@/lib/time'
import { accountId } from './accounts'
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

/**
 * What agencies recorded of people who completed a class of the past more than 400 days ago: three of ten agencies recorded nothing, of the others' people
 * most were put to use, some stayed where they were, and of some nothing is known. One statement; who is drawn follows from the ids.
 */
export async function addPastCareers(client: pg.Client, today: Day) {
  await client.query(pastCareers, [today, accountId(2), schoolId(1)])
}

const pastCareers = `
  with done as (
    select distinct on (t.person_id) t.person_id, t.agency_id, t.completed_on, ('x' || left(md5(t.agency_id::text), 6))::bit(24)::int % 10 as agency_draw, ('x' || left(md5(t.person_id::text), 6))::bit(24)::int % 20 as draw
    from trainee t where t.school_id = $3 and t.status = 'COMPLETED' and t.completed_on + 400 < $1::date
      and not exists (select from career_event e where e.person_id = t.person_id) order by t.person_id, t.completed_on desc, t.id
  ), told as (
    select person_id, agency_id, completed_on + 60 + draw * 14 as day, row_number() over (order by person_id) as number,
      case when draw < 7 then 'APPOINTED' when draw < 10 then 'TRANSFERRED' when draw < 11 then 'ELECTED' when draw < 13 then 'PLANNED' when draw < 15 then 'NO_CHANGE' else 'RETIRED' end as kind
    from done where agency_draw > 2 and draw < 16
  )
  insert into career_event (id, person_id, agency_id, kind, happened_on, post, decision_number, corrects_id, recorded_at, recorded_by)
  select pg_temp.uid('past career', number), person_id, agency_id, kind, day,
    case kind when 'APPOINTED' then 'Phó Trưởng phòng' when 'TRANSFERRED' then 'Phó Chủ tịch Ủy ban nhân dân xã' when 'ELECTED' then 'Ủy viên Ban Chấp hành Đảng bộ xã' when 'PLANNED' then 'Trưởng phòng' end,
    case kind when 'NO_CHANGE' then null else (100 + number % 800) || '-QĐ/TU' end, null, (day + 1 + time '09:00') at time zone 'Asia/Ho_Chi_Minh', $2 from told`
