// The negative control of under-load.test.ts: the guard that makes a list wait for the hand-over is taken away, and lists are lost.
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { confirmAllotted, makeOrganisations, nominateIn, startOf } from '../../support/succession'
import { startCase } from '@/lib/succession/commands/prepare-case'
import { now } from '../../support/factories'

async function lostInARound(): Promise<number> {
  const world = await makeOrganisations(2, { seats: 0, people: 6, pool: 12, cohorts: 2 })
  const { staff: [a, b], classes: [x, y], decider } = world
  if (!a || !b || !x || !y) throw new Error('no world')
  const started = await startCase(decider, startOf({ kind: 'MERGE', from: [a.agency.id], to: [b.agency.id] }), now)
  if (!started.ok) throw new Error(started.error)
  await Promise.allSettled([confirmAllotted(decider, started.value.id, [a.agency.id]), ...a.persons.map((person) => nominateIn(a, x, person))])
  await confirmAllotted(decider, started.value.id, [a.agency.id])
  // Somebody whose page was open before comes once more, and was let in by what he saw.
  await Promise.allSettled(a.persons.map((person) => db.nomination.create({ data: {
    schoolId: y.schoolId, cohortId: y.id, courseId: y.courseId, agencyId: a.agency.id, personId: person.id, status: 'WAITLISTED', submittedAt: now, facts: {}, findings: [], nameKey: 'x', searchName: 'x',
  }, select: { id: true } })))
  return db.nomination.count({ where: { agencyId: a.agency.id, status: { in: ['SUBMITTED', 'WAITLISTED'] } } })
}

test('with the guard nothing stays behind at an agency that ended', async () => {
  expect(await lostInARound()).toBe(0)
}, 120_000)

test('without it lists stay behind where nobody reads them: this harness can see the race', async () => {
  await db.$executeRaw`alter table nomination disable trigger nomination_of_a_living_agency`
  let lost = 0
  for (let round = 0; round < 8 && lost === 0; round += 1) lost += await lostInARound()
  await db.$executeRaw`alter table nomination enable trigger nomination_of_a_living_agency`
  expect(lost).toBeGreaterThan(0)
}, 120_000)
