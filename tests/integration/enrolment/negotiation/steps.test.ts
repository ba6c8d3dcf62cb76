import { expect, test } from 'vitest'
import type { AgencyActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { assignQuota, setCapacity } from '@/lib/enrolment/commands/assign-seats'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { proposeQuota } from '@/lib/enrolment/negotiation/commands/propose-quota'
import { returnUnusedSeats } from '@/lib/enrolment/negotiation/commands/return-unused-seats'
import { listAskableCohorts } from '@/lib/enrolment/negotiation/queries/find-negotiated-cohort'
import { findNegotiated, listNegotiation } from '@/lib/enrolment/negotiation/queries/list-negotiation'
import { listSteps } from '@/lib/enrolment/negotiation/queries/list-steps'
import { listCohortQuotas } from '@/lib/enrolment/queries/list-cohort-quotas'
import { listCohortQuotas as listFigures } from '@/lib/reporting/year/queries/list-cohort-quotas'
import { listWork } from '@/lib/reporting/today/queries'
import { addDays } from '@/lib/time'
import { actorForAgency, actorForProvince, actorForSchool } from '../../../support/actors'
import { makeAgency, makeCohort, makePeople, makeSchool, now, today, type Agency, type Cohort } from '../../../support/factories'
import { makePlannedCohort } from '../../../support/permission-negotiation'
import { seatViolations } from '../../../support/sane-seats'

const paper = { documentNumber: '1811-QĐ/TU', documentOn: today }
const reason = 'Theo quy hoạch cán bộ'

async function world(given: { seats?: number; capacity?: number; pool?: number; planned?: boolean } = {}) {
  const school = await makeSchool()
  const [agency, rival] = [await makeAgency(school), await makeAgency(school)]
  const cohort = given.planned
    ? await makePlannedCohort(school, { capacity: given.capacity ?? 40 })
    : await makeCohort(school, { capacity: given.capacity ?? 40, pool: given.pool ?? 0, quotas: given.seats === undefined ? [] : [{ agency, seats: given.seats }] })
  const [liaison, rivalLiaison, office, province] = [await actorForAgency(agency), await actorForAgency(rival), await actorForSchool(school), await actorForProvince({ id: school.provinceId })]
  const about = { cohortId: cohort.id, agencyId: agency.id }
  return { school, agency, rival, cohort, liaison, rivalLiaison, office, province, about }
}

async function nominate(actor: AgencyActor, agency: Agency, cohort: Cohort, count: number) {
  for (const person of await makePeople(agency, count)) await submitNomination(actor, { cohortId: cohort.id, nominee: { personId: person.id } }, now)
}

test('a quota is asked for, countered, assigned and adjusted; each step is kept with who, from how many, why and on which paper', async () => {
  const { liaison, office, province, about, cohort, agency } = await world({ planned: true })
  expect(await proposeQuota(liaison, { ...about, seats: 9, reason }, now)).toMatchObject({ value: { kind: 'ASKED', seats: 9, before: 0, quota: { seats: 0, taken: 0 } } })
  expect(await listWork(office, now)).toContainEqual({ kind: 'QUOTA_ASKED', count: 1, due: null, cohortId: cohort.id })
  expect(await proposeQuota(office, { ...about, seats: 6, reason: 'Hội trường có hạn' }, now)).toMatchObject({ value: { kind: 'COUNTERED', quota: { seats: 0, taken: 0 } } })
  expect((await listWork(office, now)).map(({ kind }) => kind)).not.toContain('QUOTA_ASKED')
  expect((await listFigures(province, { year: 2026, limit: 9 })).items).toMatchObject([{ id: cohort.id, undecided: 1 }])
  expect(await proposeQuota(province, { ...about, seats: 7, ...paper }, now)).toMatchObject({ value: { kind: 'ASSIGNED', seats: 7, before: 0, quota: { seats: 7, taken: 0 } } })
  expect(await proposeQuota(province, { ...about, seats: 8, reason, ...paper }, now)).toMatchObject({ value: { kind: 'ADJUSTED', before: 7, quota: { seats: 8 } } })
  const steps = await listSteps(liaison, about)
  expect(steps.map(({ kind, before, seats, actorKind }) => [kind, before, seats, actorKind])).toEqual([
    ['ADJUSTED', 7, 8, 'province'], ['ASSIGNED', 0, 7, 'province'], ['COUNTERED', 0, 6, 'school'], ['ASKED', 0, 9, 'agency'],
  ])
  expect(steps[0]).toMatchObject({ reason, documentNumber: '1811-QĐ/TU', documentOn: today })
  expect(await findNegotiated(liaison, about)).toMatchObject({ agencyId: agency.id, asked: 9, countered: 6, assigned: 8, last: 'ADJUSTED' })
  expect(await seatViolations()).toEqual([])
})

test('a wish opens the talk again: the answer to the old one is not shown as its answer, and the province may leave the quota as it is', async () => {
  const { liaison, office, province, about } = await world({ seats: 5 })
  await proposeQuota(liaison, { ...about, seats: 8, reason }, now)
  await proposeQuota(office, { ...about, seats: 6, reason }, now)
  await proposeQuota(liaison, { ...about, seats: 7, reason }, now)
  expect(await findNegotiated(office, about)).toMatchObject({ asked: 7, countered: null, assigned: 5, last: 'ASKED' })
  expect((await listCohortQuotas(liaison, about.cohortId, now))).toMatchObject({ value: { items: [{ seats: 5, asked: 7, countered: null }] } })
  expect(await proposeQuota(province, { ...about, seats: 5, reason, ...paper }, now)).toMatchObject({ value: { kind: 'ADJUSTED', before: 5, seats: 5 } })
  expect(await proposeQuota(province, { ...about, seats: 5, reason, ...paper }, now)).toMatchObject({ error: 'nothing_to_change', details: { seats: 5 } })
})

test('each refusal names its reason and its figures, and writes nothing', async () => {
  const { liaison, office, province, about, cohort, agency } = await world({ seats: 3, capacity: 10, pool: 4 })
  await nominate(liaison, agency, cohort, 2)
  const refused = async (actor: Parameters<typeof proposeQuota>[0], wish: Omit<Parameters<typeof proposeQuota>[1], 'cohortId' | 'agencyId'>) => {
    const result = await proposeQuota(actor, { ...about, ...wish }, now)
    return result.ok ? 'ok' : [result.error, result.details]
  }
  expect(await refused(liaison, { seats: 3, reason })).toEqual(['nothing_to_change', { field: 'seats', seats: 3 }])
  expect(await refused(liaison, { seats: 11, reason })).toEqual(['capacity_exceeded', { field: 'seats', capacity: 10, most: 10 }])
  expect(await refused(liaison, { seats: 1, reason })).toEqual(['seats_in_use', { field: 'seats', taken: 2 }])
  expect(await refused(liaison, { seats: 5 })).toEqual(['reason_required', { field: 'reason' }])
  expect(await refused(province, { seats: 7, reason, ...paper })).toEqual(['capacity_exceeded', { field: 'seats', capacity: 10, most: 6 }])
  expect(await refused(province, { seats: 1, reason, ...paper })).toEqual(['seats_in_use', { field: 'seats', taken: 2 }])
  expect(await refused(province, { seats: 5, ...paper })).toEqual(['reason_required', { field: 'reason' }])
  expect(await refused(province, { seats: 5, reason })).toEqual(['document_required', { field: 'documentNumber' }])
  expect(await refused(province, { seats: 5, reason, ...paper, documentOn: '2099-12-31' })).toEqual(['document_in_future', { field: 'documentOn' }])
  expect(await refused(liaison, { seats: 5, reason, ...paper, documentOn: '2099-12-31' })).toEqual(['document_in_future', { field: 'documentOn' }])
  expect(await setCapacity(office, { cohortId: cohort.id, capacity: 6, reason }, now)).toMatchObject({ error: 'seats_promised', details: { promised: 7, quota: 3, pool: 4 } })
  expect(await db.quotaStep.count({ where: about })).toBe(0)
  expect(await refused(liaison, { seats: 5, reason })).toBe('ok')
  expect(await refused(liaison, { seats: 5, reason: 'Nhắc lại' })).toEqual(['already_proposed', { field: 'seats', seats: 5 }])
})

test('agencies ask until the list deadline, the others change quotas until the class is opened', async () => {
  const { liaison, office, province, about, cohort } = await world({ seats: 3 })
  const ask = (seats: number, at = now) => proposeQuota(liaison, { ...about, seats, reason }, at)
  expect(await ask(4, new Date('2026-06-01'))).toMatchObject({ error: 'deadline_passed' })
  await db.cohort.update({ where: { id: cohort.id }, data: { status: 'ENROLMENT_CLOSED' } })
  expect(await ask(4)).toMatchObject({ error: 'cohort_not_open' })
  expect(await proposeQuota(province, { ...about, seats: 4, reason, ...paper }, now)).toMatchObject({ ok: true })
  await db.cohort.update({ where: { id: cohort.id }, data: { status: 'RUNNING' } })
  expect(await proposeQuota(province, { ...about, seats: 5, reason, ...paper }, now)).toMatchObject({ error: 'cohort_not_open' })
  expect(await assignQuota(office, { ...about, seats: 5 }, now)).toMatchObject({ error: 'cohort_not_open' })
})

test('an agency asks for its own quota only and sees nothing of others, of planned classes only those of an approved plan', async () => {
  const { school, agency, rival, liaison, rivalLiaison, office, about, cohort } = await world({ planned: true })
  await proposeQuota(liaison, { ...about, seats: 4, reason }, now)
  await proposeQuota(rivalLiaison, { cohortId: cohort.id, agencyId: rival.id, seats: 5, reason }, now)
  expect(await proposeQuota(rivalLiaison, { ...about, seats: 9, reason }, now)).toMatchObject({ error: 'agency_not_found' })
  expect([await listSteps(rivalLiaison, about), await findNegotiated(rivalLiaison, about), await listNegotiation(rivalLiaison, cohort.id)]).toEqual([[], null, []])
  expect((await listNegotiation(office, cohort.id)).map(({ agencyId, asked }) => [agencyId, asked]).toSorted()).toEqual([[agency.id, 4], [rival.id, 5]].toSorted())
  expect(await listAskableCohorts(liaison, now)).toMatchObject([{ id: cohort.id, asked: 4, assigned: null, planApproved: true }])
  const unplanned = await makeCohort(school, { status: 'PLANNED' })
  expect(await proposeQuota(liaison, { ...about, cohortId: unplanned.id, seats: 4, reason }, now)).toMatchObject({ error: 'cohort_not_found' })
  expect(await submitNomination(liaison, { cohortId: cohort.id, nominee: { personId: (await makePeople(agency, 1))[0]?.id } }, now)).toMatchObject({ error: 'cohort_not_found' })
})

test('the office still sets quotas itself, which is a step too; in an approved plan by a paper', async () => {
  const { office, about, cohort, agency, school } = await world({ planned: true })
  const decision = { documentNumber: '103/QĐ-TrCT', documentOn: today }
  expect(await assignQuota(office, { ...about, seats: 4 }, now)).toMatchObject({ error: 'document_required', details: { field: 'documentNumber' } })
  expect(await assignQuota(office, { ...about, seats: 4, ...decision, documentOn: addDays(today, 1) }, now)).toMatchObject({ error: 'document_in_future', details: { field: 'documentOn' } })
  expect(await assignQuota(office, { ...about, seats: 4, ...decision }, now)).toMatchObject({ ok: true })
  expect(await assignQuota(office, { ...about, seats: 4, ...decision }, now)).toMatchObject({ ok: true })
  expect(await assignQuota(office, { ...about, seats: 5 }, now)).toMatchObject({ error: 'document_required', details: { field: 'documentNumber' } })
  expect(await assignQuota(office, { ...about, seats: 5, reason, documentNumber: '104/QĐ-TrCT', documentOn: today }, now)).toMatchObject({ ok: true })
  expect((await listSteps(office, about)).map(({ kind, before, seats, reason: why }) => [kind, before, seats, why])).toEqual([['ADJUSTED', 4, 5, reason], ['ASSIGNED', 0, 4, null]])
  const told = await db.event.findMany({ where: { subjectId: cohort.id, agencyId: agency.id }, orderBy: { id: 'asc' }, select: { type: true, data: true } })
  expect(told).toEqual([{ type: 'quota.assigned', data: { from: 0, to: 4, decisionNumber: '103/QĐ-TrCT' } }, { type: 'quota.assigned', data: { from: 4, to: 5, decisionNumber: '104/QĐ-TrCT' } }])
  const free = await makeCohort(school, { quotas: [{ agency, seats: 2 }] })
  expect(await assignQuota(office, { cohortId: free.id, agencyId: agency.id, seats: 3 }, now)).toMatchObject({ ok: true })
  expect((await listSteps(office, { cohortId: free.id, agencyId: agency.id })).map(({ kind }) => kind)).toEqual(['ADJUSTED'])
})

test('unused seats that return leave an open wish open: it waits, and the school still counters it', async () => {
  const { liaison, office, about, cohort } = await world({ seats: 5 })
  await proposeQuota(liaison, { ...about, seats: 9, reason }, now)
  expect(await returnUnusedSeats(office, { cohortId: cohort.id, agencyIds: [about.agencyId], ...paper }, now)).toMatchObject({ value: { seats: 5 } })
  expect(await findNegotiated(liaison, about)).toMatchObject({ last: 'ASKED', asked: 9, assigned: 0 })
  expect(await listWork(office, now)).toContainEqual({ kind: 'QUOTA_ASKED', count: 1, due: '2026-04-10', cohortId: cohort.id })
  expect((await listFigures(office, { year: 2026, limit: 9 })).items).toMatchObject([{ id: cohort.id, undecided: 1 }])
  expect(await proposeQuota(liaison, { ...about, seats: 9, reason: 'Nhắc lại' }, now)).toMatchObject({ error: 'already_proposed' })
  expect(await proposeQuota(office, { ...about, seats: 7, reason }, now)).toMatchObject({ value: { kind: 'COUNTERED', quota: { seats: 0 } } })
})

test('a raised quota moves the queue up in the same step', async () => {
  const { liaison, province, about, cohort, agency } = await world({ seats: 1, capacity: 5 })
  await nominate(liaison, agency, cohort, 4)
  expect(await proposeQuota(province, { ...about, seats: 3, reason, ...paper }, now)).toMatchObject({ value: { quota: { seats: 3, taken: 3 } } })
  expect(await findNegotiated(liaison, about)).toMatchObject({ nominated: 4, taken: 3, waiting: 1 })
})

test('two assignments at once: one is the first, the other adjusts what it finds or is refused; nothing is half-written', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { province, school, about } = await world({ capacity: 10 })
    const other = await actorForProvince({ id: school.provinceId })
    const results = await Promise.all([proposeQuota(province, { ...about, seats: 6, ...paper }, now), proposeQuota(other, { ...about, seats: 7, ...paper }, now)])
    expect(results.map((result) => (result.ok ? result.value.kind : result.error)).toSorted()).toEqual(['ASSIGNED', 'reason_required'])
    const steps = await db.quotaStep.findMany({ where: about, select: { seats: true } })
    expect(steps).toHaveLength(1)
    expect(await db.quota.findMany({ where: about, select: { seats: true } })).toEqual(steps)
  }
  expect(await seatViolations()).toEqual([])
})
