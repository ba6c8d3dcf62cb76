import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { mayReadDesk } from '../policy'
import { deskOf } from '../steps'

export type QuotaRow = { agencyId: string; name: string; seats: number; taken: number; pool: number; waiting: number }

/** Agencies with seats or people in a cohort the actor works with: seats given, taken, and who waits. One statement. */
export async function listQuotas(actor: Actor, cohortId: string): Promise<QuotaRow[]> {
  if (!mayReadDesk(actor)) return []
  return db.$queryRaw<QuotaRow[]>`
    with sent as (
      select agency_id, count(*) filter (where status = 'WAITLISTED')::int as waiting, count(*) filter (where seat = 'POOL')::int as pool
      from nomination where cohort_id = ${cohortId}::uuid and school_id = ${actor.schoolId}::uuid group by 1
    )
    select a.id as "agencyId", coalesce(m.name, a.code) as name, coalesce(q.seats, 0)::int as seats, coalesce(q.taken, 0)::int as taken,
      coalesce(s.pool, 0)::int as pool, coalesce(s.waiting, 0)::int as waiting
    from (select agency_id from quota where cohort_id = ${cohortId}::uuid union select agency_id from sent) one
    join agency a on a.id = one.agency_id
    left join quota q on q.cohort_id = ${cohortId}::uuid and q.agency_id = a.id
    left join sent s on s.agency_id = a.id
    left join agency_name m on m.agency_id = a.id and current_date between m.valid_from and coalesce(m.valid_to, 'infinity')
    where ${deskOf(actor, Prisma.sql`${cohortId}::uuid`)}
    order by m.name collate "vi-x-icu", a.id`
}

/** Agencies of the school's province that exist today and have no quota in the cohort yet. */
export async function listAgenciesWithoutQuota(actor: Actor, cohortId: string): Promise<{ id: string; name: string }[]> {
  if (!mayReadDesk(actor)) return []
  return db.$queryRaw<{ id: string; name: string }[]>`
    select a.id, m.name from agency a
    join agency_name m on m.agency_id = a.id and current_date between m.valid_from and coalesce(m.valid_to, 'infinity')
    where a.province_id = ${actor.provinceId}::uuid and a.valid_from <= current_date and coalesce(a.valid_to, 'infinity') >= current_date
      and ${deskOf(actor, Prisma.sql`${cohortId}::uuid`)}
      and not exists (select from quota q where q.cohort_id = ${cohortId}::uuid and q.agency_id = a.id)
    order by m.name collate "vi-x-icu", a.id limit 500`
}
