import type pg from 'pg'
import { yearOf } from '@/lib/time'
import { pastLessons } from './past-lessons'
import { pastNominations, seatPast } from './past-nominations'
import { pastQuotas } from './past-quotas'
import { pastCohorts, type PastCohort } from './past-cohorts'
import { copyPastPeople } from './past-people'
import type { Plan } from './plan'
import { newRows } from './rows'
import { schoolId } from './schools'

/** The past of one school: cohorts, people, trainees and lessons. */
export async function addPast(client: pg.Client, plan: Plan, school: number) {
  const cohorts = pastCohorts(plan, school)
  const rows = newRows()
  for (const { row } of cohorts) rows.add('cohort', row)
  await rows.write(client)
  const people = Math.ceil(cohorts.reduce((sum, { size }) => sum + size, 0) * plan.persons)
  const members = cohorts.reduce((sum, { long, size }) => sum + (long ? size : 0), 0)
  await copyPastPeople(client, plan, school, people, Math.min(members, people))
  await client.query('drop table if exists past_cohort')
  await client.query(`create temporary table past_cohort as select * from jsonb_to_recordset($1) as t
    (number bigint, id uuid, long boolean, index int, year int, size int, first int, opens_on date, ends_on date, status text,
      form text)`, [JSON.stringify(numbered(cohorts))])
  const demo = plan.scale === 'demo'
  const nominated = !demo || cohorts.some(({ year }) => year === yearOf(plan.today))
  await seatPast(client, school, people, nominated)
  if (demo) await pastQuotas(client)
  if (nominated) await pastNominations(client, school, demo ? 'QUOTA' : 'POOL')
  await client.query(trainees, [schoolId(school)])
  await client.query(diplomas, [school])
  if (plan.lessons > 0) await pastLessons(client, plan, school)
}

/** Each cohort takes its people from where the last one of its kind stopped: nobody attends the long course twice. */
function numbered(cohorts: readonly PastCohort[]) {
  const next = { long: 0, short: 0 }
  return cohorts.map(({ number, long, index, year, size, opensOn, row }) => {
    const kind = long ? 'long' : 'short'
    const first = next[kind]
    next[kind] += size
    return { number, id: row.id, long, index, year, size, first, opens_on: opensOn, ends_on: row.ends_on, status: row.status,
      form: row.form }
  })
}

const trainees = `
  insert into trainee (id, school_id, cohort_id, person_id, agency_id, nomination_id, status, enrolled_on, completed_on, name_key)
  select id, $1, cohort_id, person_id, agency_id, nomination_id, case when status = 'COMPLETED' then 'COMPLETED'
    else 'STUDYING' end, opens_on - 5,
    case when status = 'COMPLETED' then ends_on end, name_key
  from past_seat`

const diplomas = `
  insert into credential (id, person_id, level, kind, number, issuer, issued_on)
  select pg_temp.uid('past credential', $1::bigint * 1000000 + row_number() over (order by id)), person_id, 'INTERMEDIATE',
    'DIPLOMA',
    'TC ' || row_number() over (order by id), 'Trường Chính trị tỉnh', ends_on
  from past_seat where long and status = 'COMPLETED'`
