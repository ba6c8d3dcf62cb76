import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import type { Day } from '../../../time'
import { mayReadDrafts } from '../policy'

/** Full-time cohorts of the training cohorts that opened in a year. */
export type YearShare = { year: number; part: number; whole: number }
/** What happened before and in the year of a plan: shares of the five years before, training cohorts opened in it, and what its report printed. */
export type YearActuals = { trend: YearShare[]; opened: number; printed: { cohorts: number; on: Day } | null }

type Row = YearShare & { printed: number | null; printedOn: Day | null }

/** Actual training cohorts by the year they opened, with the total that the report of the plan's year printed. One statement; null for whom plans are no business. */
export async function findYearActuals(actor: Actor, { schoolId, year }: { schoolId: string; year: number }): Promise<YearActuals | null> {
  if (!mayReadDrafts(actor) && actor.kind !== 'province') return null
  const own = actor.kind === 'school' ? Prisma.sql`s.id = ${actor.schoolId}::uuid` : Prisma.sql`s.province_id = ${actor.provinceId}::uuid`
  const rows = await db.$queryRaw<Row[]>`
    select y.year, o.part, o.whole, case when y.year = ${year} then (r.figures #>> '{training,publishedCohorts}')::int end as printed, r.reported_on::text as "printedOn"
    from school s cross join generate_series(${year}::int - 5, ${year}::int) as y(year)
    cross join lateral (
      select count(*) filter (where c.form = 'CONCENTRATED')::int as part, count(*)::int as whole
      from cohort c join course k on k.id = c.course_id
      where c.school_id = s.id and k.kind = 'TRAINING' and c.status in ('RUNNING', 'COMPLETED')
        and c.opens_on >= make_date(y.year, 1, 1) and c.opens_on < make_date(y.year + 1, 1, 1)
    ) o
    left join year_report r on r.school_id = s.id and r.year = y.year
    where s.id = ${schoolId}::uuid and ${own} order by y.year`
  const last = rows.at(-1)
  if (!last) return null
  const printed = last.printed !== null && last.printedOn !== null ? { cohorts: last.printed, on: last.printedOn } : null
  return { trend: rows.slice(0, -1).map(({ year: of, part, whole }) => ({ year: of, part, whole })), opened: last.whole, printed }
}
