import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import type { Prisma } from '../../db/generated/client'
import { likePattern } from '../../text'
import { dateOf } from '../../time'
import { cohortsVisibleTo } from '../policy'
import { rowFields, rowOf, writeCohortCursor, type CohortCursor, type CohortRow } from '../rules'
import type { CohortFilters } from '../schema'

export type CohortPage = { items: CohortRow[]; nextCursor: string | null; previousCursor: string | null }

/** A page of what `actor` may see, newest opening first; one statement. */
export async function listCohorts(actor: Actor, filters: CohortFilters): Promise<CohortPage> {
  const { cursor, limit = 20 } = filters
  const back = cursor?.back ?? false
  const direction = back ? 'asc' : 'desc'
  const found = await db.cohort.findMany({
    where: { AND: [cohortsVisibleTo(actor), matching(filters), cursor ? beyond(cursor) : {}] },
    select: rowFields,
    orderBy: [{ year: direction }, { opensOn: direction }, { id: direction }],
    take: limit + 1,
  })
  const more = found.length > limit
  const page = found.slice(0, limit).map(rowOf)
  if (back) page.reverse()
  const place = (row: CohortRow | undefined, towards: boolean) => (row ? writeCohortCursor({ ...row, back: towards }) : null)
  return {
    items: page,
    nextCursor: (back ? cursor !== undefined : more) ? place(page.at(-1), false) : null,
    previousCursor: (back ? more : cursor !== undefined) ? place(page[0], true) : null,
  }
}

/** How many `actor` may see under the same filters, whatever the page. */
export const countCohorts = (actor: Actor, filters: CohortFilters): Promise<number> =>
  db.cohort.count({ where: { AND: [cohortsVisibleTo(actor), matching(filters)] } })

/** Cohorts of a school that take lists at `now`, nearest deadline first. */
export async function listOpenCohorts(actor: Actor, schoolId: string, now: Date): Promise<CohortRow[]> {
  const found = await db.cohort.findMany({
    where: { AND: [cohortsVisibleTo(actor), { schoolId, status: 'ANNOUNCED', closesAt: { gt: now } }] },
    select: rowFields, orderBy: [{ closesAt: 'asc' }, { id: 'asc' }], take: 10,
  })
  return found.map(rowOf)
}

function matching({ year, course, form, status, q, school }: CohortFilters): Prisma.CohortWhereInput {
  return {
    ...(year !== undefined && { year }),
    ...(form && { form }),
    ...(school && { school: { slug: school } }),
    ...(course && { course: isId(course) ? { id: course } : { code: course } }),
    AND: [status ? { status } : {}, ...words(q)],
  }
}

const isId = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

/** Every word must occur, in any order; Prisma escapes nothing in `contains`, so the pattern is made by us. */
function words(q: string | undefined): Prisma.CohortWhereInput[] {
  return (q ?? '').split(/\s+/u).filter(Boolean).slice(0, 8).map((word) => ({ searchText: { contains: likePattern(word).slice(1, -1) } }))
}

/** What lies beyond the cursor's row. The bound on the year lets the index begin there. */
function beyond({ year, opensOn, id, back }: CohortCursor): Prisma.CohortWhereInput {
  const day = dateOf(opensOn)
  return back
    ? { year: { gte: year }, OR: [{ year: { gt: year } }, { opensOn: { gt: day } }, { opensOn: day, id: { gt: id } }] }
    : { year: { lte: year }, OR: [{ year: { lt: year } }, { opensOn: { lt: day } }, { opensOn: day, id: { lt: id } }] }
}
