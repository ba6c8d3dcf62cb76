// A list before the head of its agency: asked for, returned, endorsed by name, void once it changes, and what a merger leaves of it.
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { decideNomination } from '@/lib/enrolment/commands/decide-nomination'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { withdrawNomination } from '@/lib/enrolment/commands/withdraw-nomination'
import { askEndorsement, endorseList, returnList } from '@/lib/enrolment/order/commands/endorse-list'
import { rankNomination } from '@/lib/enrolment/order/commands/rank-nomination'
import { requireEndorsement, sendLetter } from '@/lib/enrolment/order/commands/send-letter'
import { findAgencyOrder } from '@/lib/enrolment/order/queries/find-order'
import { listEndorsements } from '@/lib/enrolment/order/queries/list-endorsements'
import { countStatements } from '@/lib/web/context'
import { actorForAgency } from '../../support/actors'
import { endorsed, endorsingDesk as world, paper, shown, stateOf, toldTo, type EndorsingDesk as World } from '../../support/endorsements'
import { makeAgency, makePerson, now } from '../../support/factories'

test('asked, returned with a reason, mended, asked again, endorsed, and sent by the liaison: each is told of the other’s step', async () => {
  const here = await world({ seats: 2, people: 3 })
  const { nominator, head, at, ids: [first = ''] } = here
  const [asked, again] = await Promise.all([askEndorsement(nominator, at, now), askEndorsement(nominator, at, now)])
  expect([asked.ok, again]).toEqual([true, asked])
  expect(await listEndorsements(head, now)).toMatchObject([{ cohortId: here.cohort.id, state: 'ASKED', people: 3 }])
  expect(await toldTo(head)).toEqual(['endorsement.asked'])
  expect(await returnList(nominator, { ...at, reason: 'Chưa đúng quy hoạch' }, now)).toMatchObject({ error: 'not_allowed' })
  expect(await returnList(head, { ...at, reason: 'Chưa đúng quy hoạch' }, now)).toMatchObject({ ok: true })
  expect(await returnList(head, { ...at, reason: 'Lần nữa' }, now)).toMatchObject({ error: 'not_asked' })
  expect((await findAgencyOrder(nominator, here.cohort.id))?.endorsement).toMatchObject({ state: 'RETURNED', reason: 'Chưa đúng quy hoạch' })
  expect(await toldTo(nominator)).toEqual(['endorsement.returned'])
  await withdrawNomination(nominator, { id: first, ground: 'DUTY' }, now)
  await askEndorsement(nominator, at, now)
  expect(await stateOf(here)).toBe('ASKED')
  expect(await endorsed(here)).toMatchObject({ ok: true })
  expect(await endorsed(here)).toMatchObject({ ok: true })
  expect(await toldTo(nominator)).toEqual(['endorsement.given', 'endorsement.returned'])
  expect(await sendLetter(nominator, { ...at, ...paper, nominationIds: await shown(here) }, now)).toMatchObject({ value: { sent: 2 } })
  expect(await stateOf(here)).toBeNull()
  expect(await listEndorsements(head, now)).toEqual([])
})

test('nobody endorses a name that was added behind the page', async () => {
  const here = await world({ seats: 3, people: 2 })
  const seen = await shown(here)
  await submitNomination(here.nominator, { ...here.at, nominee: { personId: (await makePerson(here.agency)).id } }, now)
  expect(await endorseList(here.head, { ...here.at, nominationIds: seen }, now)).toMatchObject({ error: 'list_changed' })
  expect(await sendLetter(here.head, { ...here.at, ...paper, nominationIds: seen }, now)).toMatchObject({ error: 'list_changed' })
  expect(await db.listEndorsement.count({ where: here.at })).toBe(0)
})

test('an endorsement is void once somebody is added, taken back, or ranked anew; what the school decides leaves it', async () => {
  const changes: [string, (here: World) => Promise<unknown>, object][] = [
    ['added', async ({ nominator, at, agency }) => submitNomination(nominator, { ...at, nominee: { personId: (await makePerson(agency)).id } }, now), { added: 1 }],
    ['removed', ({ nominator, ids }) => withdrawNomination(nominator, { id: ids[3] ?? '', ground: 'DUTY' }, now), { removed: 1 }],
    ['reordered', ({ nominator, at, ids }) => rankNomination(nominator, { ...at, id: ids[3] ?? '', rank: 1 }, now), { reordered: true }],
  ]
  for (const [, change, how] of changes) {
    const here = await world({ seats: 2, people: 4 })
    await endorsed(here)
    expect(await stateOf(here)).toBe('ENDORSED')
    await change(here)
    expect((await findAgencyOrder(here.nominator, here.cohort.id))?.endorsement).toMatchObject({ state: 'CHANGED', ...how })
    expect(await sendLetter(here.nominator, { ...here.at, ...paper, nominationIds: await shown(here) }, now)).toMatchObject({ error: 'letter_of_head' })
    expect(await askEndorsement(here.nominator, here.at, now)).toMatchObject({ ok: true })
  }
  const here = await world({ seats: 2, people: 3 })
  await endorsed(here)
  await decideNomination(here.office, { id: here.ids[0] ?? '', decision: { decision: 'reject', reasons: ['NOT_ELIGIBLE'] } }, now)
  expect(await stateOf(here)).toBe('ENDORSED')
  expect(await sendLetter(here.nominator, { ...here.at, ...paper, nominationIds: await shown(here) }, now)).toMatchObject({ value: { sent: 2 } })
})

