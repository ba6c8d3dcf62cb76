import 'server-only'
import { db, type Tx } from '../db/client'
import type { Job } from '../jobs/scheduler'
import { logFault } from '../web/log'
import { MAX_ATTEMPTS, retryDelaySeconds } from './rules'
import { claimDue, tell } from './steps'

const BATCH = 50
/** One run ends after this many batches; what is left waits for the next minute. */
const BATCHES = 100

/**
 * Tells everybody of what happened. Notifications and the end of the outbox row are one transaction, so an event is
 * told once, whoever crashes when; several deliverers share the work. Safe to run twice.
 */
export async function deliverOutbox(now: Date): Promise<void> {
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const taken = await deliverBatch(now).catch(() => deliverOneByOne(now))
    if (taken < BATCH) return
  }
}

const deliverBatch = (now: Date): Promise<number> => db.$transaction(async (tx) => {
  const due = await claimDue(tx, now, BATCH)
  for (const event of due) await tell(tx, event)
  await forget(tx, due.map(({ id }) => id))
  return due.length
})

const forget = (tx: Tx, ids: string[]) => tx.outbox.deleteMany({ where: { eventId: { in: ids } } })

/** A batch failed: each event by itself, so that one that cannot be told holds up no other. */
async function deliverOneByOne(now: Date): Promise<number> {
  let taken = 0
  while (taken < BATCH && (await deliverOne(now))) taken += 1
  return taken
}

async function deliverOne(now: Date): Promise<boolean> {
  let current: { id: string; attempts: number } | undefined
  try {
    return await db.$transaction(async (tx) => {
      const [event] = await claimDue(tx, now, 1)
      if (!event) return false
      current = event
      await tell(tx, event)
      await forget(tx, [event.id])
      return true
    })
  } catch (error) {
    logFault(error)
    if (!current) return false
    const notBefore = new Date(now.getTime() + retryDelaySeconds(current.attempts) * 1_000)
    await db.outbox.updateMany({ where: { eventId: current.id }, data: { attempts: { increment: 1 }, notBefore } })
    return true
  }
}

/** Lets go of what could not be told in many attempts: the event itself stays for ever. */
export async function purgeOutbox(): Promise<void> {
  const { count } = await db.outbox.deleteMany({ where: { attempts: { gte: MAX_ATTEMPTS } } })
  if (count > 0) logFault(new Error(`${count} events could not be told and left the outbox`))
}

export const notificationJobs: readonly Job[] = [
  { name: 'notifications.deliver', cron: '* * * * *', run: deliverOutbox },
  { name: 'notifications.purge', cron: '17 3 * * *', run: purgeOutbox },
]
