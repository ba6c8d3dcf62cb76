// Who follows a trainee after agencies were divided or handed him or her on: who is asked, who records, who sees.
import { expect, test } from 'vitest'
import type { AgencyActor } from '@/lib/access/actor'
import { findHolder } from '@/lib/access/hats'
import { db } from '@/lib/db/client'
import { openDueRounds } from '@/lib/evaluations/jobs'
import { listOwedEvaluations } from '@/lib/evaluations/queries/list-owed-evaluations'
import { recordCareerEvent } from '@/lib/evaluations/use/commands'
import { countUse, findCareer, listUse } from '@/lib/evaluations/use/queries'
import { traineeDecisionsVisibleTo } from '@/lib/graduation/policy'
import { listAgencyParts } from '@/lib/reporting/annual/queries/list-agency-parts'
import { endAgency } from '@/lib/succession/commands/keep-agency'
import { findAgency } from '@/lib/succession/queries/find-agency'
import { listAwayWeeks } from '@/lib/teaching/away/queries/list-away'
import { listAwayLessons } from '@/lib/teaching/away/queries/list-lessons'
import { weeksOf } from '@/lib/teaching/away/rules'
import { traineesVisibleTo } from '@/lib/teaching/roster/policy'
import { addDays, dateOf } from '@/lib/time'
import { actorForAgency, actorForProvince, actorForSchool } from '../../support/actors'
import { makeAgency, makeCohort, makePeople, makeSchool, now, today, type Agency, type School } from '../../support/factories'
import { makeLesson, makeTemplate, makeTrainee } from '../../support/study'
import { carryOut, startOf } from '../../support/succession'

/** An agency of which two completed a course so long ago that the forms of six months are due, and two that may come after it. */
async function completed({ days = 190, people: count = 2 } = {}) {
  const school = await makeSchool()
  const province = { id: school.provinceId }
  const [a, b, c] = [await makeAgency({ province }), await makeAgency({ province }), await makeAgency({ province })]
  const people = await makePeople(a, count)
  const cohort = await makeCohort(school, { status: 'COMPLETED', opensOn: addDays(today, -days - 200) })
  const trainees = []
  for (const person of people) trainees.push(await makeTrainee(cohort, person, { completedOn: addDays(today, -days) }))
  const [first, second] = people
  if (!first || !second) throw new Error('two completed it')
  return { school, province, a, b, c, people, first, second, cohort, trainees, decider: await actorForProvince(province) }
}
type World = Awaited<ReturnType<typeof completed>>

/** As whoever signs in for an agency today, with what it took over. */
async function signedIn(agency: Agency): Promise<AgencyActor> {
  const holder = await findHolder((await actorForAgency(agency)).accountId)
  const actor = holder?.hats[0]?.actor
  if (actor?.kind !== 'agency') throw new Error('no hat')
  return actor
}
const inHalves = ({ a, b, c, first, second }: World) => ({ people: { [first.id]: b.id, [second.id]: c.id }, others: { [a.id]: b.id } })
const divide = (world: World) => carryOut(world.decider, startOf({ kind: 'SPLIT', from: [world.a.id], to: [world.b.id, world.c.id] }), inHalves(world))
const asked = async (cohortId: string) => Object.fromEntries((await db.evaluationInvitation.groupBy({ by: ['agencyId'], where: { round: { cohortId } }, _count: true })).map(({ agencyId, _count }) => [agencyId, _count]))
const effect = (school: School) => makeTemplate(school, { object: 'EFFECT', respondent: 'MANAGER', timings: ['MONTHS_6'] })

test('after a division the half that has the person gets the form of six months, the other half and the ended agency do not', async () => {
  const world = await completed()
  await effect(world.school)
  expect(await divide(world)).toMatchObject({ ok: true })
  await openDueRounds(now)
  expect(await asked(world.cohort.id)).toEqual({ [world.b.id]: 1, [world.c.id]: 1 })
  const owed = async (agency: Agency) => (await listOwedEvaluations(await signedIn(agency), { view: 'owed' }, now)).items.map(({ trainee }) => trainee)
  expect([await owed(world.a), await owed(world.b), await owed(world.c)]).toEqual([[], [world.first.fullName], [world.second.fullName]])
})

