import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { decideNomination } from '@/lib/enrolment/commands/decide-nomination'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { withdrawNomination } from '@/lib/enrolment/commands/withdraw-nomination'
import { listHistory } from '@/lib/enrolment/queries/list-history'
import { deliverOutbox } from '@/lib/notifications/jobs'
import type { AgencyActor } from '@/lib/access/actor'
import { actorForAgency, actorForSchool } from '../../support/actors'
import { makeAgency, makeCohort, makePerson, makeSchool, now, today, type Agency } from '../../support/factories'

/** Two agencies at a class of one seat, which is the pool's. */
async function world() {
  const school = await makeSchool()
  const [agency, rival] = [await makeAgency(school), await makeAgency(school)]
  const cohort = await makeCohort(school, { pool: 1 })
  const nominate = async (actor: AgencyActor, of: Agency) => {
    const result = await submitNomination(actor, { cohortId: cohort.id, nominee: { personId: (await makePerson(of)).id } }, now)
    if (!result.ok) throw new Error(result.error)
    return result.value.id
  }
  const [liaison, rivalLiaison, office] = [await actorForAgency(agency), await actorForAgency(rival), await actorForSchool(school)]
  return { agency, rival, cohort, liaison, rivalLiaison, office, nominate }
}

test('a seat that a rival gives up names no account of the rival in the history of who gets it', async () => {
  const { agency, rival, liaison, rivalLiaison, nominate } = await world()
  const [first, waiting] = [await nominate(rivalLiaison, rival), await nominate(liaison, agency)]
  await withdrawNomination(rivalLiaison, { id: first, ground: 'DUTY' }, now)
  const [latest] = await listHistory(liaison, waiting)
  expect(latest).toMatchObject({ type: 'nomination.promoted', by: null, role: null, actorKind: 'system' })
})

test('an overdue return that a rival’s nomination lets expire names no account of the rival', async () => {
  const { agency, rival, cohort, liaison, rivalLiaison, office, nominate } = await world()
  const returned = await nominate(liaison, agency)
  await decideNomination(office, { id: returned, decision: { decision: 'return', reasons: ['POST'], deadline: today } }, now)
  const nominee = { personId: (await makePerson(rival)).id }
  await submitNomination(rivalLiaison, { cohortId: cohort.id, nominee }, new Date(now.getTime() + 86_400_000))
  const [latest] = await listHistory(liaison, returned)
  expect(latest).toMatchObject({ type: 'nomination.expired', by: null, actorKind: 'system' })
})

test('whoever gives up one seat is told who of the own agency moved up', async () => {
  const { agency, liaison, nominate } = await world()
  const [first, waiting] = [await nominate(liaison, agency), await nominate(liaison, agency)]
  await withdrawNomination(liaison, { id: first, ground: 'DUTY' }, now)
  await deliverOutbox(new Date())
  const told = await db.notification.findMany({ where: { accountId: liaison.accountId, kind: 'nomination.promoted' }, select: { data: true } })
  expect(told).toMatchObject([{ data: { subjectId: waiting } }])
})

test('a cancelled class gives no seat to those who wait', async () => {
  const { agency, rival, cohort, liaison, rivalLiaison, nominate } = await world()
  const [first, waiting] = [await nominate(rivalLiaison, rival), await nominate(liaison, agency)]
  await db.cohort.update({ where: { id: cohort.id }, data: { status: 'CANCELLED' }, select: { id: true } })
  expect((await withdrawNomination(rivalLiaison, { id: first, ground: 'DUTY' }, now)).ok).toBe(true)
  expect(await db.nomination.findUniqueOrThrow({ where: { id: waiting }, select: { status: true, seat: true } })).toEqual({ status: 'WAITLISTED', seat: null })
})
