// Mergers and divisions while agencies nominate and withdraw: nothing is lost, no total changes, everything ends in exactly one place.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { withdrawNomination } from '@/lib/enrolment/commands/withdraw-nomination'
import { inQueueOrder } from '@/lib/enrolment/rules'
import { allViolations } from '../../support/sane-seats'
import { now } from '../../support/factories'
import { carryOut, confirmAllotted, countWorld, inThree, makeOrganisations, nominateIn, startOf, type Organisations } from '../../support/succession'
import { startCase } from '@/lib/succession/commands/prepare-case'

const waiting = async ({ classes }: Organisations) => Promise.all(classes.map(async ({ id }) => inQueueOrder(await db.nomination.findMany({
  where: { cohortId: id, status: 'WAITLISTED' }, select: { id: true, agencyId: true, agencyRank: true, priority: true, submittedAt: true },
})).map((one) => one.id)))

/** Everybody of a world nominated somewhere, at moments of their own. */
async function fill(world: Organisations, order: readonly number[]) {
  const all = world.staff.flatMap((one) => one.persons.map((person, place) => ({ one, person, place })))
  for (const [step, pick] of order.entries()) {
    const found = all[pick % all.length]
    const cohort = world.classes[(found?.place ?? 0) % world.classes.length]
    if (found && cohort) await nominateIn(found.one, cohort, found.person, new Date(now.getTime() + step * 1000))
  }
}

test('a merger of two keeps seats, people and the order of those who wait, whatever the world', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.nat(11), { minLength: 6, maxLength: 24 }), fc.integer({ min: 0, max: 2 }), async (order, seats) => {
    const world = await makeOrganisations(3, { seats, people: 4, pool: 1 })
    await fill(world, order)
    const [before, queue] = [await countWorld(world), await waiting(world)]
    const [first, second] = world.agencies
    const done = await carryOut(world.decider, startOf({ kind: 'MERGE', from: [second?.id ?? ''], to: [first?.id ?? ''] }))
    expect(done.ok).toBe(true)
    expect(await countWorld(world)).toEqual(before)
    const after = await waiting(world)
    // Whoever was reached by a seat that had been free left the queue; nobody else changed places.
    after.forEach((line, at) => { expect(line).toEqual(queue[at]?.filter((id) => line.includes(id))) })
    expect(await db.nomination.count({ where: { agencyId: second?.id ?? '', status: { in: ['SUBMITTED', 'WAITLISTED'] } } })).toBe(0)
  }), { numRuns: 6 })
  expect(await allViolations()).toEqual([])
}, 300_000)

test('a division keeps seats, people and the order of those who wait, whatever the world and whoever goes where', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.nat(11), { minLength: 6, maxLength: 20 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 2, max: 3 }), async (order, seats, parts) => {
    const world = await makeOrganisations(2 + parts, { seats, people: 4, pool: 1 })
    await fill(world, order)
    const [before, queue] = [await countWorld(world), await waiting(world)]
    const [divided, ...others] = world.staff
    const heirs = others.slice(0, parts).map(({ agency }) => agency)
    if (!divided) throw new Error('no world')
    const done = await carryOut(world.decider, startOf({ kind: 'SPLIT', from: [divided.agency.id], to: heirs.map(({ id }) => id) }), () => inThree(divided.agency, heirs, divided.persons))
    expect(done.ok).toBe(true)
    expect(await countWorld(world)).toEqual(before)
    const after = await waiting(world)
    after.forEach((line, at) => { expect(line).toEqual(queue[at]?.filter((id) => line.includes(id))) })
    expect(await db.nomination.count({ where: { agencyId: divided.agency.id, status: { in: ['SUBMITTED', 'WAITLISTED'] } } })).toBe(0)
    expect(await db.employment.count({ where: { agencyId: divided.agency.id, validTo: null } })).toBe(0)
  }), { numRuns: 5 })
  expect(await allViolations()).toEqual([])
}, 300_000)

test('two agencies merge and one is divided in three while lists come in and are withdrawn', async () => {
  const world = await makeOrganisations(4, { seats: 3, people: 6, pool: 2 })
  const { staff: [a, b, c, d], classes: [x, y], decider } = world
  if (!a || !b || !c || !d || !x || !y) throw new Error('no world')
  const early = await Promise.all([...a.persons.slice(0, 2), ...b.persons.slice(0, 2)].map((person) => nominateIn(person.agencyId === a.agency.id ? a : b, x, person)))
  const parts = ['HALF1', 'HALF2', 'HALF3'].map((code) => ({ code: `${code}${c.agency.id.slice(-4)}`, kind: 'DEPARTMENT' as const, name: `Cơ quan ${code}`, shortName: code }))
  const [merge, split] = [
    await startCase(decider, startOf({ kind: 'MERGE', from: [a.agency.id, b.agency.id], create: [{ code: `M${a.agency.id.slice(-6)}`, kind: 'DEPARTMENT', name: 'Cơ quan hợp nhất', shortName: 'CQHN' }] }), now),
    await startCase(decider, startOf({ kind: 'SPLIT', from: [c.agency.id], create: parts }), now),
  ]
  if (!merge.ok || !split.ok) throw new Error('not started')
  const choices = await db.successionCase.findUniqueOrThrow({ where: { id: split.value.id }, select: { choices: true } })
  const heirs = (choices.choices as { create: { id: string; name: string }[] }).create.map((one) => ({ ...one, provinceId: world.province.id }))
  const before = await countWorld(world)
  const submitted = [a, b, c, d].flatMap((one) => one.persons.slice(2).map((person, place) => nominateIn(one, place % 2 === 0 ? x : y, person)))
  const withdrawn = early.flatMap((one) => (one.ok ? [withdrawNomination(a.nominator, { id: one.value.id, ground: 'DUTY' }, now), withdrawNomination(b.nominator, { id: one.value.id, ground: 'DUTY' }, now)] : []))
  const [merged, divided, results] = await Promise.all([
    confirmAllotted(decider, merge.value.id, [a.agency.id, b.agency.id]),
    confirmAllotted(decider, split.value.id, [c.agency.id], () => inThree(c.agency, heirs, c.persons)),
    Promise.all(submitted), Promise.all(withdrawn),
  ])
  expect([merged, divided].map((one) => (one.ok ? 'done' : one.error))).toEqual(['done', 'done'])
  // Each that was answered with a nomination stands once, at an agency that lives; each refused one nowhere.
  const ids = results.flatMap((one) => (one.ok ? [one.value.id] : []))
  expect(results.every((one) => one.ok || ['agency_ended', 'person_not_found'].includes(one.error))).toBe(true)
  const live = await db.nomination.findMany({ where: { id: { in: ids } }, select: { id: true, status: true, agency: { select: { validTo: true } } } })
  expect(live).toHaveLength(ids.length)
  expect(live.filter(({ status, agency }) => agency.validTo !== null && status !== 'WITHDRAWN')).toEqual([])
  const after = await countWorld(world)
  expect([after.cohorts, after.sums, after.employed]).toEqual([before.cohorts, before.sums, before.employed])
  expect(await allViolations()).toEqual([])
}, 300_000)
