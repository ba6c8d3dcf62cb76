// What a transfer, a dissolution and a renaming do, and what they leave alone.
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { addDays, dateOf } from '@/lib/time'
import { today } from '../../support/factories'
import { allViolations } from '../../support/sane-seats'
import { carryOut, countWorld, makeOrganisations, nominateIn, startOf } from '../../support/succession'

const seatsOf = async (cohortId: string, agencyId: string) => db.quota.findUnique({ where: { cohortId_agencyId: { cohortId, agencyId } }, select: { seats: true, taken: true } })

test('a transfer moves the people that are named with the seats they hold, and nothing else', async () => {
  const world = await makeOrganisations(2, { seats: 3, people: 3 })
  const { staff: [a, b], classes: [x], decider } = world
  const [moves, stays] = a?.persons ?? []
  if (!a || !b || !x || !moves || !stays) throw new Error('no world')
  for (const person of [moves, stays]) await nominateIn(a, x, person)
  const before = await countWorld(world)
  const done = await carryOut(decider, startOf({ kind: 'TRANSFER', from: [a.agency.id], to: [b.agency.id] }), { people: { [moves.id]: b.agency.id } })
  expect(done.ok).toBe(true)
  expect(await countWorld(world)).toEqual(before)
  expect([await seatsOf(x.id, a.agency.id), await seatsOf(x.id, b.agency.id)]).toEqual([{ seats: 2, taken: 1 }, { seats: 4, taken: 1 }])
  const at = async (personId: string) => (await db.employment.findMany({ where: { personId, validTo: null }, select: { agencyId: true } })).map(({ agencyId }) => agencyId)
  expect([await at(moves.id), await at(stays.id)]).toEqual([[b.agency.id], [a.agency.id]])
  // The agency goes on, with its liaison, and nobody succeeds it.
  expect(await db.agency.findUnique({ where: { id: a.agency.id }, select: { validTo: true } })).toEqual({ validTo: null })
  expect(await db.agencySuccession.count({ where: { fromId: a.agency.id } })).toBe(0)
  expect(await db.roleAssignment.count({ where: { id: a.nominator.roleId, validTo: null } })).toBe(1)
  expect(await allViolations()).toEqual([])
})

test('a dissolution hands over to whoever receives; without anybody to receive, nothing open may be left', async () => {
  const world = await makeOrganisations(2, { seats: 2, people: 2 })
  const { staff: [a, b], classes: [x], decider } = world
  const [first] = a?.persons ?? []
  if (!a || !b || !first || !x) throw new Error('no world')
  await nominateIn(a, x, first)
  expect(await carryOut(decider, startOf({ kind: 'DISSOLVE', from: [a.agency.id] }))).toMatchObject({ ok: false, error: 'not_allotted' })
  const done = await carryOut(decider, startOf({ kind: 'DISSOLVE', from: [a.agency.id], to: [b.agency.id] }))
  expect(done.ok).toBe(true)
  expect([await seatsOf(x.id, a.agency.id), await seatsOf(x.id, b.agency.id)]).toEqual([{ seats: 0, taken: 0 }, { seats: 4, taken: 1 }])
  expect(await db.agency.findUnique({ where: { id: a.agency.id }, select: { validTo: true } })).toEqual({ validTo: dateOf(addDays(today, -1)) })
  expect(await db.agencySuccession.findMany({ where: { fromId: a.agency.id }, select: { toId: true, kind: true } })).toEqual([{ toId: b.agency.id, kind: 'DISSOLVE' }])
  expect(await allViolations()).toEqual([])
})

test('whoever it lent once and who teaches no more keeps no agency from ending, and stays as lent by it', async () => {
  const { staff: [a], decider, school } = await makeOrganisations(1, { cohorts: 0, people: 0 })
  if (!a) throw new Error('no world')
  const { id } = await db.lecturer.create({
    data: {
      schoolId: school.id, kind: 'VISITING', fullName: 'Trần Văn Mời', searchName: 'tran van moi', agencyId: a.agency.id, recognitionDecision: '1-QĐ', recognisedFrom: dateOf(addDays(today, -900)),
    },
    select: { id: true },
  })
  // The control: while he teaches the dissolution has to say to whom he goes.
  expect(await carryOut(decider, startOf({ kind: 'DISSOLVE', from: [a.agency.id] }))).toMatchObject({ ok: false, error: 'not_allotted' })
  await db.lecturer.update({ where: { id }, data: { leftOn: dateOf(addDays(today, -30)) }, select: { id: true } })
  expect(await carryOut(decider, startOf({ kind: 'DISSOLVE', from: [a.agency.id] }))).toMatchObject({ ok: true })
  expect(await db.lecturer.findUnique({ where: { id }, select: { agencyId: true } })).toEqual({ agencyId: a.agency.id })
})

test('people of an agency that was dissolved without an heir are moved later, when their place is known', async () => {
  const { staff: [a, b], decider } = await makeOrganisations(2, { cohorts: 0, people: 2 })
  if (!a || !b) throw new Error('no world')
  expect((await carryOut(decider, startOf({ kind: 'DISSOLVE', from: [a.agency.id] }))).ok).toBe(true)
  expect(await db.employment.count({ where: { agencyId: a.agency.id, validTo: null } })).toBe(2)
  const moved = await carryOut(decider, startOf({ kind: 'TRANSFER', from: [a.agency.id], to: [b.agency.id] }), { people: Object.fromEntries(a.persons.map(({ id }) => [id, b.agency.id])) })
  expect(moved.ok).toBe(true)
  expect(await db.employment.count({ where: { agencyId: a.agency.id, validTo: null } })).toBe(0)
  expect(await db.employment.count({ where: { agencyId: b.agency.id, validTo: null, personId: { in: a.persons.map(({ id }) => id) } } })).toBe(2)
})

test('a renaming leaves everything where it is and begins on its day', async () => {
  const world = await makeOrganisations(1, { seats: 2, people: 2 })
  const { staff: [a], classes: [x], decider } = world
  if (!a || !x) throw new Error('no world')
  for (const person of a.persons) await nominateIn(a, x, person)
  const before = await countWorld(world)
  expect(await carryOut(decider, startOf({ kind: 'RENAME', from: [a.agency.id] }))).toMatchObject({ ok: false, error: 'name_missing' })
  const start = startOf({ kind: 'RENAME', from: [a.agency.id], name: 'Sở Mang Tên Mới', shortName: 'SMTM' })
  expect((await carryOut(decider, start)).ok).toBe(true)
  expect(await countWorld(world)).toEqual(before)
  const names = await db.agencyName.findMany({ where: { agencyId: a.agency.id }, orderBy: { validFrom: 'asc' }, select: { name: true, validTo: true, decisionNumber: true } })
  expect(names).toEqual([{ name: a.agency.name, validTo: dateOf(addDays(today, -1)), decisionNumber: null }, { name: 'Sở Mang Tên Mới', validTo: null, decisionNumber: start.decisionNumber }])
  expect(await db.nomination.count({ where: { agencyId: a.agency.id, status: 'SUBMITTED' } })).toBe(2)
  expect(await db.roleAssignment.count({ where: { id: a.nominator.roleId, validTo: null } })).toBe(1)
})
