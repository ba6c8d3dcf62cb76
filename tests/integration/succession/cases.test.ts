import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { findHolder } from '@/lib/access/hats'
import { listPeople } from '@/lib/people/queries/list-people'
import { allotCase, startCase } from '@/lib/succession/commands/prepare-case'
import { confirmCase } from '@/lib/succession/commands/confirm-case'
import { endAgency, placeAgency, renameAgency } from '@/lib/succession/commands/keep-agency'
import { findAgency } from '@/lib/succession/queries/find-agency'
import { findCase } from '@/lib/succession/queries/find-case'
import { agencyColumns } from '@/lib/succession/rules/columns'
import { emptyAllotment } from '@/lib/succession/schema'
import { addDays } from '@/lib/time'
import { actorForAgency } from '../../support/actors'
import { makeAgency, makePerson, now, today } from '../../support/factories'
import { allViolations } from '../../support/sane-seats'
import { carryOut, inThree, makeOrganisations, nominateIn, startOf } from '../../support/succession'

test('every column that names an agency is in the plan of the hand-over', async () => {
  const columns = await db.$queryRaw<{ name: string }[]>`
    select distinct c.conrelid::regclass::text || '.' || a.attname as name from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
    where c.contype = 'f' and c.confrelid = 'agency'::regclass order by 1`
  expect(Object.keys(agencyColumns).toSorted()).toEqual(columns.map(({ name }) => name).toSorted())
})

test('seats and holders are added up at the heir, and steps of the quotas say by which paper', async () => {
  const world = await makeOrganisations(2, { seats: 2, people: 3 })
  const { staff: [a, b], classes: [x], decider } = world
  if (!a || !b || !x) throw new Error('no world')
  for (const one of [a, b]) for (const person of one.persons) await nominateIn(one, x, person)
  const start = startOf({ kind: 'MERGE', from: [a.agency.id], to: [b.agency.id] })
  const done = await carryOut(decider, start)
  expect(done.ok).toBe(true)
  expect(await db.quota.findUnique({ where: { cohortId_agencyId: { cohortId: x.id, agencyId: b.agency.id } } })).toMatchObject({ seats: 4, taken: 4 })
  expect(await db.quota.findUnique({ where: { cohortId_agencyId: { cohortId: x.id, agencyId: a.agency.id } } })).toMatchObject({ seats: 0, taken: 0 })
  const steps = await db.quotaStep.findMany({ where: { cohortId: x.id, documentNumber: start.decisionNumber }, orderBy: { seats: 'asc' }, select: { kind: true, seats: true, before: true } })
  expect(steps).toEqual([{ kind: 'ADJUSTED', seats: 0, before: 2 }, { kind: 'ADJUSTED', seats: 4, before: 2 }])
  expect(await allViolations()).toEqual([])
})

test('pressing twice carries out once, and the same paper is not carried out again', async () => {
  const { agencies: [a, b], decider } = await makeOrganisations(2)
  const start = startOf({ kind: 'MERGE', from: [a?.id ?? ''], to: [b?.id ?? ''] })
  const [one, again] = [await startCase(decider, start, now), await startCase(decider, start, now)]
  if (!one.ok || !again.ok) throw new Error('not started')
  const roles = Object.fromEntries((await db.roleAssignment.findMany({ where: { agencyId: a?.id ?? '' } })).map(({ id }) => [id, 'END' as const]))
  const [seen, other] = [await allotCase(decider, { caseId: one.value.id, revision: 1, allotment: { ...emptyAllotment, roles } }, now), await allotCase(decider, { caseId: again.value.id, revision: 1, allotment: { ...emptyAllotment, roles } }, now)]
  if (!seen.ok || !other.ok) throw new Error('not seen')
  const press = () => confirmCase(decider, { caseId: one.value.id, fingerprint: seen.value.fingerprint }, now)
  const pressed = await Promise.all([press(), press(), press()])
  expect(pressed.every(({ ok }) => ok)).toBe(true)
  expect(await db.agencySuccession.count({ where: { fromId: a?.id ?? '' } })).toBe(1)
  expect(await confirmCase(decider, { caseId: again.value.id, fingerprint: other.value.fingerprint }, now)).toMatchObject({ ok: false, error: 'agency_ended_before' })
})

test('what changed since it was seen is refused, and shown', async () => {
  const { staff: [a, b], classes: [x], decider } = await makeOrganisations(2)
  if (!a || !b || !x) throw new Error('no world')
  const started = await startCase(decider, startOf({ kind: 'MERGE', from: [a.agency.id], to: [b.agency.id] }), now)
  if (!started.ok) throw new Error(started.error)
  const seen = await allotCase(decider, { caseId: started.value.id, revision: 1, allotment: { ...emptyAllotment, roles: { [a.nominator.roleId]: 'END' } } }, now)
  if (!seen.ok) throw new Error(seen.error)
  await nominateIn(a, x, a.persons[0] ?? (await makePerson(a.agency)))
  expect(await confirmCase(decider, { caseId: started.value.id, fingerprint: seen.value.fingerprint }, now)).toMatchObject({ ok: false, error: 'data_changed', details: { came: 1, went: 0 } })
  expect((await findCase(decider, started.value.id, now))?.changes.came).toHaveLength(1)
})

