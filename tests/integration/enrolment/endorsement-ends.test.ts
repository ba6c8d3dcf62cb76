// How a question to the head, a return and an endorsement end: with the people they are about, with a successor, or taken back.
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { withdrawNomination } from '@/lib/enrolment/commands/withdraw-nomination'
import { askEndorsement, endorseList, returnList } from '@/lib/enrolment/order/commands/endorse-list'
import { requireEndorsement, sendLetter } from '@/lib/enrolment/order/commands/send-letter'
import { findAgencyOrder } from '@/lib/enrolment/order/queries/find-order'
import { listEndorsements } from '@/lib/enrolment/order/queries/list-endorsements'
import { endorsementInput, letterInput } from '@/lib/enrolment/order/schema'
import { endorsementsToDo } from '@/components/enrolment/order/endorsement-tasks'
import { actorForAgency } from '../../support/actors'
import { endorsed, endorsingDesk, paper, shown, stateOf, toldTo, type EndorsingDesk } from '../../support/endorsements'
import { makeAgency, makePerson, now } from '../../support/factories'

const later = new Date(now.getTime() + 60_000)
const reason = 'Chưa đúng quy hoạch'

async function newcomer({ nominator, agency, at }: Pick<EndorsingDesk, 'nominator' | 'agency' | 'at'>) {
  const sent = await submitNomination(nominator, { ...at, nominee: { personId: (await makePerson(agency)).id } }, later)
  if (!sent.ok) throw new Error(sent.error)
  return sent.value.id
}
const open = ({ at }: EndorsingDesk) => db.listEndorsement.count({ where: { ...at, outcome: null } })

async function successor(here: EndorsingDesk) {
  const heir = await makeAgency({ provinceId: here.agency.provinceId })
  const [liaison, head] = [await actorForAgency(heir, 'nominator', [here.agency]), await actorForAgency(heir, 'endorser', [here.agency])]
  await requireEndorsement(head, { required: true })
  return { ...here, heir, liaison, head }
}

test('a name given twice is one name', async () => {
  const here = await endorsingDesk({ seats: 2, people: 2 })
  const twice = [...(await shown(here)), here.ids[0]?.toUpperCase(), ...here.ids]
  const endorsing = endorsementInput.parse({ decision: 'endorse', nominationIds: twice })
  expect(await endorseList(here.head, { ...here.at, nominationIds: 'nominationIds' in endorsing ? endorsing.nominationIds : [] }, now)).toMatchObject({ ok: true })
  expect(await sendLetter(here.head, { ...here.at, ...letterInput.parse({ ...paper, nominationIds: twice }) }, now)).toMatchObject({ value: { sent: 2 } })
  expect(await db.listEndorsementName.count({ where: { endorsement: here.at } })).toBe(2)
})

test('a question is over with the last of those it was about; whoever comes after is asked for anew', async () => {
  const here = await endorsingDesk({ seats: 2, people: 2 })
  const { nominator, head, at, ids: [first = '', second = ''] } = here
  const asked = await askEndorsement(nominator, at, now)
  await withdrawNomination(nominator, { id: first, ground: 'DUTY' }, now)
  const third = await newcomer(here)
  expect(await stateOf(here)).toBe('ASKED')
  expect(await askEndorsement(nominator, at, later)).toEqual(asked)
  await withdrawNomination(nominator, { id: second, ground: 'DUTY' }, later)
  expect([await stateOf(here), await listEndorsements(head, later)]).toEqual([null, []])
  expect(await returnList(head, { ...at, reason }, later)).toMatchObject({ error: 'not_asked' })
  expect(await askEndorsement(nominator, at, later)).toMatchObject({ ok: true })
  expect([await stateOf(here), await open(here), await shown(here)]).toEqual(['ASKED', 1, [third]])
})

test('a return is shown while one of the returned list is unsent, and to nobody who came after', async () => {
  const here = await endorsingDesk({ seats: 3, people: 2 })
  const { nominator, head, at } = here
  await askEndorsement(nominator, at, now)
  await returnList(head, { ...at, reason }, now)
  await newcomer(here)
  expect(await stateOf(here)).toBe('RETURNED')
  await requireEndorsement(head, { required: false })
  expect(await sendLetter(nominator, { ...at, ...paper, nominationIds: await shown(here) }, now)).toMatchObject({ ok: true })
  await requireEndorsement(head, { required: true })
  await newcomer(here)
  expect([await stateOf(here), await listEndorsements(nominator, later)]).toEqual([null, []])
})

