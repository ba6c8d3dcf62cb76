// Duties through time: they move with their class, are done late, go on to heirs, and are made once however often they are run. The year day by day is whole-year.test.ts.
import { expect, test } from 'vitest'
import { followEvents, runDuties } from '@/lib/agreements/obligations/jobs'
import { listDutiesForPrograms } from '@/lib/agreements/obligations/queries/list-duties'
import { openDuties } from '@/lib/agreements/obligations/steps/open-duties'
import { db } from '@/lib/db/client'
import { recordEvent } from '@/lib/events/record'
import { addDays, dateOf, dayAt, daysBetween, instantAt } from '@/lib/time'
import { actorForSchool } from '../../support/actors'
import { enactVersion, makeAgreement } from '../../support/agreements'
import { makeAgency, makeCohort, makePerson, makeProvince, makeSchool, today } from '../../support/factories'
import { promise, statesOn } from '../../support/duties'

async function world() {
  const province = await makeProvince()
  const school = await makeSchool({ province })
  const [party, member, other] = [await makeAgency({ province }), await makeAgency({ province }), await makeAgency({ province })]
  const cohort = await makeCohort(school, { quotas: [{ agency: member, seats: 2 }] })
  const agreement = await makeAgreement(school, { party, members: [member, other], status: 'DRAFT' })
  return { province, school, party, member, other, cohort, agreement, office: await actorForSchool(school) }
}

test('a class that moves takes the day of open duties along; one that is done stays; a class that is cancelled owes nothing', async () => {
  const { member, cohort, agreement, office } = await world()
  await promise(agreement, 'sending', { title: 'Gửi danh sách', dueKind: 'COHORT', dueEvent: 'LIST_DEADLINE', closedBy: 'LIST_SENT' })
  await promise(agreement, 'school', { title: 'Thông báo', dueKind: 'COHORT', dueEvent: 'OPENS', dueDays: -30, closedBy: 'COHORT_ANNOUNCED' })
  await promise(agreement, 'school', { title: 'Khai giảng', dueKind: 'COHORT', dueEvent: 'OPENS', closedBy: 'COHORT_OPENED' })
  await enactVersion(agreement.versionId, 'IN_FORCE')
  const at = instantAt(today, '07:00')
  await runDuties(at)
  const before = await db.obligation.findMany({ where: { cohortId: cohort.id }, orderBy: { title: 'asc' } })
  expect(before).toHaveLength(3)
  const { opensOn, endsOn, closesAt } = await db.cohort.findUniqueOrThrow({ where: { id: cohort.id } })
  await db.cohort.update({ where: { id: cohort.id }, data: { opensOn: new Date(opensOn.getTime() + 14 * 86_400_000), endsOn: new Date(endsOn.getTime() + 14 * 86_400_000), closesAt }, select: { id: true } })
  await runDuties(at)
  const after = await db.obligation.findMany({ where: { cohortId: cohort.id }, orderBy: { title: 'asc' } })
  const shift = (title: string) => {
    const [a, b] = [before.find((one) => one.title.startsWith(title)), after.find((one) => one.title.startsWith(title))]
    return a && b ? [daysBetween(a.dueOn.toISOString().slice(0, 10), b.dueOn.toISOString().slice(0, 10)), b.revision - a.revision] : null
  }
  expect({ opening: shift('Khai giảng'), notice: shift('Thông báo'), list: shift('Gửi') }).toEqual({ opening: [14, 1], notice: [0, 0], list: [0, 0] })
  expect(await db.event.count({ where: { type: 'obligation.moved', subjectId: { in: after.map(({ id }) => id) } } })).toBe(1)
  await db.cohort.update({ where: { id: cohort.id }, data: { status: 'CANCELLED' }, select: { id: true } })
  const { items } = await listDutiesForPrograms(office, { limit: 50 }, today)
  expect(new Set(items.map(({ state }) => state))).toEqual(new Set(['notApplicable']))
  expect(items.some(({ agencyId }) => agencyId === member.id)).toBe(true)
})

test('a list sent after its deadline is closed late, and says so', async () => {
  const { member, cohort, agreement } = await world()
  await promise(agreement, 'sending', { title: 'Gửi danh sách', dueKind: 'COHORT', dueEvent: 'LIST_DEADLINE', dueDays: -60, closedBy: 'LIST_SENT' })
  await enactVersion(agreement.versionId, 'IN_FORCE')
  await runDuties(instantAt(today, '07:00'))
  const person = await makePerson(member)
  const { courseId, schoolId } = await db.cohort.findUniqueOrThrow({ where: { id: cohort.id } })
  const states = async () => (await statesOn(agreement.versionId, today)).map(({ state }) => state)
  const [first] = await db.obligation.findMany({ where: { cohortId: cohort.id } })
  await db.obligation.update({ where: { id: first?.id ?? '' }, data: { dueOn: dateOf(addDays(today, -3)) }, select: { id: true } })
  expect(await states()).toEqual(['overdue'])
  await db.nomination.create({
    data: { schoolId, cohortId: cohort.id, courseId, agencyId: member.id, personId: person.id, status: 'SUBMITTED', seat: 'QUOTA', submittedAt: instantAt(today, '08:00'), facts: {}, findings: [], nameKey: 'a', searchName: 'a' },
    select: { id: true },
  })
  expect(await states()).toEqual(['doneLate'])
})