test('that half records what became of the person and has him or her on its lists; nobody else does', async () => {
  const world = await completed({ days: 800 })
  const { a, b, c, first, second, school, decider } = world
  expect(await divide(world)).toMatchObject({ ok: true })
  const event = { kind: 'APPOINTED' as const, happenedOn: addDays(today, -1), post: 'Phó Chủ tịch', decisionNumber: '1/QĐ' }
  const [ended, own, other] = [await signedIn(a), await signedIn(b), await signedIn(c)]
  const unrecorded = async (actor: AgencyActor) => (await listUse(actor, { list: 'unrecorded', limit: 10, agency: undefined, cursor: undefined }, today)).items.map(({ personId, agency }) => [personId, agency])
  expect([await unrecorded(ended), await unrecorded(own), await unrecorded(other)]).toEqual([[], [[first.id, b.name]], [[second.id, c.name]]])
  for (const actor of [ended, other]) {
    expect(await recordCareerEvent(actor, { personId: first.id, ...event }, now)).toMatchObject({ ok: false, error: 'person_not_found' })
    expect(await findCareer(actor, first.id)).toBeNull()
  }
  const office = await actorForSchool(school)
  const counts = async () => (await countUse(decider, today)).filter(({ completed: many }) => many > 0).map(({ agencyId, completed: many, unrecorded: idle }) => [agencyId, many, idle]).toSorted()
  expect(await counts()).toEqual([[b.id, 1, 1], [c.id, 1, 1]].toSorted())
  expect((await listUse(office, { list: 'unrecorded', limit: 10, agency: b.id, cursor: undefined }, today)).items.map(({ personId }) => personId)).toEqual([first.id])
  expect((await recordCareerEvent(own, { personId: first.id, ...event }, now)).ok).toBe(true)
  expect(await unrecorded(own)).toEqual([])
  const years = async (agency: Agency) => (await findAgency(decider, agency.id, today))?.years.find(({ year }) => year === 2025)
  expect([await years(a), await years(b)]).toMatchObject([{ traineesThen: 2, traineesNow: 0 }, { traineesThen: 0, traineesNow: 1 }])
})

test('the report by agency as it was names who sent them, as it is now the halves that follow them', async () => {
  const world = await completed({ days: 30 })
  const { a, b, c, school } = world
  expect(await divide(world)).toMatchObject({ ok: true })
  const leader = await actorForSchool(school, 'leadership')
  const parts = async (view: 'then' | 'now') => (await listAgencyParts(leader, { year: 2025, view }, today)).map(({ id, training, fostering }) => [id, training + fostering]).toSorted()
  expect([await parts('then'), await parts('now')]).toEqual([[[a.id, 2]], [[b.id, 1], [c.id, 1]].toSorted()])
})

test('an heir of a whole gets the forms, also where it later hands one person on', async () => {
  const world = await completed()
  const { a, b, c, first, decider, school, cohort } = world
  await effect(school)
  expect(await carryOut(decider, startOf({ kind: 'MERGE', from: [a.id], to: [b.id] }))).toMatchObject({ ok: true })
  expect(await carryOut(decider, startOf({ kind: 'TRANSFER', from: [b.id], to: [c.id] }), { people: { [first.id]: c.id } })).toMatchObject({ ok: true })
  await openDueRounds(now)
  expect(await asked(cohort.id)).toEqual({ [b.id]: 1, [c.id]: 1 })
})

test('a merger of long ago, before there were cases, is followed: what the heir follows by it can be handed on', async () => {
  const world = await completed()
  const { a, b, c, first, decider, school, cohort } = world
  await effect(school)
  await db.agency.update({ where: { id: a.id }, data: { validTo: dateOf(addDays(today, -11)) }, select: { id: true } })
  await db.agencySuccession.create({ data: { fromId: a.id, toId: b.id, kind: 'MERGE', happenedOn: dateOf(addDays(today, -10)), decisionNumber: '1/QĐ' }, select: { id: true } })
  expect(await carryOut(decider, startOf({ kind: 'TRANSFER', from: [b.id], to: [c.id] }), { people: { [first.id]: c.id } })).toMatchObject({ ok: true })
  await openDueRounds(now)
  expect(await asked(cohort.id)).toEqual({ [b.id]: 1, [c.id]: 1 })
})

