// Agencies that end with a name or a place that was to begin later, or that stand below each other.
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { endAgency, placeAgency, renameAgency } from '@/lib/succession/commands/keep-agency'
import { addDays, dayOf, dayOrNull } from '@/lib/time'
import { actorForProvince } from '../../support/actors'
import { makeAgency, makeProvince, now, today, type Agency } from '../../support/factories'
import { allViolations } from '../../support/sane-seats'
import { carryOut, startOf } from '../../support/succession'

async function agencies() {
  const province = await makeProvince()
  const [top, a, b, c] = [await makeAgency({ province }), await makeAgency({ province }), await makeAgency({ province }), await makeAgency({ province })]
  const decider = await actorForProvince(province)
  const below = async (child: Agency, parent: Agency, from = addDays(today, -5)) => { expect(await placeAgency(decider, { agencyId: child.id, parentId: parent.id, line: 'STATE', from }, now)).toMatchObject({ ok: true }) }
  const called = new Map([[top.id, 'top'], [a.id, 'a'], [b.id, 'b'], [c.id, 'c']])
  const places = async () => (await db.agencyParent.findMany({ where: { agencyId: { in: [...called.keys()] }, validTo: null } })).map(({ agencyId, parentId }) => `${called.get(agencyId) ?? ''}<${called.get(parentId) ?? ''}`).toSorted()
  const merge = (from: Agency[], to: Agency) => carryOut(decider, startOf({ kind: 'MERGE', from: from.map(({ id }) => id), to: [to.id] }))
  return { top, a, b, c, decider, below, places, merge }
}
const namesOf = async (agencyId: string) => (await db.agencyName.findMany({ where: { agencyId }, orderBy: { validFrom: 'asc' } })).map(({ validFrom, validTo }) => [dayOf(validFrom), dayOrNull(validTo)])

test('an agency with a name and a place that begin later is merged: what was to begin later never does', async () => {
  const { a, b, c, decider, below, places, merge } = await agencies()
  await below(a, b)
  await below(a, c, addDays(today, 20))
  expect(await renameAgency(decider, { agencyId: a.id, name: 'Sở Mới', shortName: 'SM', from: addDays(today, 20), decisionNumber: '5/QĐ' }, now)).toMatchObject({ ok: true })
  const [[first] = []] = await namesOf(a.id)
  expect(await merge([a], b)).toMatchObject({ ok: true })
  expect(await namesOf(a.id)).toEqual([[first, addDays(today, -1)]])
  expect(await places()).toEqual([])
  expect(await allViolations()).toEqual([])
})

test('so it is where an agency simply ends; a case that renames before a planned name is refused with a sentence', async () => {
  const { a, decider } = await agencies()
  await renameAgency(decider, { agencyId: a.id, name: 'Sở Mới', shortName: 'SM', from: addDays(today, 20), decisionNumber: '5/QĐ' }, now)
  expect(await carryOut(decider, startOf({ kind: 'RENAME', from: [a.id], name: 'Sở Khác', shortName: 'SK' }))).toMatchObject({ ok: false, error: 'day_before_agency' })
  expect(await endAgency(decider, { agencyId: a.id, lastDay: addDays(today, -1), decisionNumber: '6/QĐ' }, now)).toMatchObject({ ok: true })
  expect(await namesOf(a.id)).toHaveLength(1)
})

test('an heir that stood below a child of the agency that ends takes its place; no agency is above itself', async () => {
  const { top, a, b, c, below, places, merge } = await agencies()
  await below(a, top)
  await below(b, a)
  await below(c, b)
  expect(await merge([a], c)).toMatchObject({ ok: true })
  expect(await places()).toEqual(['b<c', 'c<top'])
  expect(await allViolations()).toEqual([])
})

test('agencies that stand below each other end together: who goes on stands where the highest of them stood', async () => {
  const { top, a, b, c, below, places, merge } = await agencies()
  await below(a, top)
  await below(b, a)
  await below(c, b)
  expect(await merge([a, b], c)).toMatchObject({ ok: true })
  expect(await places()).toEqual(['c<top'])
  const second = await agencies()
  await second.below(second.b, second.a)
  await second.below(second.c, second.b)
  expect(await second.merge([second.a, second.b], second.top)).toMatchObject({ ok: true })
  expect(await second.places()).toEqual(['c<top'])
  expect(await allViolations()).toEqual([])
})

test('three placements at once make no circle', async () => {
  const { a, b, c, decider } = await agencies()
  const place = (child: Agency, parent: Agency) => placeAgency(decider, { agencyId: child.id, parentId: parent.id, line: 'PARTY', from: today }, now)
  const placed = await Promise.all([place(a, b), place(b, c), place(c, a)])
  expect(placed.filter(({ ok }) => ok).length).toBeLessThan(3)
  expect(placed.flatMap((result) => (result.ok ? [] : [result.error])).every((error) => error === 'parent_circular')).toBe(true)
  expect(await allViolations()).toEqual([])
})
