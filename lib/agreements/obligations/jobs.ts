import 'server-only'
import { db } from '../../db/client'
import { transaction } from '../../db/transaction'
import type { Job } from '../../jobs/scheduler'
import { ok } from '../../result'
import { addDays, dateOf, dayAt, type Day } from '../../time'
import { firstIdAt, LOOKED_BACK_MS, movingEvents } from './rules/following'
import { openDuties, type Opened } from './steps/open-duties'
import { FOLLOWED_DAYS } from './steps/read-facts'
import { remindOfDuties } from './steps/remind'

/**
 * What the day brings: duties of every version in force are opened and moved, one short transaction a version, then whoever owes is told of
 * what has become due soon or overdue. Safe to run twice.
 */
export async function runDuties(now: Date): Promise<{ opened: number; moved: number; told: number }> {
  const today = dayAt(now)
  const sum = await openAll(today, null)
  const told = await transaction(async (tx) => ok(await remindOfDuties(tx, today)))
  return { ...sum, told: told.ok ? told.value : 0 }
}

/**
 * Opens and moves the duties of schools where something happened within the last minutes on which they depend: whoever announced a class finds
 * its duties on the board a minute later. Nobody is reminded. Safe to run twice; what it misses, the run of the day makes good.
 */
export async function followEvents(now: Date): Promise<Opened> {
  const since = new Date(now.getTime() - LOOKED_BACK_MS)
  const schools = await db.event.findMany({
    where: { id: { gte: firstIdAt(since) }, happenedAt: { gte: since }, type: { in: [...movingEvents] }, schoolId: { not: null } }, distinct: ['schoolId'], select: { schoolId: true },
  })
  const schoolIds = schools.flatMap(({ schoolId }) => schoolId ?? [])
  return schoolIds.length === 0 ? { opened: 0, moved: 0 } : openAll(dayAt(now), schoolIds)
}

/** An agreement that is over asks for nothing new, but the receipts that it asked for run from a sending that may come later. */
const waits = { closedBy: 'REPORT_ACKNOWLEDGED', withdrawnOn: null } as const

async function openAll(today: Day, schoolIds: readonly string[] | null): Promise<Opened> {
  const ofSchools = schoolIds ? { agreement: { schoolId: { in: [...schoolIds] } } } : {}
  const versions = await db.agreementVersion.findMany({
    where: { ...ofSchools, OR: [{ status: 'IN_FORCE', validTo: { gte: dateOf(today) }, commitments: { some: {} } }, { status: 'EXPIRED', obligations: { some: { ...waits, cohort: { endsOn: { gte: dateOf(addDays(today, -FOLLOWED_DAYS)) } } } } }] },
    orderBy: { id: 'asc' }, select: { id: true },
  })
  const sum = { opened: 0, moved: 0 }
  for (const { id } of versions) {
    const done = await transaction(async (tx) => ok(await openDuties(tx, 'system', id, today)))
    if (done.ok) { sum.opened += done.value.opened; sum.moved += done.value.moved }
  }
  return sum
}

export const dutyJobs: readonly Job[] = [
  { name: 'agreements.run-duties', cron: '35 0,6,12 * * *', run: async (now) => { await runDuties(now) } },
  { name: 'agreements.follow-events', cron: '* * * * *', run: async (now) => { await followEvents(now) } },
]
