// An agency that left its seats unused has left them unused, also after they went to the open pool.
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import type { SchoolActor } from '@/lib/access/actor'
import { assignQuota } from '@/lib/enrolment/commands/assign-seats'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { returnUnusedSeats } from '@/lib/enrolment/negotiation/commands/return-unused-seats'
import { findAnnualReport } from '@/lib/reporting/annual/queries/find-annual-report'
import { listFigureRows } from '@/lib/reporting/annual/queries/list-figure-rows'
import { findScorecard } from '@/lib/reporting/scorecards/queries/list-scorecards'
import { listScorecardRows } from '@/lib/reporting/scorecards/queries/list-scorecard-rows'
import { listLaggingAgencies } from '@/lib/reporting/year/queries/list-lagging-agencies'
import { dateOf } from '@/lib/time'
import { actorForAgency, actorForSchool } from '../../support/actors'
import { makeAgency, makeCohort, makePeople, makeSchool, now, today, type Agency, type Cohort } from '../../support/factories'

const year = 2026
const end = '2026-12-30'
const paper = { documentNumber: '105/QĐ-TrCT', documentOn: today }
let cohort: Cohort | undefined
let [worst, half]: Agency[] = []
let office: SchoolActor
const there = <T>(one: T | undefined): T => {
  if (one === undefined) throw new Error('nothing made')
  return one
}

/** Of twenty seats the one uses none, of ten the other uses two. */
beforeEach(async () => {
  const school = await makeSchool()
  ;[worst, half] = [await makeAgency(school), await makeAgency(school)]
  cohort = await makeCohort(school, { capacity: 40, opensOn: '2026-07-01', form: 'CONCENTRATED', quotas: [{ agency: worst, seats: 20 }, { agency: half, seats: 10 }] })
  const liaison = await actorForAgency(half)
  for (const person of await makePeople(half, 2)) await submitNomination(liaison, { cohortId: cohort.id, nominee: { personId: person.id } }, now)
  office = await actorForSchool(school)
})

const giveBack = () => returnUnusedSeats(office, { cohortId: there(cohort).id, agencyIds: [there(worst).id, there(half).id], ...paper }, now)
const open = () => db.cohort.update({ where: { id: there(cohort).id }, data: { status: 'RUNNING', openingDecisionNumber: '1/QĐ-TrCT', openingDecisionOn: dateOf('2026-06-30') }, select: { id: true } })

/** Every figure that speaks of the use of quotas, at the end of the year. */
async function said() {
  const cards = await Promise.all([there(worst), there(half)].map(({ id }) => findScorecard(office, { agencyId: id, year }, end)))
  const { values } = there((await findAnnualReport(office, { year }, end)) ?? undefined)
  return {
    quota: cards.map((card) => [card?.measures.quota.counted, card?.measures.quota.total]), punctual: cards.map((card) => [card?.measures.punctual.counted, card?.measures.punctual.total]),
    seats: [values.seats, values['seats.taken'], values['seats.free']], short: values['quotas.short'],
    lagging: (await listLaggingAgencies(office, year, 9)).map(({ id, seats, taken }) => [id, seats, taken]),
  }
}

test('returning unused seats changes no figure about their use', async () => {
  expect(await giveBack()).toMatchObject({ ok: true, value: { seats: 28 } })
  await open()
  expect(await said()).toEqual({
    quota: [[0, 20], [2, 10]], punctual: [[0, 1], [1, 1]], seats: [30, 2, 28], short: 2, lagging: [[there(worst).id, 20, 0], [there(half).id, 10, 2]],
  })
})

test('the control: nothing returned, the same figures, and their rows add up to them', async () => {
  await open()
  const kept = await said()
  expect(kept).toMatchObject({ quota: [[0, 20], [2, 10]], seats: [30, 2, 28], short: 2 })
  expect(await listScorecardRows(office, { agencyId: there(worst).id, measure: 'quota', year, limit: 5 }, end)).toMatchObject({ counted: 0, total: 20 })
  expect(await listFigureRows(office, { year, code: 'seats.free', limit: 5 }, end)).toMatchObject({ total: 28 })
})

test('seats given a second time are not counted twice', async () => {
  await giveBack()
  expect(await assignQuota(office, { cohortId: there(cohort).id, agencyId: there(half).id, seats: 5, ...paper, documentNumber: '106/QĐ-TrCT' }, now)).toMatchObject({ ok: true })
  await open()
  expect((await said()).quota).toEqual([[0, 20], [2, 10]])
})
