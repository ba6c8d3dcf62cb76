import 'server-only'
import { db } from '../../db/client'
import { transaction } from '../../db/transaction'
import type { Job } from '../../jobs/scheduler'
import { ok } from '../../result'
import { dateOf, dayAt } from '../../time'
import { openDuties } from './steps/open-duties'
import { remindOfDuties } from './steps/remind'

/**
 * What the day brings: duties of every version in force are opened and moved, one short transaction a version, then whoever owes is told of
 * what has become due soon or overdue. Safe to run twice.
 */
export async function runDuties(now: Date): Promise<{ opened: number; moved: number; told: number }> {
  const today = dayAt(now)
  const versions = await db.agreementVersion.findMany({
    where: { status: 'IN_FORCE', validTo: { gte: dateOf(today) }, commitments: { some: {} } }, orderBy: { id: 'asc' }, select: { id: true },
  })
  const sum = { opened: 0, moved: 0, told: 0 }
  for (const { id } of versions) {
    const done = await transaction(async (tx) => ok(await openDuties(tx, 'system', id, today)))
    if (done.ok) { sum.opened += done.value.opened; sum.moved += done.value.moved }
  }
  const told = await transaction(async (tx) => ok(await remindOfDuties(tx, today)))
  return { ...sum, told: told.ok ? told.value : 0 }
}

export const dutyJobs: readonly Job[] = [{ name: 'agreements.run-duties', cron: '35 0,6,12 * * *', run: async (now) => { await runDuties(now) } }]
