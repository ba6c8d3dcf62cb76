// From when a nomination that expired is kept: from the day it came to nothing, not from the day it was sent or returned.
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { decideNomination } from '@/lib/enrolment/commands/decide-nomination'
import { openCohort } from '@/lib/enrolment/commands/open-cohort'
import { withdrawNomination } from '@/lib/enrolment/commands/withdraw-nomination'
import { expireReturns } from '@/lib/enrolment/jobs'
import { listRetention } from '@/lib/privacy/retention/queries'
import { addDays } from '@/lib/time'
import { acceptAll, makeDesk, opening } from '../../support/desk'
import { later, now, today } from '../../support/factories'

const since = async (office: Parameters<typeof listRetention>[0], id: string) => {
  const { decidedAt, status } = await db.nomination.findUniqueOrThrow({ where: { id }, select: { decidedAt: true, status: true } })
  const { groups } = await listRetention(office, { rule: 'FAILED' }, addDays(today, 720))
  return { status, decidedAt: decidedAt?.toISOString(), since: groups.map((group) => group.since) }
}
/** The first moment of so many days after. */
const midnight = (days: number) => new Date(`${addDays(today, days)}T00:00:00+07:00`).toISOString()

test('whoever still waits when the class opens is kept from that day', async () => {
  const { office, cohort, ids } = await makeDesk({ seats: 1, people: 2 })
  await acceptAll(office, cohort.id, ids.slice(0, 1))
  expect(await openCohort(office, { cohortId: cohort.id, opening }, later(4))).toMatchObject({ ok: true })
  expect(await since(office, ids[1] ?? '')).toEqual({ status: 'EXPIRED', decidedAt: later(4).toISOString(), since: [addDays(today, 4)] })
})

test('whoever was returned and not mended, from the day after the deadline, whenever that was found', async () => {
  const { office, ids } = await makeDesk({ seats: 1, people: 1 })
  await decideNomination(office, { id: ids[0] ?? '', decision: { decision: 'return', reasons: ['DOSSIER'], deadline: addDays(today, 1) } }, now)
  await expireReturns(later(3))
  expect(await since(office, ids[0] ?? '')).toEqual({ status: 'EXPIRED', decidedAt: midnight(2), since: [addDays(today, 2)] })
})

test('whose offer was not answered, from the day after it was due', async () => {
  const { office, nominator, ids } = await makeDesk({ seats: 1, people: 2 })
  await withdrawNomination(nominator, { id: ids[0] ?? '', ground: 'DUTY' }, now)
  await expireReturns(later(4))
  expect(await since(office, ids[1] ?? '')).toEqual({ status: 'EXPIRED', decidedAt: midnight(3), since: [today, addDays(today, 3)] })
})
