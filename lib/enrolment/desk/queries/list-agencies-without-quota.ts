import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { todaySql } from '../../../db/today'
import { mayReadDesk } from '../policy'
import { deskOf } from '../steps'

/** Agencies of the school's province that exist today and have no quota in the cohort yet. */
export async function listAgenciesWithoutQuota(actor: Actor, cohortId: string): Promise<{ id: string; name: string }[]> {
  if (!mayReadDesk(actor)) return []
  return db.$queryRaw<{ id: string; name: string }[]>`
    select a.id, m.name from agency a
    join agency_name m on m.agency_id = a.id and ${todaySql} between m.valid_from and coalesce(m.valid_to, 'infinity')
    where a.province_id = ${actor.provinceId}::uuid and a.valid_from <= ${todaySql} and coalesce(a.valid_to, 'infinity') >= ${todaySql}
      and ${deskOf(actor, Prisma.sql`${cohortId}::uuid`)}
      and not exists (select from quota q where q.cohort_id = ${cohortId}::uuid and q.agency_id = a.id)
    order by m.name collate "vi-x-icu", a.id limit 500`
}
