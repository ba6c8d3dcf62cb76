// The negative control of under-load.test.ts: its guards, the trigger of the nomination, the locks of classes and agencies and the totals, are taken away one after the other.
import { expect, test, vi } from 'vitest'
import { db } from '@/lib/db/client'
import type * as handover from '@/lib/enrolment/handover'
import type * as people from '@/lib/people/handover'
import type * as cases from '@/lib/succession/handover/case'
import { startCase } from '@/lib/succession/commands/prepare-case'
import { now } from '../../support/factories'
import { confirmAllotted, makeOrganisations, nominateIn, startOf } from '../../support/succession'

const guards = vi.hoisted(() => ({ locks: true, meanwhile: (): Promise<unknown> => Promise.resolve() }))

vi.mock('@/lib/enrolment/handover', async (original) => {
  const real = await original<typeof handover>()
  // Without: the classes are read and locked by another transaction, which is over before the hand-over goes on.
  const lockOpenCohorts: typeof real.lockOpenCohorts = (tx, provinceId) => (guards.locks ? real.lockOpenCohorts(tx, provinceId) : db.$transaction((other) => real.lockOpenCohorts(other, provinceId)))
  return { ...real, lockOpenCohorts }
})

vi.mock('@/lib/succession/handover/case', async (original) => {
  const real = await original<typeof cases>()
  const lockAgencies: typeof real.lockAgencies = (tx, ids) => real.lockAgencies(tx, guards.locks ? ids : [])
  return { ...real, lockAgencies }
})

// Between the last look of a confirmation and its first change somebody nominates; whoever has to wait is not waited for.
vi.mock('@/lib/people/handover', async (original) => {
  const real = await original<typeof people>()
  const handPeopleOver: typeof real.handPeopleOver = async (...given) => {
    await Promise.race([guards.meanwhile(), new Promise((resolve) => { setTimeout(resolve, 400) })])
    return real.handPeopleOver(...given)
  }
  return { ...real, handPeopleOver }
})

/** How many live nominations stand where nobody reads them, after a merger in the middle of which the agency nominated. */
async function lostInARound(): Promise<number> {
  const world = await makeOrganisations(2, { seats: 0, people: 2, pool: 12, cohorts: 1 })
  const { staff: [a, b], classes: [x], decider } = world
  const [person] = a?.persons ?? []
  if (!a || !b || !x || !person) throw new Error('no world')
  const started = await startCase(decider, startOf({ kind: 'MERGE', from: [a.agency.id], to: [b.agency.id] }), now)
  if (!started.ok) throw new Error(started.error)
  const sent: Promise<unknown>[] = []
  guards.meanwhile = () => { const one = nominateIn(a, x, person); sent.push(one); return one }
  const done = await confirmAllotted(decider, started.value.id, [a.agency.id])
  if (!done.ok) throw new Error(done.error)
  expect(sent).toHaveLength(1)
  await Promise.allSettled(sent)
  return db.nomination.count({ where: { agencyId: a.agency.id, status: { in: ['SUBMITTED', 'WAITLISTED'] } } })
}

test('with locks and trigger no nomination stays behind at an agency that ended', async () => {
  expect(await lostInARound()).toBe(0)
})

// This file has a database of its own, and its tests run in order.
test('the locks alone are enough', async () => {
  await db.$executeRaw`alter table nomination disable trigger nomination_of_a_living_agency`
  expect(await lostInARound()).toBe(0)
})

test('without the locks the totals of the case still refuse, because a place would be lost', async () => {
  guards.locks = false
  await expect(lostInARound()).rejects.toThrow('not_kept_whole')
})

test('without locks and totals a place is lost where nobody reads it: this harness can see the race', async () => {
  await db.$executeRaw`alter table succession_case drop constraint succession_case_keeps_totals`
  expect(await lostInARound()).toBe(1)
})
