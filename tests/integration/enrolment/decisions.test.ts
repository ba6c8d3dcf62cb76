import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { decideNomination, decideNominations } from '@/lib/enrolment/commands/decide-nomination'
import { revealNumber } from '@/lib/enrolment/commands/reveal-number'
import { assignQuota, setPool } from '@/lib/enrolment/commands/assign-seats'
import type { DecisionInput } from '@/lib/enrolment/schema'
import { actorForSchool } from '../../support/actors'
import { acceptAll, eventsOf, makeDesk, standing } from '../../support/desk'
import { makeAgency, makeSchool, now } from '../../support/factories'

const accept: DecisionInput = { decision: 'accept' }
const reject: DecisionInput = { decision: 'reject', reasons: ['NOT_ELIGIBLE'] }
const back: DecisionInput = { decision: 'return', reasons: ['DOSSIER'], deadline: '2026-03-18' }

test('only what waits for the school is accepted or returned', async () => {
  const { office, ids: [id = ''] } = await makeDesk({ seats: 1, people: 1 })
  expect(await decideNomination(office, { id, decision: accept }, now)).toMatchObject({ ok: true, value: { status: 'ACCEPTED' } })
  expect(await decideNomination(office, { id, decision: accept }, now)).toMatchObject({ error: 'wrong_state', details: { status: 'ACCEPTED' } })
  expect(await decideNomination(office, { id, decision: back }, now)).toMatchObject({ error: 'wrong_state' })
})

test('who waits for a seat cannot be accepted, and moves up when somebody is rejected', async () => {
  const { office, cohort, ids: [first = '', second = ''] } = await makeDesk({ seats: 1, people: 2 })
  expect(await decideNomination(office, { id: second, decision: accept }, now)).toMatchObject({ error: 'wrong_state' })
  expect(await decideNomination(office, { id: first, decision: reject }, now)).toMatchObject({ ok: true })
  expect(await standing(cohort.id)).toEqual({ REJECTED: 1, SUBMITTED: 1 })
  expect(await eventsOf(second)).toEqual(['nomination.submitted', 'nomination.promoted'])
})

test('two officers at once: one decision stands, the other hears of it', async () => {
  const { school, office, ids: [id = ''] } = await makeDesk({ seats: 1, people: 1 })
  const other = await actorForSchool(school)
  const results = await Promise.all([decideNomination(office, { id, decision: back }, now), decideNomination(other, { id, decision: accept }, now)])
  expect(results.map((result) => (result.ok ? 'ok' : result.error)).sort()).toEqual(['ok', 'wrong_state'])
  expect(await eventsOf(id)).toHaveLength(2)
})

test('a deadline of yesterday is refused, one of today holds the seat to the end of the day', async () => {
  const { office, cohort, ids: [id = ''] } = await makeDesk({ seats: 1, people: 2 })
  expect(await decideNomination(office, { id, decision: { ...back, deadline: '2026-03-15' } }, now)).toMatchObject({ error: 'deadline_in_past' })
  expect(await decideNomination(office, { id, decision: { ...back, deadline: '2026-03-16' } }, now)).toMatchObject({ ok: true })
  expect(await standing(cohort.id)).toEqual({ RETURNED: 1, WAITLISTED: 1 })
})

test('who answers late keeps no class from opening: the deadline lies before it, and who was returned may be rejected', async () => {
  const { office, cohort, ids: [id = ''] } = await makeDesk({ seats: 1, people: 2 })
  const until = (deadline: string) => ({ ...back, deadline })
  expect(await decideNomination(office, { id, decision: until('2026-03-20') }, now)).toMatchObject({ error: 'deadline_after_opening', details: { field: 'deadline' } })
  expect(await decideNominations(office, { cohortId: cohort.id, ids: [id], decision: until('2026-05-20') }, now)).toMatchObject({ error: 'deadline_after_opening' })
  expect(await decideNomination(office, { id, decision: until('2026-03-19') }, now)).toMatchObject({ ok: true })
  expect(await decideNomination(office, { id, decision: reject }, now)).toMatchObject({ ok: true })
  expect(await standing(cohort.id)).toEqual({ REJECTED: 1, SUBMITTED: 1 })
})

test('another school does not know of it; class head and leadership see it and may not decide', async () => {
  const { school, cohort, ids: [id = ''] } = await makeDesk({ seats: 1, people: 1 })
  const stranger = await actorForSchool(await makeSchool())
  expect(await decideNomination(stranger, { id, decision: accept }, now)).toMatchObject({ error: 'nomination_not_found' })
  expect(await decideNominations(stranger, { cohortId: cohort.id, ids: [id], decision: accept }, now)).toMatchObject({ error: 'cohort_not_found' })
  for (const role of ['classHead', 'leadership'] as const) {
    expect(await decideNomination(await actorForSchool(school, role, [cohort]), { id, decision: accept }, now)).toMatchObject({ error: 'not_allowed' })
  }
  expect(await decideNomination(await actorForSchool(school, 'classHead'), { id, decision: accept }, now)).toMatchObject({ error: 'nomination_not_found' })
  expect(await standing(cohort.id)).toEqual({ SUBMITTED: 1 })
})

