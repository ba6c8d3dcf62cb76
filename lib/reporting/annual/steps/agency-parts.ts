import 'server-only'
import type { db, Tx } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import type { PartsView } from '../schema'
import { learntIn, rowsOf, type Place } from './rows'

/** `ended`: it was split, so nobody is its heir alone and its figures stay its own. */
export type AgencyPart = { id: string; name: string; ended: boolean; training: number; fostering: number }
const sql = Prisma.sql

/**
 * Trainees of the year, a row for each agency and class: by the agency that sent them, or by the one that follows them since. An agency has
 * an heir where all its successions lead to one. Step by step, so that no plan goes through the trainees of all schools.
 */
const counted = (place: Place, now: boolean): Prisma.Sql => sql`
  with recursive heir(id, heir, depth) as (
    select g.id, g.id, 0 from agency g join school s on s.province_id = g.province_id where s.id = ${place.schoolId}::uuid
    union all
    select h.id, one.to_id, h.depth + 1 from heir h join lateral (
      select min(x.to_id::text)::uuid as to_id from agency_succession x where x.from_id = h.heir having count(distinct x.to_id) = 1) one on true where ${now} and h.depth < 50
  ), last as materialized (select distinct on (id) id, heir from heir order by id, depth desc
  ), ran as materialized (select x.id::uuid as id from (${rowsOf['training.cohorts'](place)} union all ${rowsOf['fostering.cohorts'](place)}) x
  ), learnt as materialized (
    select t.id, t.cohort_id, ${now ? sql`f.agency_id` : sql`t.agency_id`} as agency_id
    from ran join trainee t on t.cohort_id = ran.id ${now ? sql`cross join lateral (select w.agency_id from trainee_follower w where w.trainee_id = t.id offset 0) f` : Prisma.empty} where ${learntIn(place)})
  select l.heir as agency_id, k.kind, c.id::text as id, c.opens_on as "on", c.code as title, k.name as detail, count(*)::int as amount
  from learnt t join last l on l.id = t.agency_id join cohort c on c.id = t.cohort_id join course k on k.id = c.course_id group by l.heir, k.kind, c.id, k.name`

/** The name of `agency g`: of that time, or its last one. */
const nameIn = (place: Place, now: boolean): Prisma.Sql => sql`coalesce((select n.name from agency_name n where n.agency_id = g.id
  order by ${now}::boolean = false and ${place.asOf}::date between n.valid_from and coalesce(n.valid_to, 'infinity') desc, n.valid_from desc limit 1), '')`

/** Trainees of the year by agency; both views add up to the same totals. One statement. */
export async function readAgencyParts(tx: Tx | typeof db, place: Place, view: PartsView): Promise<AgencyPart[]> {
  const now = view === 'now'
  return tx.$queryRaw<AgencyPart[]>`
    select g.id, ${nameIn(place, now)} as name, g.valid_to is not null as ended,
      coalesce(sum(c.amount) filter (where c.kind = 'TRAINING'), 0)::int as training, coalesce(sum(c.amount) filter (where c.kind = 'FOSTERING'), 0)::int as fostering
    from (${counted(place, now)}) c join agency g on g.id = c.agency_id group by g.id order by 2, g.id`
}

/** The figures that are told by agency. */
const kinds = { 'training.trainees': 'TRAINING', 'fostering.trainees': 'FOSTERING' } as const
export type PartedFigure = keyof typeof kinds
export const isParted = (code: string): code is PartedFigure => Object.hasOwn(kinds, code)

/** The rows of such a figure that count for one agency: those that its number in `readAgencyParts` is the sum of. */
export const rowsOfAgency = (place: Place, code: PartedFigure, agencyId: string, view: PartsView): Prisma.Sql => sql`
  select c.id, c."on", c.title, c.detail, c.amount from (${counted(place, view === 'now')}) c where c.agency_id = ${agencyId}::uuid and c.kind = ${kinds[code]}`

/** An agency of the school's province by its name in the view, or null. One statement. */
export async function readPartName(tx: Tx | typeof db, place: Place, agencyId: string, view: PartsView): Promise<{ id: string; name: string } | null> {
  const [found] = await tx.$queryRaw<{ id: string; name: string }[]>`
    select g.id, ${nameIn(place, view === 'now')} as name from agency g join school s on s.province_id = g.province_id where s.id = ${place.schoolId}::uuid and g.id = ${agencyId}::uuid`
  return found ?? null
}