test('handed from a to b and from b to c: b has no right left, a reads whom it sent, and c follows', async () => {
  const school = await makeSchool()
  const province = { id: school.provinceId }
  const [a, b, c] = [await makeAgency({ province }), await makeAgency({ province }), await makeAgency({ province })]
  const decider = await actorForProvince(province)
  const cohort = await makeCohort(school, { status: 'RUNNING', opensOn: addDays(today, -60) })
  const [person] = await makePeople(a, 1)
  if (!person) throw new Error('nobody')
  const trainee = await makeTrainee(cohort, person)
  const stood = await makeLesson(cohort, { day: addDays(today, 1) })
  const hand = async (from: Agency, to: Agency) => { expect(await carryOut(decider, startOf({ kind: 'TRANSFER', from: [from.id], to: [to.id] }), { people: { [person.id]: to.id } })).toMatchObject({ ok: true }) }
  await hand(a, b)
  const calendar = async (agency: Agency) => (await listAwayLessons(await signedIn(agency), '2026-01-01')).map(({ id, away, revision }) => ({ id, away, revision }))
  const [before] = await calendar(b)
  expect(before).toMatchObject({ id: stood.id, away: 1 })
  await hand(b, c)
  await makeLesson(cohort, { day: addDays(today, 2) })
  const sees = async (agency: Agency) => {
    const actor = await signedIn(agency)
    return [
      await db.trainee.count({ where: traineesVisibleTo(actor) }), await db.trainee.count({ where: { decisions: { every: traineeDecisionsVisibleTo(actor) }, AND: [traineesVisibleTo(actor)] } }),
      (await listAwayWeeks(actor, weeksOf(undefined, today))).filter(({ total }) => total > 0).length > 0,
    ]
  }
  expect([await sees(a), await sees(b), await sees(c)]).toEqual([[1, 1, false], [0, 0, false], [1, 1, true]])
  // What stood in b's calendar is taken back by a revision that only rises; what came later is not told.
  const [after, ...more] = await calendar(b)
  expect([after?.away, more]).toEqual([0, []])
  expect(after?.revision).toBeGreaterThan(before?.revision ?? 0)
  expect((await calendar(c)).map(({ away }) => away)).toEqual([1, 1])
  expect(await db.traineeFollower.findMany({ where: { traineeId: trainee.id }, select: { agencyId: true } })).toEqual([{ agencyId: c.id }])
})

test('an agency whose trainees all completed their course can end, and nobody is asked about them but themselves', async () => {
  const world = await completed()
  const { a, b, school, cohort, decider } = world
  await effect(school)
  await makeTemplate(school, { object: 'EFFECT', respondent: 'TRAINEE', timings: ['MONTHS_6'] })
  await db.employment.updateMany({ where: { agencyId: a.id }, data: { validTo: dateOf(addDays(today, -30)) } })
  expect(await endAgency(decider, { agencyId: a.id, lastDay: addDays(today, -1), decisionNumber: '9/QĐ' }, now)).toMatchObject({ ok: true })
  await openDueRounds(now)
  const forms = await db.evaluationInvitation.groupBy({ by: ['respondent'], where: { round: { cohortId: cohort.id } }, _count: true })
  expect(forms.map(({ respondent, _count }) => [respondent, _count])).toEqual([['TRAINEE', 2]])
  // Whose place is known later is handed over then.
  expect(await carryOut(decider, startOf({ kind: 'TRANSFER', from: [a.id], to: [b.id] }), { rest: { [a.id]: b.id } })).toMatchObject({ ok: true })
  expect(await db.traineeFollower.count({ where: { agencyId: b.id } })).toBe(2)
})

test('rounds that open while an agency is divided ask the half, not the agency that ends meanwhile', async () => {
  const world = await completed()
  const { a, b, school, cohort, trainees, decider } = world
  await effect(school)
  let opening: Promise<void> = Promise.resolve()
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from agency where id = ${a.id}::uuid for update`
    opening = openDueRounds(now)
    await new Promise((resolve) => { setTimeout(resolve, 600) })
    const { id: caseId } = await tx.successionCase.create({
      data: { provinceId: school.provinceId, kind: 'TRANSFER', decisionNumber: '1/QĐ', decidedOn: dateOf(today), happenedOn: dateOf(today), subject: a.id, choices: {}, accountId: decider.accountId, createdAt: now, changedAt: now }, select: { id: true },
    })
    await tx.agencyHandover.createMany({ data: trainees.map(({ id }) => ({ caseId, kind: 'TRAINEE', subjectId: id, traineeId: id, fromId: a.id, toId: b.id })) })
  }, { timeout: 20_000 })
  await opening
  expect(await asked(cohort.id)).toEqual({ [b.id]: 2 })
})
