import { expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { publicActor } from '@/lib/access/actor'
import { agreementAnswer, agreementList } from '@/lib/agreements/schema'
import { findAgreement } from '@/lib/agreements/queries/find-agreement'
import { findAgreementAnswer } from '@/lib/agreements/queries/find-agreement-answer'
import { listAgreements } from '@/lib/agreements/queries/list-agreements'
import { countStatements } from '@/lib/web/context'
import { actorForAgency, actorForProvince, actorForSchool, actorForTrainee } from '../../support/actors'
import { makeAgreement } from '../../support/agreements'
import { makeAgency, makePerson, makeProvince, makeSchool, today } from '../../support/factories'

async function world(status = 'IN_FORCE') {
  const province = await makeProvince()
  const school = await makeSchool({ province })
  const [party, member, other, stranger] = [await makeAgency({ province }), await makeAgency({ province }), await makeAgency({ province }), await makeAgency({ province })]
  const agreement = await makeAgreement(school, {
    party, members: [member, other], status,
    duties: [
      { party: 'school', due: -3 }, { party: 'school', due: 5 }, { party: 'agency', due: -1, agency: party }, { party: 'province', due: 60 },
      { party: 'sending', due: -2, agency: member }, { party: 'sending', due: 10, agency: other }, { party: 'sending', due: 40 },
      { party: 'sending', due: -30, agency: other, evidence: '12-CV/ĐU' },
    ],
  })
  return { province, school, party, member, other, stranger, agreement }
}

const sees = async (actor: Actor, id: string) => [
  (await findAgreement(actor, id)) !== null, (await listAgreements(actor, { limit: 50 }, today)).items.some((item) => item.id === id),
]

test('parties, members, the school and its province see an agreement; nobody else knows of it', async () => {
  const { province, school, party, member, stranger, agreement } = await world()
  const allowed: Actor[] = [
    await actorForSchool(school), await actorForSchool(school, 'lecturer'), await actorForProvince(province), await actorForAgency(party),
    await actorForAgency(member, 'endorser'), await actorForAgency(stranger, 'nominator', [member]),
  ]
  for (const actor of allowed) expect([actor.kind, ...(await sees(actor, agreement.id))]).toEqual([actor.kind, true, true])
  const refused: Actor[] = [
    publicActor, await actorForAgency(stranger), await actorForSchool(await makeSchool({ province })), await actorForProvince(await makeProvince()),
    await actorForTrainee(await makePerson(member)),
  ]
  for (const actor of refused) expect([actor.kind, ...(await sees(actor, agreement.id))]).toEqual([actor.kind, false, false])
})

test('a draft is the school’s own until it is put forward', async () => {
  const { province, school, party, agreement } = await world('DRAFT')
  expect(await sees(await actorForSchool(school), agreement.id)).toEqual([true, true])
  expect(await sees(await actorForProvince(province), agreement.id)).toEqual([false, false])
  expect(await sees(await actorForAgency(party), agreement.id)).toEqual([false, false])
})

test('every party sees the totals of all cells; an agency reads its own obligations and the school’s', async () => {
  const { province, school, party, member, other, agreement } = await world()
  const all = { done: 1, soon: 2, overdue: 3, waiting: 0, later: 2 }
  const read = async (actor: Actor) => {
    const answer = agreementAnswer.parse(await findAgreementAnswer(actor, agreement.id, {}, today))
    expect(answer.totals).toEqual(all)
    const sending = answer.matrix.find(({ stage }) => stage === 'ENROLMENT')?.cells.find(({ partyId }) => partyId === agreement.parties.sending)
    expect(sending).toMatchObject({ role: 'COOPERATE', obligations: { done: 1, soon: 1, overdue: 1, later: 1 } })
    return answer.obligations
  }
  expect(await read(await actorForSchool(school))).toHaveLength(8)
  expect(await read(await actorForProvince(province))).toHaveLength(8)
  const ofMember = await read(await actorForAgency(member))
  expect(ofMember.map(({ agencyId, partyId }) => agencyId ?? partyId).toSorted()).toEqual(
    [agreement.parties.school, agreement.parties.school, agreement.parties.sending, member.id].toSorted())
  expect((await read(await actorForAgency(party))).map(({ agencyId }) => agencyId).filter(Boolean)).toEqual([party.id])
  expect((await read(await actorForAgency(other))).filter(({ agencyId }) => agencyId === other.id)).toHaveLength(2)
})

test('a program narrows obligations by cell and state', async () => {
  const { school, agreement } = await world()
  const actor = await actorForSchool(school)
  const states = async (filter: Parameters<typeof findAgreementAnswer>[2]) =>
    (await findAgreementAnswer(actor, agreement.id, filter, today))?.obligations.map(({ state }) => state)
  expect(await states({ state: 'overdue' })).toEqual(['overdue', 'overdue', 'overdue'])
  expect(await states({ party: agreement.parties.sending })).toEqual(['doneLate', 'overdue', 'soon', 'later'])
  expect(await states({ stage: 'NEEDS' })).toEqual([])
})

test('the list is what the interface promises, page by page, in two statements whatever its length', async () => {
  const province = await makeProvince()
  const school = await makeSchool({ province })
  const [party, member] = [await makeAgency({ province }), await makeAgency({ province })]
  const ids = []
  for (let one = 0; one < 5; one += 1) ids.push((await makeAgreement(school, { party, members: [member], duties: [{ party: 'school', due: 1 }] })).id)
  const actor = await actorForProvince(province)
  const { value: first, statements } = await countStatements(() => listAgreements(actor, { limit: 3 }, today))
  expect(statements).toBe(2)
  const second = await listAgreements(actor, { limit: 3, cursor: first.nextCursor ?? undefined }, today)
  expect([...agreementList.parse(first).items, ...second.items].map(({ id }) => id)).toEqual(ids.toSorted())
  expect(second.nextCursor).toBeNull()
  expect(first.items[0]?.obligations).toEqual({ done: 0, soon: 1, overdue: 0, waiting: 0, later: 0 })
})
