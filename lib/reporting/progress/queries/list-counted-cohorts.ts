import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { dayOf, type Day } from '../../../time'
import { writeCursor } from '../../../web/cursor'
import { rowsScopeOf } from '../policy'
import type { RowsFilter } from '../schema'
import { dayIn, firstOf, ranByDay } from '../steps'

/** One cohort behind a figure. */
export type CountedCohort = {
  id: string; code: string; course: string; kind: string; form: string; status: string; school: string; opensOn: Day; endsOn: Day; carried: boolean; trainees: number
}
type Wish = RowsFilter & { year: number; asOf: Day; school?: string | undefined; cursor?: readonly [Day, string] | undefined; limit: number }
type Row = Omit<CountedCohort, 'opensOn' | 'endsOn'> & { opensOn: Date; endsOn: Date }

/** The cohorts a figure was counted from, by opening day, with the trainees it counts. One statement. */
export async function listCountedCohorts(actor: Actor, { part, kind, form, quarter, cursor, limit, ...wish }: Wish): Promise<{ items: CountedCohort[]; nextCursor: string | null }> {
  const scope = rowsScopeOf(actor)
  if (!scope) return { items: [], nextCursor: null }
  const wanted = { ...wish, scope }
  const carried = Prisma.sql`c.opens_on < ${firstOf(wanted)}`
  const conditions = [
    ranByDay(wanted),
    ...(part === 'carried' ? [carried] : part === 'new' || quarter ? [Prisma.sql`not ${carried}`] : []),
    ...(kind ? [Prisma.sql`k.kind = ${kind}`] : []), ...(form ? [Prisma.sql`c.form = ${form}`] : []),
    ...(quarter ? [Prisma.sql`extract(quarter from c.opens_on) = ${Number(quarter)}`] : []),
    ...(cursor ? [Prisma.sql`(c.opens_on, c.id) > (${cursor[0]}::date, ${cursor[1]}::uuid)`] : []),
  ]
  const rows = await db.$queryRaw<Row[]>`
    select c.id, c.code, k.name as course, k.kind, c.form, c.status, s.name as school, c.opens_on as "opensOn", c.ends_on as "endsOn", ${carried} as carried,
      (select count(*)::int from trainee t where t.cohort_id = c.id and t.enrolled_on <= ${dayIn(wanted)}) as trainees
    from cohort c join course k on k.id = c.course_id join school s on s.id = c.school_id
    where ${Prisma.join(conditions, ' and ')} order by c.opens_on, c.id limit ${limit + 1}`
  const items = rows.slice(0, limit).map((row) => ({ ...row, opensOn: dayOf(row.opensOn), endsOn: dayOf(row.endsOn) }))
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last ? writeCursor([last.opensOn, last.id]) : null }
}
