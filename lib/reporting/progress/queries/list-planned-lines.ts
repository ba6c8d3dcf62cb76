import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import type { Day } from '../../../time'
import { writeCursor } from '../../../web/cursor'
import { rowsScopeOf } from '../policy'
import { quartersOver } from '../rules/days'
import type { RowsFilter } from '../schema'
import { dayIn, firstOf, linesInForce, ranByDay } from '../steps'

/** One line of a plan with the cohorts opened for it by the day. */
export type PlannedLine = { itemId: string; course: string; kind: string; form: string; quarter: number; school: string; cohorts: number; trainees: number; opened: number }
type Wish = RowsFilter & { year: number; asOf: Day; school?: string | undefined; cursor?: readonly [number, string, string] | undefined; limit: number }

/**
 * Lines of the plan in force on the day, by quarter and course; only those behind (`late`), whose quarter is over with fewer cohorts opened
 * than planned. A cohort made without a line counts for the first line of its course, form and quarter. One statement.
 */
export async function listPlannedLines(actor: Actor, { part, kind, form, quarter, cursor, limit, ...wish }: Wish): Promise<{ items: PlannedLine[]; nextCursor: string | null }> {
  const scope = rowsScopeOf(actor)
  if (!scope) return { items: [], nextCursor: null }
  const wanted = { ...wish, scope }
  const conditions = [
    Prisma.sql`true`,
    ...(part === 'late' ? [Prisma.sql`l.quarter <= ${quartersOver(wish.asOf)} and coalesce(o.cohorts, 0) < l.cohorts`] : []),
    ...(kind ? [Prisma.sql`l.kind = ${kind}`] : []), ...(form ? [Prisma.sql`l.form = ${form}`] : []),
    ...(quarter ? [Prisma.sql`l.quarter = ${Number(quarter)}`] : []),
    ...(cursor ? [Prisma.sql`(l.quarter, l.course collate "vi-x-icu", l.item_id) > (${cursor[0]}, ${cursor[1]} collate "vi-x-icu", ${cursor[2]}::uuid)`] : []),
  ]
  const rows = await db.$queryRaw<PlannedLine[]>`
    with line as (${linesInForce(wanted)}), opened as (
      select coalesce(c.plan_item_id, l.item_id) as item_id, count(*)::int as cohorts from cohort c
      left join lateral (
        select l.item_id from line l where c.plan_item_id is null and l.school_id = c.school_id and l.course_id = c.course_id and l.form = c.form
          and l.quarter = extract(quarter from c.opens_on) order by l.item_id limit 1) l on true
      where ${ranByDay(wanted)} and c.opens_on >= ${firstOf(wanted)} and c.opens_on <= ${dayIn(wanted)} group by 1)
    select l.item_id as "itemId", l.course, l.kind, l.form, l.quarter, l.school, l.cohorts, l.trainees, coalesce(o.cohorts, 0) as opened
    from line l left join opened o on o.item_id = l.item_id
    where ${Prisma.join(conditions, ' and ')} order by l.quarter, l.course collate "vi-x-icu", l.item_id limit ${limit + 1}`
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last ? writeCursor([last.quarter, last.course, last.itemId]) : null }
}
