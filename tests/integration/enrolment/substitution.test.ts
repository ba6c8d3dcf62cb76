// A seat that is taken over: by somebody who waits, of an agency that was merged, by rivals at once; the queue and the seats stay exact.
import { expect, test } from 'vitest'
import { refuses } from '@/lib/enrolment/eligibility/rules'
import { openCohort } from '@/lib/enrolment/commands/open-cohort'
import { decideNomination } from '@/lib/enrolment/commands/decide-nomination'
import { withdrawNomination } from '@/lib/enrolment/commands/withdraw-nomination'
import { substituteNomination } from '@/lib/enrolment/order/commands/substitute-nomination'
import { listHeirs, previewSubstitute } from '@/lib/enrolment/order/queries/find-substitution'
import { findNomination } from '@/lib/enrolment/queries/find-nomination'
import { readQueue } from '@/lib/enrolment/steps/seats'
import { db } from '@/lib/db/client'
import { dateOf } from '@/lib/time'
import { countStatements } from '@/lib/web/context'
import { actorForAgency } from '../../support/actors'
import { acceptAll, eventsOf, makeDesk, opening } from '../../support/desk'
import { makeAgency, makePerson, now } from '../../support/factories'
import { seatViolations } from '../../support/sane-seats'

const personOf = async (id: string) => (await db.nomination.findUniqueOrThrow({ where: { id }, select: { personId: true } })).personId
const queueOf = async (cohortId: string) => (await readQueue(db, cohortId)).map(({ id }) => id)

test('whoever waits in the class takes the seat: one transaction, the others move up, nobody is promoted past them', async () => {
  const { nominator, cohort, ids: [first = '', second = '', third = '', fourth = ''] } = await makeDesk({ seats: 1, people: 4 })
  expect((await listHeirs(nominator, first)).map(({ position }) => position)).toEqual([1, 2, 3])
  const personId = await personOf(third)
  expect(await previewSubstitute(nominator, { nominationId: first, personId }, now)).toMatchObject({ waits: true, elsewhere: null })
  expect((await previewSubstitute(nominator, { nominationId: first, personId }, now))?.findings.filter(({ outcome }) => outcome === 'FAIL')).toEqual([])
  expect(await substituteNomination(nominator, { id: first, personId, ground: 'TRANSFER' }, now)).toEqual({ ok: true, value: { id: third } })
  expect(await findNomination(nominator, third)).toMatchObject({ status: 'SUBMITTED', seat: 'quota', position: null })
  expect(await findNomination(nominator, first)).toMatchObject({ status: 'WITHDRAWN', seat: null, reasons: ['TRANSFER'] })
  expect(await queueOf(cohort.id)).toEqual([second, fourth])
  expect(await eventsOf(third)).toEqual(['nomination.submitted', 'nomination.promoted'])
  expect(await seatViolations()).toEqual([])
})

test('one who waits is wanted for two seats at once: one of them is taken over, the other stays as it was', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { nominator, agency, cohort, ids: [first = '', second = '', third = ''] } = await makeDesk({ seats: 2, people: 3 })
    const [personId, head] = [await personOf(third), await actorForAgency(agency, 'endorser')]
    const results = await Promise.all([
      substituteNomination(nominator, { id: first, personId, ground: 'DUTY' }, now), substituteNomination(head, { id: second, personId, ground: 'DUTY' }, now),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.find(({ ok }) => !ok)).toMatchObject({ error: 'already_nominated' })
    const { quotaTaken } = await db.cohort.findUniqueOrThrow({ where: { id: cohort.id }, select: { quotaTaken: true } })
    expect([quotaTaken, await queueOf(cohort.id)]).toEqual([2, []])
  }
  expect(await seatViolations()).toEqual([])
})

test('a substitution beside the opening of the class: either the substitute came first and is judged, or nobody was replaced', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { nominator, office, agency, cohort, ids } = await makeDesk({ seats: 2, people: 2 })
    await acceptAll(office, cohort.id, ids)
    const person = await makePerson(agency)
    const [substituted, opened] = await Promise.all([
      substituteNomination(nominator, { id: ids[0] ?? '', personId: person.id, ground: 'DUTY' }, now), openCohort(office, { cohortId: cohort.id, opening }, now),
    ])
    // The substitute is undecided, and a class with undecided people is not opened.
    expect([substituted.ok, opened.ok]).toEqual(opened.ok ? [false, true] : [true, false])
    expect(opened.ok ? substituted : opened).toMatchObject({ error: opened.ok ? 'cohort_not_open' : 'undecided_left' })
  }
})

test('a substitution beside a withdrawal of the one who waits: the seat has one holder', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { nominator, cohort, ids: [first = '', second = ''] } = await makeDesk({ seats: 1, people: 2 })
    const personId = await personOf(second)
    const [taken, back] = await Promise.all([
      substituteNomination(nominator, { id: first, personId, ground: 'DUTY' }, now), withdrawNomination(nominator, { id: second, ground: 'DUTY' }, now),
    ])
    expect([taken.ok, back.ok]).toEqual([true, true])
    const held = await db.nomination.count({ where: { cohortId: cohort.id, seat: 'QUOTA' } })
    const { quotaTaken } = await db.cohort.findUniqueOrThrow({ where: { id: cohort.id }, select: { quotaTaken: true } })
    expect([held, held]).toEqual([quotaTaken, quotaTaken])
  }
  expect(await seatViolations()).toEqual([])
})