test('once the head asks for no endorsement any more, what was asked is nobody’s task', async () => {
  const here = await endorsingDesk({ seats: 2, people: 2 })
  await askEndorsement(here.nominator, here.at, now)
  expect(endorsementsToDo(await listEndorsements(here.head, now), true)).toBe(1)
  await requireEndorsement(here.head, { required: false })
  expect([await listEndorsements(here.head, now), await listEndorsements(here.nominator, now), await stateOf(here)]).toEqual([[], [], null])
  expect(await endorsed(here)).toMatchObject({ error: 'endorsement_not_required' })
  expect(await returnList(here.head, { ...here.at, reason }, now)).toMatchObject({ error: 'endorsement_not_required' })
})

test('the head of a successor answers what both agencies asked, with one answer', async () => {
  for (const answer of ['ENDORSED', 'RETURNED']) {
    const here = await endorsingDesk({ seats: 2, people: 2 })
    await askEndorsement(here.nominator, here.at, now)
    const next = await successor(here)
    await db.listEndorsement.create({ data: { ...here.at, agencyId: next.heir.id, askedById: next.liaison.accountId, askedAt: now }, select: { id: true } })
    expect(await (answer === 'ENDORSED' ? endorsed(next) : returnList(next.head, { ...next.at, reason }, now))).toMatchObject({ ok: true })
    expect(await db.listEndorsement.groupBy({ by: ['outcome'], where: here.at, _count: true })).toEqual([{ outcome: answer, _count: 2 }])
    expect([await stateOf(next), await stateOf(here)]).toEqual([answer, answer])
  }
})

test('what the predecessor asks does not hide that the successor’s head endorsed the list', async () => {
  const here = await endorsingDesk({ seats: 2, people: 2 })
  const next = await successor(here)
  await endorsed(next)
  expect(await askEndorsement(here.nominator, here.at, now)).toMatchObject({ ok: true })
  expect([await open(here), await stateOf(next)]).toEqual([1, 'ENDORSED'])
  expect(await sendLetter(next.liaison, { ...next.at, ...paper, nominationIds: await shown(next) }, now)).toMatchObject({ value: { sent: 2 } })
  expect(await stateOf(next)).toBeNull()
})

test('the head takes an endorsement back with a reason while no letter sent the list; the liaison is told', async () => {
  const here = await endorsingDesk({ seats: 2, people: 2 })
  const { nominator, head, at } = here
  await endorsed(here)
  expect(await returnList(nominator, { ...at, reason }, now)).toMatchObject({ error: 'not_allowed' })
  expect(await returnList(head, { ...at, reason }, now)).toMatchObject({ ok: true })
  expect(await toldTo(nominator)).toEqual(['endorsement.returned', 'endorsement.given'])
  expect((await findAgencyOrder(nominator, here.cohort.id))?.endorsement).toMatchObject({ state: 'RETURNED', reason })
  expect(await returnList(head, { ...at, reason }, now)).toMatchObject({ error: 'not_asked' })
  expect(await sendLetter(nominator, { ...at, ...paper, nominationIds: await shown(here) }, now)).toMatchObject({ error: 'letter_of_head' })
  await askEndorsement(nominator, at, now)
  expect(await stateOf(here)).toBe('ASKED')
  await endorsed(here)
  expect(await sendLetter(nominator, { ...at, ...paper, nominationIds: await shown(here) }, now)).toMatchObject({ ok: true })
  expect(await returnList(head, { ...at, reason }, now)).toMatchObject({ error: 'not_asked' })
})

test('an endorsement taken back beside the letter: sent under it, or not at all', async () => {
  for (let round = 0; round < 4; round += 1) {
    const here = await endorsingDesk({ seats: 2, people: 2 })
    await endorsed(here)
    const nominationIds = await shown(here)
    const [sent, back] = await Promise.all([sendLetter(here.nominator, { ...here.at, ...paper, nominationIds }, now), returnList(here.head, { ...here.at, reason }, now)])
    expect([sent.ok, back.ok].toSorted()).toEqual([false, true])
    expect(sent.ok ? back : sent).toMatchObject({ error: sent.ok ? 'not_asked' : 'letter_of_head' })
  }
})

test('names come with the endorsement that covers them, and no name comes later', async () => {
  const here = await endorsingDesk({ seats: 3, people: 2 })
  await endorsed(here)
  const { id } = await db.listEndorsement.findFirstOrThrow({ where: here.at, select: { id: true } })
  const nominationId = await newcomer(here)
  await expect(db.$executeRaw`insert into list_endorsement_name (endorsement_id, nomination_id, cohort_id, position) values (${id}::uuid, ${nominationId}::uuid, ${here.cohort.id}::uuid, 9)`)
    .rejects.toThrow(/list_endorsement_names_come_with_it/)
})
