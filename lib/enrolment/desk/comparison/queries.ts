import 'server-only'
import { seesWholeSchool, type Actor } from '../../../access/actor'
import { isHeadedBy } from '../../../access/headed'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { mayReadDesk } from '../policy'
import type { ComparedAgency } from './rules'

type Row = { agencyId: string; agency: string; courseId: string; course: string } & Record<'a0' | 'a1' | 'n0' | 'n1' | 'd0' | 'd1', number>

/**
 * The figures of a year beside those of the year before, per course and agency, of classes that the actor works with. Seats asked for
 * are the last wish for each class; admitted is who was accepted, whatever became of the studies. One statement.
 */
export async function compareYears(actor: Actor, { year, courseId }: { year: number; courseId?: string | undefined }): Promise<ComparedAgency[]> {
  if (!mayReadDesk(actor)) return []
  const own = seesWholeSchool(actor) ? Prisma.sql`true` : isHeadedBy(actor, Prisma.sql`c.id`)
  const rows = await db.$queryRaw<Row[]>`
    with mine as (
      select c.id, c.course_id, c.year from cohort c where c.school_id = ${actor.schoolId}::uuid and c.year in (${year}::int, ${year - 1}::int)
        and ${courseId ? Prisma.sql`c.course_id = ${courseId}::uuid` : Prisma.sql`true`} and ${own}
    ), figures(agency_id, course_id, year, asked, nominated, admitted) as (
      select w.agency_id, m.course_id, m.year, w.seats, 0, 0 from mine m join lateral (
        select distinct on (s.agency_id) s.agency_id, s.seats from quota_step s where s.cohort_id = m.id and s.kind = 'ASKED' order by s.agency_id, s.id desc) w on true
      union all select n.agency_id, m.course_id, m.year, 0, 1, (n.status in ('ACCEPTED', 'ENROLLED', 'COMPLETED'))::int
        from mine m join nomination n on n.cohort_id = m.id and n.status <> 'DRAFT')
    select f.agency_id as "agencyId", coalesce(a.name, '') as agency, f.course_id as "courseId", k.name as course,
      ${sum('asked', year - 1)} as a0, ${sum('asked', year)} as a1, ${sum('nominated', year - 1)} as n0, ${sum('nominated', year)} as n1,
      ${sum('admitted', year - 1)} as d0, ${sum('admitted', year)} as d1
    from figures f join course k on k.id = f.course_id
    -- An agency that was merged away keeps its last name: the year before was its own.
    left join lateral (select o.name from agency_name o where o.agency_id = f.agency_id order by o.valid_from desc limit 1) a on true
    group by f.agency_id, a.name, f.course_id, k.name
    order by k.name collate "vi-x-icu", f.course_id, a.name collate "vi-x-icu", f.agency_id limit 1000`
  return rows.map(({ a0, a1, n0, n1, d0, d1, ...row }) => (
    { ...row, before: { asked: a0, nominated: n0, admitted: d0 }, now: { asked: a1, nominated: n1, admitted: d1 } }))
}

const columns = { asked: Prisma.sql`f.asked`, nominated: Prisma.sql`f.nominated`, admitted: Prisma.sql`f.admitted` } as const
const sum = (column: keyof typeof columns, year: number): Prisma.Sql => Prisma.sql`coalesce(sum(${columns[column]}) filter (where f.year = ${year}::int), 0)::int`