test('an inherited seat: the successor replaces its holder, and the seat stays the quota’s that it was', async () => {
  const { nominator, office, agency, cohort, ids: [first = '', second = ''] } = await makeDesk({ seats: 1, people: 2 })
  const heir = await makeAgency({ provinceId: agency.provinceId })
  const liaison = await actorForAgency(heir, 'nominator', [agency])
  const person = await makePerson(heir)
  const result = await substituteNomination(liaison, { id: first, personId: person.id, ground: 'LEFT_SERVICE' }, now)
  if (!result.ok) throw new Error(result.error)
  expect(await findNomination(liaison, result.value.id)).toMatchObject({ status: 'SUBMITTED', seat: 'quota', agencyId: agency.id, replaces: expect.any(String) as string })
  expect(await db.quota.findMany({ where: { cohortId: cohort.id }, select: { agencyId: true, taken: true } })).toEqual([{ agencyId: agency.id, taken: 1 }])
  expect(await queueOf(cohort.id)).toEqual([second])
  // Somebody of the predecessor who waits may follow; the predecessor's own liaison still sees it.
  expect(await substituteNomination(liaison, { id: result.value.id, personId: await personOf(second), ground: 'DUTY' }, now)).toEqual({ ok: true, value: { id: second } })
  expect(await decideNomination(office, { id: second, decision: { decision: 'accept' } }, now)).toMatchObject({ ok: true })
  expect(await findNomination(nominator, second)).toMatchObject({ status: 'ACCEPTED' })
  expect(await seatViolations()).toEqual([])
})

test('whoever waits is shown and judged by the findings of the nomination, whatever the facts are by now', async () => {
  const { nominator, ids: [first = '', second = '', third = ''] } = await makeDesk({ seats: 1, people: 3 })
  const [fit, unfit] = [await personOf(second), await personOf(third)]
  await db.person.update({ where: { id: fit }, data: { partyStatus: 'NONE' }, select: { id: true } })
  const refusing = async (personId: string) => (await previewSubstitute(nominator, { nominationId: first, personId }, now))?.findings.filter(refuses).map(({ rule }) => rule)
  expect(await refusing(fit)).toEqual([])
  await db.nomination.update({ where: { id: third }, data: { findings: [{ rule: 'PARTY_MEMBER', outcome: 'FAIL', severity: 'BLOCKS', citation: null, verified: true, reason: 'not_a_member', fact: {} }] }, select: { id: true } })
  const shown = await previewSubstitute(nominator, { nominationId: first, personId: unfit }, now)
  const refused = await substituteNomination(nominator, { id: first, personId: unfit, ground: 'DUTY' }, now)
  expect(shown?.findings.filter(refuses)).toMatchObject([{ rule: 'PARTY_MEMBER', reason: 'not_a_member' }])
  expect(refused).toMatchObject({ error: 'not_eligible', details: { findings: [{ rule: 'PARTY_MEMBER', reason: 'not_a_member' }] } })
  expect(await substituteNomination(nominator, { id: first, personId: fit, ground: 'DUTY' }, now)).toEqual({ ok: true, value: { id: second } })
})

test('whoever waits and went to another agency is neither offered nor takes the seat', async () => {
  const { nominator, agency, cohort, ids: [first = '', second = '', third = ''] } = await makeDesk({ seats: 1, people: 3 })
  const personId = await personOf(second)
  const elsewhere = await makeAgency({ provinceId: agency.provinceId })
  await db.employment.updateMany({ where: { personId, validTo: null }, data: { validTo: dateOf('2026-01-01') } })
  await db.employment.create({ data: { personId, agencyId: elsewhere.id, post: 'Phó Trưởng phòng', validFrom: dateOf('2026-01-02') }, select: { id: true } })
  expect((await listHeirs(nominator, first)).map((heir) => [heir.personId, heir.position])).toEqual([[await personOf(third), 2]])
  expect(await previewSubstitute(nominator, { nominationId: first, personId }, now)).toBeNull()
  expect(await substituteNomination(nominator, { id: first, personId, ground: 'DUTY' }, now)).toMatchObject({ error: 'person_not_found' })
  expect(await findNomination(nominator, first)).toMatchObject({ status: 'SUBMITTED', seat: 'quota' })
  expect(await queueOf(cohort.id)).toEqual([second, third])
})

test('the preview says what refuses before anything is sent, and nothing to whom it is not for; at most five statements', async () => {
  const { nominator, agency, ids: [first = '', second = ''] } = await makeDesk({ seats: 1, people: 2 })
  const unfit = await makePerson(agency, { facts: { partyStatus: 'NONE' } })
  const { value, statements } = await countStatements(() => previewSubstitute(nominator, { nominationId: first, personId: unfit.id }, now))
  expect(value?.findings.some(({ outcome }) => outcome === 'FAIL')).toBe(true)
  expect(statements).toBeLessThanOrEqual(5)
  expect(await previewSubstitute(nominator, { nominationId: second, personId: unfit.id }, now)).toBeNull()
  const stranger = await actorForAgency(await makeAgency({ provinceId: agency.provinceId }))
  expect(await previewSubstitute(stranger, { nominationId: first, personId: unfit.id }, now)).toBeNull()
  expect(await listHeirs(stranger, first)).toEqual([])
})
