import { expect, test } from 'vitest'
import { audiencesOf } from '@/lib/notifications/rules'
import { deliverOutbox, purgeOutbox } from '@/lib/notifications/jobs'
import { listNotifications } from '@/lib/notifications/queries'
import { markAllRead } from '@/lib/notifications/commands'
import { claimDue, tell } from '@/lib/notifications/steps'
import { findHolder } from '@/lib/access/hats'
import type { AgencyActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { decideNomination } from '@/lib/enrolment/commands/decide-nomination'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { actorForAgency, actorForSchool, actorForTrainee } from '../../support/actors'
import { makeAgency, makeCohort, makePeople, makeProvince, makeSchool, now } from '../../support/factories'

/** Outbox rows are due from the server's clock on. */
const later = () => new Date(Date.now() + 60_000)

async function world(people = 3) {
  const province = await makeProvince()
  const school = await makeSchool({ province })
  const agency = await makeAgency({ province })
  const cohort = await makeCohort(school, { quotas: [{ agency, seats: people }] })
  const [office, second, leader, liaison, head] = [
    await actorForSchool(school), await actorForSchool(school), await actorForSchool(school, 'leadership'), await actorForAgency(agency), await actorForAgency(agency, 'endorser'),
  ]
  return { province, school, agency, cohort, office, second, leader, liaison, head, people: await makePeople(agency, people) }
}

async function nominate({ liaison, cohort, people }: { liaison: AgencyActor; cohort: { id: string }; people: readonly { id: string }[] }): Promise<string[]> {
  const ids: string[] = []
  for (const { id } of people) {
    const result = await submitNomination(liaison, { cohortId: cohort.id, nominee: { personId: id } }, now)
    if (result.ok) ids.push(result.value.id)
  }
  return ids
}

const toldTo = (accountId: string) => db.notification.findMany({ where: { accountId }, orderBy: { id: 'asc' }, select: { kind: true, audience: true, data: true } })
const left = () => db.outbox.count()

test('the office hears of nominations, the liaison of decisions, whoever acted hears nothing of it', async () => {
  const everything = await world()
  const { office, second, leader, liaison, head } = everything
  const [first = '', other = ''] = await nominate(everything)
  await decideNomination(office, { id: first, decision: { decision: 'accept' } }, now)
  await decideNomination(office, { id: other, decision: { decision: 'reject', reasons: ['NOT_ELIGIBLE'] } }, now)
  await deliverOutbox(later())
  expect((await toldTo(office.accountId)).map(({ kind }) => kind)).toEqual(['nomination.submitted', 'nomination.submitted', 'nomination.submitted'])
  expect(await toldTo(second.accountId)).toHaveLength(3)
  expect(await toldTo(leader.accountId)).toEqual([])
  expect((await toldTo(liaison.accountId)).map(({ kind, audience }) => [kind, audience])).toEqual([['nomination.accepted', 'agency'], ['nomination.rejected', 'agency']])
  expect((await toldTo(head.accountId)).map(({ kind }) => kind)).toEqual(['nomination.rejected'])
  expect(await left()).toBe(0)
})

test('two deliverers at once tell everything exactly once', async () => {
  const everything = await world(60)
  await nominate(everything)
  expect(await left()).toBe(60)
  await Promise.all([deliverOutbox(later()), deliverOutbox(later()), deliverOutbox(later())])
  const told = await toldTo(everything.office.accountId)
  expect(told).toHaveLength(60)
  expect(new Set(told.map(({ data }) => JSON.stringify(data))).size).toBe(60)
  expect(await left()).toBe(0)
})

test('a deliverer that dies before its end leaves everything to the next one, without doubles', async () => {
  const everything = await world(2)
  await nominate(everything)
  await expect(db.$transaction(async (tx) => {
    for (const event of await claimDue(tx, later(), 10)) await tell(tx, event)
    throw new Error('killed')
  })).rejects.toThrow('killed')
  expect(await toldTo(everything.office.accountId)).toEqual([])
  await deliverOutbox(later())
  // Told and not forgotten: as if the outbox had been written again by hand.
  const events = await db.event.findMany({ where: { schoolId: everything.school.id }, select: { id: true } })
  await db.outbox.createMany({ data: events.map(({ id }) => ({ eventId: id })) })
  await deliverOutbox(later())
  expect(await toldTo(everything.office.accountId)).toHaveLength(2)
  expect(await left()).toBe(0)
})

test('an event that cannot be told waits longer each time and holds up no other', async () => {
  const everything = await world(3)
  const [, broken = ''] = await nominate(everything)
  const event = await db.event.findFirstOrThrow({ where: { subjectId: broken }, select: { id: true } })
  await db.$executeRaw`create function refuse_one() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$`
  await db.$executeRawUnsafe(`create trigger refuse_one before insert on notification for each row when (new.event_id = '${event.id}') execute function refuse_one()`)
  await deliverOutbox(later())
  expect(await toldTo(everything.office.accountId)).toHaveLength(2)
  const waiting = await db.outbox.findMany({ select: { eventId: true, attempts: true, notBefore: true } })
  expect(waiting).toMatchObject([{ eventId: event.id, attempts: 1 }])
  expect(waiting[0]?.notBefore.getTime()).toBeGreaterThan(Date.now() + 60_000)
  await db.$executeRaw`drop trigger refuse_one on notification`
  await deliverOutbox(later())
  expect(await toldTo(everything.office.accountId)).toHaveLength(2)
  await deliverOutbox(new Date(Date.now() + 3_600_000))
  expect(await toldTo(everything.office.accountId)).toHaveLength(3)
})

test('roles are looked at when the news is delivered, not when it happened', async () => {
  const everything = await world(1)
  const { office, second } = everything
  await nominate(everything)
  await db.roleAssignment.update({ where: { id: office.roleId }, data: { validTo: new Date(Date.now() - 1_000) }, select: { id: true } })
  await db.account.update({ where: { id: second.accountId }, data: { disabledAt: new Date() }, select: { id: true } })
  await deliverOutbox(later())
  expect([...(await toldTo(office.accountId)), ...(await toldTo(second.accountId))]).toEqual([])
  expect(await left()).toBe(0)
})

test('an agency that was merged is spoken for by its heir; another agency hears nothing', async () => {
  const everything = await world(1)
  const [id = ''] = await nominate(everything)
  const [heir, stranger] = [await makeAgency({ province: everything.province }), await makeAgency({ province: everything.province })]
  await db.agencySuccession.create({
    data: { fromId: everything.agency.id, toId: heir.id, kind: 'MERGE', happenedOn: new Date('2026-01-01'), decisionNumber: '1/NQ' }, select: { id: true },
  })
  const [ofHeir, ofStranger] = [await actorForAgency(heir, 'nominator', [everything.agency]), await actorForAgency(stranger)]
  await decideNomination(everything.office, { id, decision: { decision: 'accept' } }, now)
  await deliverOutbox(later())
  expect(await toldTo(ofHeir.accountId)).toHaveLength(1)
  expect(await toldTo(ofStranger.accountId)).toEqual([])
})

test('a list shows what the reader may still see, newest first, and counts what is unread by hat', async () => {
  const everything = await world(3)
  const { office, liaison, people, cohort } = everything
  const ids = await nominate(everything)
  for (const id of ids) await decideNomination(office, { id, decision: { decision: 'accept' } }, now)
  await deliverOutbox(later())
  const first = await listNotifications(liaison, { limit: 2 })
  expect(first.items.map(({ kind, unread, about }) => [kind, unread, about?.person, about?.cohort])).toEqual(
    [people[2], people[1]].map((person) => ['nomination.accepted', true, person?.fullName, cohort.code]))
  const second = await listNotifications(liaison, { limit: 2, cursor: first.nextCursor ?? undefined })
  expect(second.items).toHaveLength(1)
  const elsewhere = await makeAgency({ province: everything.province })
  const moved: AgencyActor = { ...liaison, agencyId: elsewhere.id, agencyIds: [elsewhere.id] }
  expect((await listNotifications(moved, { limit: 9 })).items.map(({ about }) => about)).toEqual([null, null, null])
  const trainee = await actorForTrainee(people[0] ?? { id: '', fullName: '', idNumber: '', agencyId: '' })
  expect((await listNotifications({ ...trainee, accountId: liaison.accountId }, { limit: 9 })).items).toEqual([])
  const unread = async () => (await findHolder(liaison.accountId))?.hats[0]?.unread
  expect(await unread()).toBe(3)
  await markAllRead(liaison, { upTo: first.items[1]?.id ?? '' }, now)
  expect(await unread()).toBe(1)
  await markAllRead(office, { upTo: first.items[0]?.id ?? '' }, now)
  expect(await unread()).toBe(1)
})

test('an event that nobody is told of leaves the outbox all the same', async () => {
  const { school, office } = await world(1)
  const { id } = await db.event.create({
    data: { type: 'nothing.known', actorKind: 'school', accountId: office.accountId, schoolId: school.id, subjectKind: 'cohort', subjectId: school.id, data: {} }, select: { id: true },
  })
  await db.outbox.create({ data: { eventId: id }, select: { eventId: true } })
  await deliverOutbox(later())
  expect(await left()).toBe(0)
})

test('what could not be told in twelve attempts leaves the outbox', async () => {
  const everything = await world(2)
  const [broken = ''] = await nominate(everything)
  const event = await db.event.findFirstOrThrow({ where: { subjectId: broken }, select: { id: true } })
  await db.outbox.update({ where: { eventId: event.id }, data: { attempts: 12 }, select: { attempts: true } })
  await purgeOutbox()
  expect(await db.outbox.findMany({ select: { eventId: true } })).not.toContainEqual({ eventId: event.id })
  expect(await left()).toBe(1)
  await deliverOutbox(later())
})

test.each([
  ['nomination.submitted', ['school:TRAINING_OFFICE']],
  ['nomination.resubmitted', ['school:TRAINING_OFFICE']],
  ['nomination.withdrawn', ['school:TRAINING_OFFICE']],
  ['nomination.promoted', ['agency:NOMINATOR,ENDORSER']],
  ['nomination.accepted', ['agency:NOMINATOR']],
  ['nomination.returned', ['agency:NOMINATOR']],
  ['nomination.rejected', ['agency:NOMINATOR,ENDORSER']],
  ['nomination.expired', ['agency:NOMINATOR', 'school:TRAINING_OFFICE']],
  ['nomination.enrolled', ['agency:NOMINATOR', 'trainee']],
  ['cohort.announced', []],
  ['notice.issued', ['agenciesOfNotice:NOMINATOR']],
  ['needs.called', ['agenciesOfProvince:NOMINATOR']],
  ['plan.proposed', ['province', 'school:LEADERSHIP']],
  ['quota.asked', ['school:TRAINING_OFFICE']],
  ['cohort.opened', ['classHeads', 'school:LEADERSHIP']],
  ['quota.assigned', ['agency:NOMINATOR,ENDORSER']],
  ['obligation.carried', ['agencyTaking:NOMINATOR,ENDORSER', 'schoolTaking:TRAINING_OFFICE', 'provinceTaking']],
  ['obligation.withdrawn', ['agency:NOMINATOR,ENDORSER']], ['obligation.soon', ['agency:NOMINATOR']], ['obligation.overdue', ['agency:NOMINATOR,ENDORSER']],
  ['obligation.school-soon', ['school:TRAINING_OFFICE']], ['obligation.school-overdue', ['school:TRAINING_OFFICE', 'school:LEADERSHIP']],
  ['obligation.province-soon', ['province']], ['obligation.province-overdue', ['province']],
  ['obligation.fulfilled', ['school:TRAINING_OFFICE', 'agency:NOMINATOR,ENDORSER']],
  ['recommendation.made', ['agency:NOMINATOR,ENDORSER', 'provinceAddressed']], ['recommendation.answered', ['school:TRAINING_OFFICE', 'school:LEADERSHIP']],
  ['person.read', []],
  ['pool.set', []],
])('of %s is told: %j', (type, audiences) => {
  expect(audiencesOf(type).map((one) => ('roles' in one ? `${one.of}:${one.roles.join(',')}` : one.of))).toEqual(audiences)
})
