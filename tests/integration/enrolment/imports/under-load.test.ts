// Twenty liaisons with three hundred rows each, at the same time, into two classes whose quotas and pools they share.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { db } from '@/lib/db/client'
import { readPositions, readQueue } from '@/lib/enrolment/steps/seats'
import { actorForAgency } from '../../../support/actors'
import { makeAgency, makeCohort, makeSchool } from '../../../support/factories'
import type { Sending, Sent } from '../../../support/list-sender'
import { allViolations } from '../../../support/sane-seats'

const ROWS = 300
const QUOTA = 70
const POOL = 45

/** Five agencies with four liaisons each: two of every agency send into the same class, out of one quota. */
async function world() {
  const school = await makeSchool()
  const agencies = await Promise.all(Array.from({ length: 5 }, () => makeAgency(school)))
  const wish = { capacity: 5 * QUOTA + POOL, pool: POOL, quotas: agencies.map((agency) => ({ agency, seats: QUOTA })) }
  const cohorts = [await makeCohort(school, wish), await makeCohort(school, wish)]
  const liaisons = await Promise.all(agencies.flatMap((agency) => cohorts.flatMap((cohort) => [0, 1].map(async () => ({ cohort, liaison: await actorForAgency(agency) })))))
  return { agencies, cohorts, liaisons }
}

/** A process with its share of the lists: inside one process they take turns (one-at-a-time.ts), between two only the lock of the class decides. */
async function startSender(): Promise<(lists: readonly Sending[]) => Promise<Sent>> {
  const sender = fork(join(import.meta.dirname, '../../../support/list-sender.ts'), { execArgv: ['--import', 'tsx', '--conditions=react-server'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  await once(sender, 'message')
  return async (lists) => {
    const ended = once(sender, 'exit')
    const answered = once(sender, 'message')
    sender.send(lists)
    const message: unknown[] = await Promise.race([answered, ended.then((end: unknown[]) => { throw new Error(`a sender ended with ${String(end[0])}`) })])
    await ended
    return sentAnswer.parse(message[0])
  }
}
const sentAnswer = z.object({ begun: z.number(), ended: z.number(), lists: z.array(z.string()) })

/** How each row of a list came out, in the order of the file. */
const placesOf = (importId: string) => db.nominationImportRow.findMany({
  where: { importId }, orderBy: { position: 'asc' }, select: { nomination: { select: { id: true, seat: true } } },
})

test('twenty lists of three hundred at the same time, by two processes: exact seats, stable order, audit clean', async () => {
  const { agencies, cohorts, liaisons } = await world()
  const all = liaisons.map(({ liaison, cohort }, index): Sending => ({ liaison, cohortId: cohort.id, from: 1 + index * ROWS, rows: ROWS }))
  const senders = await Promise.all([startSender(), startSender()])
  // The two liaisons of an agency for a class are neighbours: one of them goes to each process.
  const sent = await Promise.all(senders.map((send, process) => send(all.filter((_, index) => index % 2 === process))))
  const [one, two] = sent.map(({ begun, ended }) => ({ begun, ended }))
  expect(Math.max(one?.begun ?? 0, two?.begun ?? 0), 'both at the same time').toBeLessThan(Math.min(one?.ended ?? 0, two?.ended ?? 0))
  const lists = sent.flatMap((answer) => answer.lists)

  for (const { id: cohortId } of cohorts) {
    const seats = await db.cohort.findUniqueOrThrow({ where: { id: cohortId }, select: { quotaTaken: true, poolTaken: true } })
    expect(seats).toEqual({ quotaTaken: 5 * QUOTA, poolTaken: POOL })
    expect(await db.nomination.count({ where: { cohortId } })).toBe(10 * ROWS)
    for (const { id: agencyId } of agencies) expect(await db.nomination.count({ where: { cohortId, agencyId, seat: 'QUOTA' } })).toBe(QUOTA)
  }

  const ranks = await readPositions(db, cohorts.map(({ id }) => id))
  for (const list of lists) {
    const rows = (await placesOf(list)).map(({ nomination }) => nomination ?? { id: '', seat: null })
    const order = { QUOTA: 0, POOL: 1, none: 2 } as const
    const places = rows.map(({ seat }) => order[seat === 'QUOTA' || seat === 'POOL' ? seat : 'none'])
    expect(places).toEqual(places.toSorted())
    // Nobody of another list stands between two rows of this one, and they stand in the order of the file.
    const waiting = rows.flatMap(({ id, seat }) => (seat === null ? [ranks.get(id) ?? 0] : []))
    expect(waiting).toEqual(waiting.map((_, index) => (waiting[0] ?? 0) + index))
  }
  for (const { id } of cohorts) {
    const [once, again] = [await readQueue(db, id), await readQueue(db, id)]
    expect(again).toEqual(once)
    expect(once.map((one) => ranks.get(one.id))).toEqual(once.map((_, index) => index + 1))
  }
  expect(await allViolations()).toEqual([])
}, 600_000)