test('a batch answers for each, and pressing twice changes nothing', async () => {
  const { office, cohort, ids } = await makeDesk({ seats: 3, people: 4 })
  const foreign = await makeDesk({ seats: 1, people: 1 })
  const asked = { cohortId: cohort.id, ids: [...ids, ...foreign.ids], decision: accept }
  expect(await decideNominations(office, asked, now)).toEqual({ ok: true, value: { decided: ids.slice(0, 3), unchanged: [], refused: [ids[3], ...foreign.ids] } })
  expect(await decideNominations(office, asked, now)).toMatchObject({ value: { decided: [], unchanged: ids.slice(0, 3) } })
  expect(await eventsOf(ids[0] ?? '')).toEqual(['nomination.submitted', 'nomination.accepted'])
  expect(await standing(foreign.cohort.id)).toEqual({ SUBMITTED: 1 })
})

test('two batches over the same list at once decide each nomination once', async () => {
  const { school, office, cohort, ids } = await makeDesk({ seats: 6, people: 6 })
  const other = await actorForSchool(school)
  const results = await Promise.all([
    decideNominations(office, { cohortId: cohort.id, ids, decision: accept }, now), decideNominations(other, { cohortId: cohort.id, ids: ids.toReversed(), decision: back }, now),
  ])
  expect(results.reduce((sum, result) => sum + (result.ok ? result.value.decided.length : 0), 0)).toBe(6)
  for (const id of ids) expect(await eventsOf(id)).toHaveLength(2)
})

test('a rejected batch lets as many move up, counters included', async () => {
  const { office, agency, cohort, ids } = await makeDesk({ seats: 3, people: 5 })
  await decideNominations(office, { cohortId: cohort.id, ids: ids.slice(0, 2), decision: reject }, now)
  expect(await standing(cohort.id)).toEqual({ REJECTED: 2, SUBMITTED: 3 })
  expect(await db.quota.findUniqueOrThrow({ where: { cohortId_agencyId: { cohortId: cohort.id, agencyId: agency.id } } })).toMatchObject({ seats: 3, taken: 3 })
})

test('quota and pool: raised ones move the queue up, none goes below what is held or above the capacity', async () => {
  const { office, agency, cohort, school } = await makeDesk({ seats: 2, people: 4, pool: 1 })
  const quota = (seats: number, agencyId = agency.id) => assignQuota(office, { cohortId: cohort.id, agencyId, seats }, now)
  expect(await standing(cohort.id)).toEqual({ SUBMITTED: 3, WAITLISTED: 1 })
  expect(await quota(1)).toMatchObject({ error: 'seats_in_use' })
  expect(await quota(-1)).toMatchObject({ error: 'seats_in_use' })
  expect(await setPool(office, { cohortId: cohort.id, seats: 0 }, now)).toMatchObject({ error: 'seats_in_use' })
  expect(await quota(3)).toMatchObject({ error: 'capacity_exceeded' })
  await db.cohort.update({ where: { id: cohort.id }, data: { capacity: 4 } })
  expect(await quota(3)).toMatchObject({ ok: true })
  expect(await quota(3)).toMatchObject({ ok: true })
  expect(await standing(cohort.id)).toEqual({ SUBMITTED: 4 })
  expect((await eventsOf(cohort.id)).filter((type) => type === 'quota.assigned')).toHaveLength(1)
  const ended = await makeAgency(school)
  await db.agency.update({ where: { id: ended.id }, data: { validTo: new Date('2025-12-31') } })
  expect(await quota(1, ended.id)).toMatchObject({ error: 'agency_not_found' })
  expect(await quota(1, (await makeAgency()).id)).toMatchObject({ error: 'agency_not_found' })
})

test('an identity number is shown to the training office only, and that it was is on record', async () => {
  const { school, office, cohort, ids: [nominationId = ''] } = await makeDesk({ seats: 1, people: 1 })
  const { personId } = await db.nomination.findUniqueOrThrow({ where: { id: nominationId } })
  const ask = { nominationId, reason: 'CHECK_DOSSIER' } as const
  expect(await revealNumber(await actorForSchool(school, 'classHead', [cohort]), ask)).toMatchObject({ error: 'not_allowed' })
  expect(await revealNumber(await actorForSchool(await makeSchool()), ask)).toMatchObject({ error: 'nomination_not_found' })
  expect(await eventsOf(personId)).not.toContain('person.number-revealed')
  const revealed = await revealNumber(office, ask)
  expect(revealed.ok && revealed.value.number).toMatch(/^\d{12}$/)
  expect(await eventsOf(personId)).toContain('person.number-revealed')
})

test('a class that runs takes no decision', async () => {
  const { office, cohort, ids } = await makeDesk({ seats: 1, people: 1 })
  await db.cohort.update({ where: { id: cohort.id }, data: { status: 'RUNNING' } })
  expect(await acceptAll(office, cohort.id, ids)).toMatchObject({ error: 'cohort_not_open' })
  expect(await decideNomination(office, { id: ids[0] ?? '', decision: accept }, now)).toMatchObject({ error: 'cohort_not_open' })
})
