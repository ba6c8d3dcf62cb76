import type { Check } from './check'

export const seats: readonly Check[] = [
  {
    name: 'quota.taken is the number of nominations that hold a seat of the quota',
    sql: `select format('quota of agency %s in cohort %s: stored %s, counted %s', q.agency_id, q.cohort_id, q.taken, coalesce(n.n, 0)) as what
      from quota q left join (
        select cohort_id, agency_id, count(*) n from nomination where seat = 'QUOTA' group by 1, 2) n using (cohort_id, agency_id)
      where q.taken <> coalesce(n.n, 0)`,
  },
  {
    name: 'cohort.quota_seats is the sum of its quotas',
    sql: `select format('cohort %s: stored %s, counted %s', c.id, c.quota_seats, coalesce(q.n, 0)) as what
      from cohort c left join (select cohort_id, sum(seats) n from quota group by 1) q on q.cohort_id = c.id
        where c.quota_seats <> coalesce(q.n, 0)`,
  },
  ...(['quota', 'pool'] as const).map((seat): Check => ({
    name: `cohort.${seat}_taken is the number of nominations that hold such a seat`,
    sql: `select format('cohort %s: stored %s, counted %s', c.id, c.${seat}_taken, coalesce(n.n, 0)) as what
      from cohort c left join (select cohort_id, count(*) n from nomination where seat = '${seat.toUpperCase()}' group by 1) n
        on n.cohort_id = c.id
      where c.${seat}_taken <> coalesce(n.n, 0)`,
  })),
  {
    name: 'no cohort promises or gives more seats than it has',
    sql: `select format('cohort %s: quotas %s, pool %s, capacity %s', id, quota_seats, pool_seats, capacity) as what from cohort
      where quota_seats + pool_seats > capacity or quota_taken > quota_seats or pool_taken > pool_seats
      union all select format('quota of agency %s in cohort %s: %s of %s', agency_id, cohort_id, taken, seats) from quota
        where taken > seats`,
  },
  {
    name: 'a nomination holds a seat exactly in the states that hold one',
    sql: `select format('nomination %s: %s, seat %s', id, status, seat) as what from nomination
      where (seat is not null) <> (status in ('SUBMITTED', 'RETURNED', 'ACCEPTED', 'ENROLLED', 'COMPLETED'))`,
  },
  {
    name: 'nobody waits while the own quota has a free seat',
    sql: `select format('nomination %s waits in cohort %s, quota %s of %s', n.id, n.cohort_id, q.taken, q.seats) as what
      from nomination n join quota q using (cohort_id, agency_id) join cohort c on c.id = n.cohort_id
      where n.status = 'WAITLISTED' and q.taken < q.seats and c.status in ('ANNOUNCED', 'ENROLMENT_CLOSED')`,
  },
  {
    name: 'nobody waits while the pool has a free seat',
    sql: `select format('nomination %s waits in cohort %s, pool %s of %s', n.id, n.cohort_id, c.pool_taken, c.pool_seats) as what
      from nomination n join cohort c on c.id = n.cohort_id
      where n.status = 'WAITLISTED' and c.pool_taken < c.pool_seats and c.status in ('ANNOUNCED', 'ENROLMENT_CLOSED')`,
  },
  {
    name: 'a cancelled cohort holds no seat',
    sql: `select format('nomination %s: %s', n.id, n.status) as what from nomination n join cohort c on c.id = n.cohort_id
      where c.status = 'CANCELLED' and n.seat is not null`,
  },
  {
    name: 'a quota is what its last deciding step says',
    sql: `select format('quota of agency %s in cohort %s: %s seats, the last step says %s', s.agency_id, s.cohort_id, coalesce(q.seats, 0), s.seats) as what
      from (select distinct on (cohort_id, agency_id) cohort_id, agency_id, seats from quota_step
        where kind in ('ASSIGNED', 'ADJUSTED', 'RETURNED') order by cohort_id, agency_id, id desc) s
      left join quota q using (cohort_id, agency_id) where s.seats <> coalesce(q.seats, 0)`,
  },
  {
    name: 'unused seats went to the pool by a rule only where there is one',
    sql: `select format('cohort %s: returned on %s', id, unused_returned_on) as what from cohort
      where unused_returned_on is not null and (unused_return_on is null or unused_returned_on < unused_return_on)`,
  },
]