test('an endorsement and a nomination at once: either the newcomer is under it, or it is void', async () => {
  for (let round = 0; round < 4; round += 1) {
    const here = await world({ seats: 3, people: 2 })
    const [seen, person] = [await shown(here), await makePerson(here.agency)]
    const [given] = await Promise.all([
      endorseList(here.head, { ...here.at, nominationIds: seen }, now), submitNomination(here.nominator, { ...here.at, nominee: { personId: person.id } }, now),
    ])
    expect(await stateOf(here)).toBe(given.ok ? 'CHANGED' : null)
  }
})

test('two heads who endorse and return at once: one after the other, and no question is left', async () => {
  for (let round = 0; round < 4; round += 1) {
    const here = await world({ seats: 2, people: 2 })
    await askEndorsement(here.nominator, here.at, now)
    const seen = await shown(here)
    const [given, back] = await Promise.all([endorseList(here.head, { ...here.at, nominationIds: seen }, now), returnList(here.head, { ...here.at, reason: 'Xem lại' }, now)])
    // Returned first, the head endorsed of its own accord after that; endorsed first, the endorsement was taken back.
    expect([given.ok, back.ok]).toEqual([true, true])
    expect(await db.listEndorsement.groupBy({ by: ['outcome'], where: here.at, _count: true, orderBy: { outcome: 'asc' } })).toEqual([{ outcome: 'ENDORSED', _count: 1 }, { outcome: 'RETURNED', _count: 1 }])
  }
})

test('what was decided is never rewritten, and a question is asked once at a time', async () => {
  const here = await world({ seats: 2, people: 2 })
  await endorsed(here)
  const row = await db.listEndorsement.findFirstOrThrow({ where: here.at })
  await expect(db.listEndorsement.update({ where: { id: row.id }, data: { outcome: 'RETURNED', reason: 'x' } })).rejects.toThrow(/list_endorsement_stays/)
  await expect(db.listEndorsementName.deleteMany({ where: { endorsementId: row.id } })).rejects.toThrow(/list_endorsement_names_stay/)
  const asked = { cohortId: here.cohort.id, agencyId: here.agency.id, askedById: here.nominator.accountId, askedAt: now }
  await db.listEndorsement.create({ data: asked })
  await expect(db.listEndorsement.create({ data: asked })).rejects.toThrow(/unique/i)
  await expect(db.listEndorsement.create({ data: { ...asked, outcome: 'RETURNED', decidedById: here.head.accountId, decidedAt: now } })).rejects.toThrow(/list_endorsement_returned_says_why/)
})

test('after a merger the successor’s liaison and head send what the predecessor left, under one number, and order who waits there', async () => {
  const here = await world({ seats: 1, people: 3 })
  const heir = await makeAgency({ provinceId: here.agency.provinceId })
  const [liaison, head] = [await actorForAgency(heir, 'nominator', [here.agency]), await actorForAgency(heir, 'endorser', [here.agency])]
  const own = await submitNomination(liaison, { ...here.at, nominee: { personId: (await makePerson(heir)).id } }, now)
  const list = await findAgencyOrder(liaison, here.cohort.id)
  expect(list?.unsent).toHaveLength(4)
  expect(list?.waiting.map(({ rank, formerAgency }) => [rank, formerAgency !== null])).toEqual(expect.arrayContaining([[1, true], [2, true], [1, false]]))
  await requireEndorsement(head, { required: true })
  const nominationIds = list?.unsent.map(({ id }) => id) ?? []
  expect(await sendLetter(liaison, { ...here.at, ...paper, nominationIds }, now)).toMatchObject({ error: 'letter_of_head' })
  expect(await endorseList(head, { ...here.at, nominationIds }, now)).toMatchObject({ ok: true })
  expect(await sendLetter(liaison, { ...here.at, ...paper, nominationIds }, now)).toMatchObject({ value: { sent: 4 } })
  expect((await findAgencyOrder(liaison, here.cohort.id))?.letters).toEqual([{ ...paper, sent: 4 }])
  expect(await db.nomination.count({ where: { ...here.at, letterId: null } })).toBe(0)
  expect(await sendLetter(liaison, { ...here.at, ...paper, nominationIds }, now)).toMatchObject({ value: { sent: 4 } })
  expect(await decideNomination(here.office, { id: here.ids[0] ?? '', decision: { decision: 'accept' } }, now)).toMatchObject({ ok: true })
  expect(own.ok).toBe(true)
})

test('the page of the order asks six statements, the list of lists one', async () => {
  const here = await world({ seats: 1, people: 3 })
  await askEndorsement(here.nominator, here.at, now)
  expect((await countStatements(() => findAgencyOrder(here.head, here.cohort.id))).statements).toBe(6)
  expect((await countStatements(() => listEndorsements(here.head, now))).statements).toBe(1)
})
