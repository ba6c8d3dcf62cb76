import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { assignQuota } from '@/lib/enrolment/commands/assign-seats'
import { deliverOutbox } from '@/lib/notifications/jobs'
import { addDays, dateOf } from '@/lib/time'
import { actorForAgency, actorForSchool } from '../../support/actors'
import { makeAgency, makeCohort, makeSchool, now, today } from '../../support/factories'
import { correctionOf, done, issue, issuedOf } from '../../support/notices'

/** A notice of one class with five seats of one agency; another agency has none. */
async function world() {
  const school = await makeSchool()
  const [agency, other] = [await makeAgency(school), await makeAgency(school)]
  const [office, liaison, stranger] = [await actorForSchool(school), await actorForAgency(agency), await actorForAgency(other)]
  const cohort = await makeCohort(school, { status: 'PLANNED', opensOn: addDays(today, 60), quotas: [{ agency, seats: 5 }] })
  const told = async (kind: string) => {
    await deliverOutbox(new Date(Date.now() + 60_000))
    return Promise.all([liaison, stranger].map(({ accountId }) => db.notification.count({ where: { accountId, kind } })))
  }
  return { school, agency, other, office, cohort, told }
}

test('an agency whose seats a correction takes away is told of it', async () => {
  const { agency, office, cohort, told } = await world()
  const id = await issuedOf(office, [cohort])
  done(await assignQuota(office, { cohortId: cohort.id, agencyId: agency.id, seats: 0 }, now))
  await correctionOf(office, id, {})
  done(await issue(office, id))
  expect(await told('notice.corrected')).toEqual([1, 0])
})

test('who succeeded an agency is told of a notice that holds its seats', async () => {
  const { agency, other, office, cohort, told } = await world()
  await db.agencySuccession.create({ data: { fromId: agency.id, toId: other.id, kind: 'MERGE', happenedOn: dateOf(today), decisionNumber: '1-QĐ/TU' }, select: { id: true } })
  await issuedOf(office, [cohort])
  expect(await told('notice.issued')).toEqual([1, 1])
})

test('a notice whose classes have no seats yet goes to every agency: each may stand in the queue', async () => {
  const { school, office, told } = await world()
  await issuedOf(office, [await makeCohort(school, { status: 'PLANNED', opensOn: addDays(today, 60) })])
  expect(await told('notice.issued')).toEqual([1, 1])
})
