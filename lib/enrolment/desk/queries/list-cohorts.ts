import 'server-only'
import type { Actor } from '../../../access/actor'
import { cohortsStaffedBy } from '../../../catalogue/policy'
import { db } from '../../../db/client'
import type { Prisma } from '../../../db/generated/client'
import { searchKey } from '../../../text'
import { dateOf, dayAt, dayOf, isDay } from '../../../time'
import { cutPage, readCursor, type Place } from '../rules'
import type { CohortFilter } from '../schema'

const PAGE = 20

/** The cohorts a member of staff works with, latest opening first, in pages. */
export async function listStaffCohorts(actor: Actor, filter: CohortFilter) {
  if (actor.kind !== 'school') return { items: [], previous: null, next: null, total: 0 }
  const place = readCursor(filter.cursor)
  const where: Prisma.CohortWhereInput = {
    AND: [cohortsStaffedBy(actor)],
    ...(filter.status ? { status: filter.status } : {}), ...(filter.year ? { year: filter.year } : {}),
    ...(filter.q ? { searchText: { contains: searchKey(filter.q) } } : {}),
  }
  const back = place?.side === 'before'
  const order = back ? ('asc' as const) : ('desc' as const)
  const [rows, total] = await Promise.all([
    db.cohort.findMany({ where: { AND: [where, beyond(place)] }, orderBy: [{ opensOn: order }, { id: order }], take: PAGE + 1, select: row }),
    db.cohort.count({ where }),
  ])
  const page = cutPage(rows, PAGE, place, ({ opensOn, id }) => [dayOf(opensOn), '', id])
  return { ...page, total, items: page.items.map(item) }
}

/** Those that take nominations, nearest deadline first: what the day begins with, so one page of them. */
export async function listClosingCohorts(actor: Actor): Promise<StaffCohort[]> {
  if (actor.kind !== 'school') return []
  const rows = await db.cohort.findMany({
    where: { AND: [cohortsStaffedBy(actor)], status: 'ANNOUNCED' }, orderBy: [{ closesAt: { sort: 'asc', nulls: 'last' } }, { opensOn: 'asc' }, { id: 'asc' }], take: PAGE, select: row,
  })
  return rows.map(item)
}

export type StaffCohort = ReturnType<typeof item>

const row = {
  id: true, code: true, year: true, status: true, form: true, capacity: true, quotaTaken: true, poolTaken: true, closesAt: true, opensOn: true, endsOn: true,
  course: { select: { name: true } }, _count: { select: { nominations: { where: { status: 'SUBMITTED', offerDeadline: null } } } },
} as const satisfies Prisma.CohortSelect

function item({ course, closesAt, _count, quotaTaken, poolTaken, ...one }: Prisma.CohortGetPayload<{ select: typeof row }>) {
  return {
    ...one, course: course.name, opensOn: dayOf(one.opensOn), endsOn: dayOf(one.endsOn), closesOn: closesAt ? dayAt(closesAt) : null,
    taken: quotaTaken + poolTaken, toDecide: _count.nominations,
  }
}

function beyond(place: Place | null): Prisma.CohortWhereInput {
  if (!place || !isDay(place.keys[0])) return {}
  const [opensOn, id] = [dateOf(place.keys[0]), place.keys[2]]
  return place.side === 'before'
    ? { OR: [{ opensOn: { gt: opensOn } }, { opensOn, id: { gt: id } }] }
    : { OR: [{ opensOn: { lt: opensOn } }, { opensOn, id: { lt: id } }] }
}
