// A process of its own that uploads lists, has them read and sends them, all at once, as soon as it is told to: one of several instances of the portal.
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { AgencyActor } from '@/lib/access/actor'
import { db, pool } from '@/lib/db/client'
import { saysDatabaseIsAway, saysTooBusy } from '@/lib/db/fault'
import { confirmImport } from '@/lib/enrolment/imports/commands/confirm-import'
import { readLists } from '@/lib/enrolment/imports/jobs'
import { uploadedList } from './lists'
import { now } from './factories'
import { goodList } from './workbooks'

export type Sending = { liaison: AgencyActor; cohortId: string; from: number; rows: number }
/** When it began and ended to send, and the lists in the order asked for. */
export type Sent = { begun: number; ended: number; lists: string[] }

/** As a patient client: told that too many write at once, or that no connection is free, and nothing was saved, it asks again. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!saysTooBusy(error) && !saysDatabaseIsAway(error)) throw error
      await wait(200)
    }
  }
}

async function send({ liaison, cohortId, from, rows }: Sending): Promise<string> {
  const id = await patiently(() => uploadedList(liaison, { id: cohortId }, goodList(rows, from)))
  const version = await patiently(() => versionOf(id))
  const result = await patiently(() => confirmImport(liaison, { id, version, leaveOut: false }, now))
  if (!result.ok) throw new Error(result.error)
  return id
}

/** What a list was judged to be; the other process may be the one that reads it. */
async function versionOf(id: string): Promise<string> {
  for (;;) {
    await readLists(now)
    const { status, version } = await db.nominationImport.findUniqueOrThrow({ where: { id }, select: { status: true, version: true } })
    if (version) return version
    if (status !== 'READING') throw new Error(`${id}: ${status}`)
    await wait(200)
  }
}

// A test that was ended leaves nobody behind.
process.once('disconnect', () => { process.exit() })
process.send?.('ready')
const [asked] = await once(process, 'message') as [Sending[]]
const begun = Date.now()
const lists = await Promise.all(asked.map(send))
process.send?.({ begun, ended: Date.now(), lists } satisfies Sent)
await db.$disconnect()
await pool.end()
process.disconnect()
