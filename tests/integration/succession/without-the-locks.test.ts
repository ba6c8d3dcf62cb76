// The negative control of under-load.test.ts: its guards, the locks of classes and agencies and the trigger of the nomination, are taken away one after the other.
import { expect, test, vi } from 'vitest'
import { db } from '@/lib/db/client'
import type * as handover from '@/lib/enrolment/handover'
import type * as cases from '@/lib/succession/handover/case'
import { startCase } from '@/lib/succession/commands/prepare-case'
import { now } from '../../support/factories'
import { confirmAllotted, makeOrganisations, nominateIn, startOf } from '../../support/succession'

const guards = vi.hoisted(() => ({ locks: true }))

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

const wait = (ms: number) => new Promise((resolve) => { setTimeout(resolve, ms) })

/** How many live nominations stand where nobody reads them, after a merger beside which the agency nominated. */
async function lostInARound(): Promise<number> {
  const world = await makeOrganisations(2, { seats: 0, people: 10, pool: 12, cohorts: 1 })
  const { staff: [a, b], classes: [x], decider } = world
  if (!a || !b || !x) throw new Error('no world')
  const started = await startCase(decider, startOf({ kind: 'MERGE', from: [a.agency.id], to: [b.agency.id] }), now)
  if (!started.ok) throw new Error(started.error)
  // One after the other, so that some come between the last look of the confirmation and its end.
  await Promise.allSettled([confirmAllotted(decider, started.value.id, [a.agency.id]), ...a.persons.map(async (person, place) => { await wait(place * 11); return nominateIn(a, x, person) })])
  await confirmAllotted(decider, started.value.id, [a.agency.id])
  return db.nomination.count({ where: { agencyId: a.agency.id, status: { in: ['SUBMITTED', 'WAITLISTED'] } } })
}

async function lostIn(rounds: number): Promise<number> {
  let lost = 0
  for (let round = 0; round < rounds && lost === 0; round += 1) lost += await lostInARound()
  return lost
}

test('with locks and trigger no nomination stays behind at an agency that ended', async () => {
  expect(await lostIn(3)).toBe(0)
}, 120_000)

// This file has a database of its own, and its tests run in order.
test('the locks alone are enough', async () => {
  await db.$executeRaw`alter table nomination disable trigger nomination_of_a_living_agency`
  expect(await lostIn(6)).toBe(0)
}, 120_000)

test('without the locks places are lost where nobody reads them: this harness can see the race', async () => {
  guards.locks = false
  const lost = await lostIn(30)
  guards.locks = true
  await db.$executeRaw`alter table nomination enable trigger nomination_of_a_living_agency`
  expect(lost).toBeGreaterThan(0)
}, 240_000)