test('whoever succeeded an agency owes from then on; a board of programs goes on where it ended', async () => {
  const { province, member, other, agreement, office } = await world()
  await promise(agreement, 'sending', { title: 'Khai nhu cầu', dueKind: 'YEARLY', dueMonth: 9, dueDay: 30, closedBy: 'NEEDS_ANSWERED' })
  await enactVersion(agreement.versionId, 'IN_FORCE')
  const heir = await makeAgency({ province })
  await db.agency.update({ where: { id: member.id }, data: { validTo: dateOf(addDays(today, -5)) }, select: { id: true } })
  await db.agencySuccession.create({ data: { fromId: member.id, toId: heir.id, kind: 'MERGE', happenedOn: dateOf(addDays(today, -5)), decisionNumber: '1/QĐ' }, select: { id: true } })
  await runDuties(instantAt(today, '07:00'))
  const owing = await db.obligation.findMany({ where: { versionId: agreement.versionId }, select: { agencyId: true } })
  expect(new Set(owing.map(({ agencyId }) => agencyId))).toEqual(new Set([heir.id, other.id]))
  const first = await listDutiesForPrograms(office, { limit: 1 }, today)
  const second = await listDutiesForPrograms(office, { limit: 1, cursor: first.nextCursor ?? '' }, today)
  expect([first.items.length, second.items.length, first.items[0]?.id !== second.items[0]?.id, second.nextCursor]).toEqual([1, 1, true, null])
})

test('six runs at once make each duty once', async () => {
  const { agreement } = await world()
  await promise(agreement, 'sending', { title: 'Khai nhu cầu', dueKind: 'YEARLY', dueMonth: 9, dueDay: 30, closedBy: 'NEEDS_ANSWERED' })
  await promise(agreement, 'school', { title: 'Kiểm tra phòng học', dueKind: 'QUARTERLY', dueDays: 5 })
  await enactVersion(agreement.versionId, 'IN_FORCE')
  const runs = await Promise.all(Array.from({ length: 6 }, () => db.$transaction((tx) => openDuties(tx, 'system', agreement.versionId, today))))
  const count = await db.obligation.count({ where: { versionId: agreement.versionId } })
  expect(runs.reduce((sum, { opened }) => sum + opened, 0)).toBe(count)
  const places = await db.obligation.groupBy({ by: ['commitmentId', 'period', 'agencyId'], where: { versionId: agreement.versionId }, _count: true })
  expect(places.filter(({ _count }) => _count > 1)).toEqual([])
  expect(count).toBeGreaterThan(5)
})

test('a minute after a class is announced or moves, its duties are there or move along; nobody is told of anything', async () => {
  const { school, member, agreement } = await world()
  await promise(agreement, 'sending', { title: 'Gửi danh sách', dueKind: 'COHORT', dueEvent: 'LIST_DEADLINE', closedBy: 'LIST_SENT' })
  await enactVersion(agreement.versionId, 'IN_FORCE')
  const cohort = await makeCohort(school, { quotas: [{ agency: member, seats: 1 }] })
  // The deadline of the class lies in the year of the tests, events happen now.
  const now = new Date()
  const duties = () => db.obligation.count({ where: { cohortId: cohort.id } })
  const follow = () => db.$transaction((tx) => recordEvent(tx, 'system', { type: 'cohort.announced', cohortId: cohort.id, schoolId: school.id, data: {} }))
  await followEvents(now)
  expect(await duties()).toBe(0)
  await follow()
  await db.cohort.update({ where: { id: cohort.id }, data: { closesAt: instantAt(addDays(dayAt(now), 20), '17:00'), opensOn: dateOf(addDays(dayAt(now), 30)), endsOn: dateOf(addDays(dayAt(now), 90)) }, select: { id: true } })
  await Promise.all([followEvents(new Date()), followEvents(new Date())])
  expect(await duties()).toBe(1)
  expect(await db.event.count({ where: { schoolId: school.id, type: { in: ['obligation.soon', 'obligation.overdue'] } } })).toBe(0)
  // The control: what happened longer ago than a run looks back is left to the run of the day.
  await db.obligation.deleteMany({ where: { cohortId: cohort.id } })
  await followEvents(new Date(now.getTime() + 20 * 60_000))
  expect(await duties()).toBe(0)
})

test('without its index the same two runs make a duty twice', async () => {
  const { agreement, member } = await world()
  await promise(agreement, 'sending', { title: 'Góp ý dự thảo', dueKind: 'YEARLY', dueMonth: 9, dueDay: 30 })
  await enactVersion(agreement.versionId, 'IN_FORCE')
  await db.$executeRaw`drop index obligation_once`
  try {
    await db.$executeRaw`create unique index obligation_once on obligation (commitment_id, period, cohort_id, agency_id, id) where commitment_id is not null`
    const insert = () => db.$executeRaw`insert into obligation (id, version_id, stage_code, party_id, agency_id, title, due_on, closed_by, commitment_id, period)
      select gen_random_uuid(), c.version_id, c.stage_code, c.party_id, ${member.id}::uuid, c.title, '2026-09-30', c.closed_by, c.id, '2026' from commitment c where c.version_id = ${agreement.versionId}::uuid`
    await Promise.all([insert(), insert()])
    expect(await db.obligation.count({ where: { versionId: agreement.versionId, agencyId: member.id, period: '2026' } })).toBe(2)
  } finally {
    await db.obligation.deleteMany({ where: { versionId: agreement.versionId } })
    await db.$executeRaw`drop index obligation_once`
    await db.$executeRaw`create unique index obligation_once on obligation (commitment_id, period, cohort_id, agency_id) nulls not distinct where commitment_id is not null`
  }
})
