import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import type { Day } from '../../../time'
import { writeCursor } from '../../../web/cursor'
import { readChanges, type NoticeChange } from '../rules/changes'
import type { NoticeFilters } from '../schema'

export type ListedCohort = { id: string; code: string; course: string; form: string; opensOn: Day; endsOn: Day; closesOn: Day; capacity: number; poolSeats: number; venue: string }
export type ListedNotice = {
  id: string; school: string; year: number; version: number; number: string; on: Day; subject: string
  /** The latest day on which a list is due. */
  deadline: Day
  cohorts: ListedCohort[]; versions: { version: number; number: string; on: Day }[]; changes: NoticeChange[]
}
type Row = Omit<ListedNotice, 'changes'> & { changes: unknown }

/** Issued notices as their last version says them, newest paper first; published. One statement. */
export async function listNotices(_actor: Actor, { year, school, cursor, limit }: NoticeFilters): Promise<{ items: ListedNotice[]; nextCursor: string | null }> {
  const [on, id] = cursor ?? []
  const rows = await db.$queryRaw<Row[]>`
    select n.id, s.slug as school, n.year, v.number as version, v.document_number as number, v.document_on::text as "on", v.subject, v.changes,
      c.cohorts, c.deadline::text, (select jsonb_agg(jsonb_build_object('version', o.number, 'number', o.document_number, 'on', o.document_on) order by o.number desc)
        from notice_version o where o.notice_id = n.id and o.status = 'ISSUED') as versions
    from notice n join school s on s.id = n.school_id
    join lateral (select * from notice_version o where o.notice_id = n.id and o.status = 'ISSUED' order by o.number desc limit 1) v on true
    join lateral (select max(l.closes_on) as deadline, jsonb_agg(jsonb_build_object('id', h.id, 'code', h.code, 'course', k.name, 'form', h.form, 'opensOn', l.opens_on,
        'endsOn', l.ends_on, 'closesOn', l.closes_on, 'capacity', l.capacity, 'poolSeats', l.pool_seats, 'venue', l.venue) order by l.position) as cohorts
      from notice_cohort l join cohort h on h.id = l.cohort_id join course k on k.id = h.course_id where l.version_id = v.id) c on true
    where ${school === undefined ? Prisma.sql`true` : Prisma.sql`s.slug = ${school}`} and ${year === undefined ? Prisma.sql`true` : Prisma.sql`n.year = ${year}`}
      and ${on && id ? Prisma.sql`(v.document_on, n.id) < (${on}::date, ${id}::uuid)` : Prisma.sql`true`}
    order by v.document_on desc, n.id desc limit ${limit + 1}`
  const items = rows.slice(0, limit).map(({ changes, ...row }): ListedNotice => ({ ...row, changes: readChanges(changes) }))
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last ? writeCursor([last.on, last.id]) : null }
}

/** The years of which a school has issued notices, newest first. */
export async function listNoticeYears(_actor: Actor, school: string): Promise<number[]> {
  const rows = await db.notice.findMany({
    where: { school: { slug: school }, versions: { some: { status: 'ISSUED' } } }, distinct: ['year'], orderBy: { year: 'desc' }, select: { year: true },
  })
  return rows.map(({ year }) => year)
}
