import type pg from 'pg'
import { accountId, provinceOfficer } from './accounts'
import { schoolId } from './schools'

/**
 * In the demo, what the agencies were promised of this year's past classes, after they had asked for it: at times one seat more
 * than they took. Expects the temporary table `past_seat`, whose nominations will take these seats.
 */
export async function pastQuotas(client: pg.Client) {
  await client.query('drop table if exists past_quota')
  await client.query(promised)
  await client.query(`update cohort c set capacity = q.seats, pool_seats = 0
    from (select cohort_id, sum(seats) as seats from past_quota group by 1) q where q.cohort_id = c.id`)
  await client.query('insert into quota (cohort_id, agency_id, seats) select cohort_id, agency_id, seats from past_quota')
  await client.query(steps, [schoolId(1), accountId(provinceOfficer)])
}

// A digit of a hash says who got a seat too many and who had asked for more.
const promised = `
  create temporary table past_quota as
  select s.*, s.taken + (h.digit = 0)::int as seats, s.taken + (h.digit = 0)::int + h.digit % 3 as asked, row_number() over (order by s.cohort_id, s.agency_id) as number
  from (select cohort_id, agency_id, opens_on, count(*)::int as taken from past_seat where nomination_id is not null group by 1, 2, 3) s
  cross join lateral (select ('x' || left(md5(s.cohort_id::text || s.agency_id), 1))::bit(4)::int % 5 as digit) h`

const steps = `
  insert into quota_step (id, school_id, cohort_id, agency_id, kind, seats, before, reason, document_number, document_on, account_id, actor_kind, happened_at)
  select pg_temp.uid('past quota step', q.number * 2), $1::uuid, q.cohort_id, q.agency_id, 'ASKED', q.asked, 0, 'Theo nhu cầu đã khai và danh sách người chưa qua bồi dưỡng',
    null, null, r.account_id, 'agency', (q.opens_on - 75 + time '09:20') at time zone 'Asia/Ho_Chi_Minh'
  from past_quota q left join lateral (
    select account_id from role_assignment where agency_id = q.agency_id and role = 'NOMINATOR' order by account_id limit 1) r on true
  union all
  select pg_temp.uid('past quota step', q.number * 2 + 1), $1::uuid, q.cohort_id, q.agency_id, 'ASSIGNED', q.seats, 0, null,
    '512-CV/BTCTU', q.opens_on - 58, $2::uuid, 'province', (q.opens_on - 58 + time '10:40') at time zone 'Asia/Ho_Chi_Minh'
  from past_quota q`
