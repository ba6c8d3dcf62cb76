import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { Prisma } from '../../db/generated/client'
import { searchKey } from '../../text'
import { dateOf, dayOf, dayOrNull, type Day } from '../../time'
import { mayReadAgencies } from '../policy'
import type { AgencyQuery } from '../schema'

export type AgencyLine = { id: string; code: string; kind: string; name: string; nameThen: string; validFrom: Day; validTo: Day | null; people: number; heirs: { id: string; name: string; kind: string }[]; unmapped: boolean }
type Row = Omit<AgencyLine, 'validFrom' | 'validTo'> & { validFrom: Date; validTo: Date | null }

/** Agencies of the province under the names of a day, with who came after them. One statement. */
export async function listAgencies(actor: Actor, { q, on, state, cursor, limit, only }: AgencyQuery & { only?: readonly string[] }, today: Day): Promise<{ items: AgencyLine[]; nextCursor: string | null }> {
  if (!mayReadAgencies(actor)) return { items: [], nextCursor: null }
  const day = dateOf(on ?? today)
  const unmapped = Prisma.sql`a.valid_to is not null and a.valid_to < ${dateOf(today)}::date and not exists (select from agency_succession s where s.from_id = a.id)`
  const states = {
    living: Prisma.sql`${day}::date between a.valid_from and coalesce(a.valid_to, 'infinity')`, ended: Prisma.sql`a.valid_to < ${day}::date`, unmapped, all: Prisma.sql`true`,
  }
  const found = q && searchKey(q) !== '' ? Prisma.sql`exists (select from agency_name m where m.agency_id = a.id and m.search_name like ${`%${searchKey(q)}%`})` : Prisma.sql`true`
  const rows = await db.$queryRaw<Row[]>`
    select a.id, a.code, a.kind, a.valid_from as "validFrom", a.valid_to as "validTo", ${unmapped} as unmapped,
      coalesce(agency_name_on(a.id, ${dateOf(today)}::date), a.code) as name,
      coalesce((select m.name from agency_name m where m.agency_id = a.id and ${day}::date between m.valid_from and coalesce(m.valid_to, 'infinity')), '') as "nameThen",
      (select count(*)::int from employment e where e.agency_id = a.id and e.valid_to is null) as people,
      coalesce((select jsonb_agg(jsonb_build_object('id', s.to_id, 'kind', s.kind, 'name', agency_name_on(s.to_id, ${dateOf(today)}::date)) order by s.to_id)
        from agency_succession s where s.from_id = a.id), '[]') as heirs
    from agency a where a.province_id = ${actor.provinceId}::uuid and ${states[state]} and ${found} and ${only ? Prisma.sql`a.id = any(${[...only]}::uuid[])` : Prisma.sql`true`}
      and ${cursor ? Prisma.sql`(a.code, a.id) > (select c.code, c.id from agency c where c.id = ${cursor}::uuid)` : Prisma.sql`true`}
    order by a.code, a.id limit ${limit + 1}`
  const items = rows.slice(0, limit).map((row) => ({ ...row, validFrom: dayOf(row.validFrom), validTo: dayOrNull(row.validTo) }))
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}