test('the province counts the persons of a merger, and reads their names where each half has to be given its own', async () => {
  const { agencies: [a, b, c], staff: [one], decider } = await makeOrganisations(3)
  const person = one?.persons[0]
  if (!person) throw new Error('no world')
  const named = await db.person.findUniqueOrThrow({ where: { id: person.id }, select: { fullName: true } })
  const read = async (kind: 'MERGE' | 'SPLIT', to: string[]) => {
    const started = await startCase(decider, startOf({ kind, from: [a?.id ?? ''], to }), now)
    if (!started.ok) throw new Error(started.error)
    return (await findCase(decider, started.value.id, now))?.items.filter(({ kind: sort }) => sort === 'PERSON') ?? []
  }
  expect(decider.kind).toBe('province')
  const [merged, divided] = [await read('MERGE', [b?.id ?? '']), await read('SPLIT', [b?.id ?? '', c?.id ?? ''])]
  expect(merged).toHaveLength(divided.length)
  expect(merged.every(({ label }) => label === '')).toBe(true)
  expect(divided.map(({ label }) => label)).toContain(named.fullName)
})

test('halves of a division see their own people and nobody of the other half; nothing is forgotten', async () => {
  const world = await makeOrganisations(1, { people: 4 })
  const { staff: [a], classes: [x], decider, province } = world
  if (!a || !x) throw new Error('no world')
  for (const person of a.persons) await nominateIn(a, x, person)
  const [b, c] = [await makeAgency({ province }), await makeAgency({ province })]
  const unsaid = await carryOut(decider, startOf({ kind: 'SPLIT', from: [a.agency.id], to: [b.id, c.id] }), { people: { [a.persons[0]?.id ?? '']: b.id } })
  expect(unsaid).toMatchObject({ ok: false, error: 'not_allotted' })
  const done = await carryOut(decider, startOf({ kind: 'SPLIT', from: [a.agency.id], to: [b.id, c.id] }), () => inThree(a.agency, [b, c], a.persons))
  expect(done.ok).toBe(true)
  const seen = async (agency: typeof b) => {
    const holder = await findHolder((await actorForAgency(agency)).accountId)
    const actor = holder?.hats[0]?.actor
    return actor?.kind === 'agency' ? (await listPeople(actor, { limit: 50 })).items.map(({ id }) => id).toSorted() : []
  }
  const [ofB, ofC] = [await seen(b), await seen(c)]
  expect(ofB.filter((id) => ofC.includes(id))).toEqual([])
  expect([...ofB, ...ofC].toSorted()).toEqual(a.persons.map(({ id }) => id).toSorted())
  expect((await findHolder(a.nominator.accountId))?.hats).toEqual([])
  expect(await allViolations()).toEqual([])
})

test('what makes no sense is refused', async () => {
  const { agencies: [a, b, c], decider } = await makeOrganisations(3)
  const ids = { a: a?.id ?? '', b: b?.id ?? '', c: c?.id ?? '' }
  const start = (given: Parameters<typeof startOf>[0]) => startCase(decider, startOf(given), now).then((one) => (one.ok ? 'ok' : one.error))
  expect(await start({ kind: 'MERGE', from: [ids.a], to: [ids.a] })).toBe('succeeds_itself')
  expect(await start({ kind: 'MERGE', from: [ids.a], to: [ids.b], happenedOn: addDays(today, 900) })).toBe('day_too_far')
  expect(await start({ kind: 'MERGE', from: [ids.a], to: [ids.b], happenedOn: '1999-01-01' })).toBe('day_before_agency')
  expect(await start({ kind: 'SPLIT', from: [ids.a], to: [ids.b] })).toBe('too_few_to')
  await carryOut(decider, startOf({ kind: 'MERGE', from: [ids.a], to: [ids.b] }))
  expect(await start({ kind: 'MERGE', from: [ids.c], to: [ids.a] })).toBe('successor_ended')
  expect(await start({ kind: 'MERGE', from: [ids.b], to: [ids.a] })).toBe('successor_ended')
  await expect(db.agencySuccession.create({ data: { fromId: ids.b, toId: ids.a, kind: 'MERGE', happenedOn: now, decisionNumber: '1/QĐ' } })).rejects.toThrow('agency_succession_not_circular')
})

test('a name, a parent and an end begin on their day', async () => {
  const { agencies: [a, b], decider } = await makeOrganisations(2, { people: 0, cohorts: 0 })
  const ids = { a: a?.id ?? '', b: b?.id ?? '' }
  expect((await renameAgency(decider, { agencyId: ids.a, name: 'Sở Mới', shortName: 'SM', from: today, decisionNumber: '5/QĐ-UBND' }, now)).ok).toBe(true)
  expect((await placeAgency(decider, { agencyId: ids.a, parentId: ids.b, line: 'STATE', from: today }, now)).ok).toBe(true)
  expect(await placeAgency(decider, { agencyId: ids.b, parentId: ids.a, line: 'STATE', from: today }, now)).toMatchObject({ error: 'parent_circular' })
  expect(await endAgency(decider, { agencyId: ids.b, lastDay: today, decisionNumber: '6/QĐ-UBND' }, now)).toMatchObject({ error: 'still_open' })
  expect((await findAgency(decider, ids.a, today))?.names.map(({ name }) => name)).toEqual([a?.name, 'Sở Mới'])
})
