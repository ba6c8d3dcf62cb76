// Whom somebody sees who signs in for an agency: through each list of the portal that tells of people.
import type { AgencyActor } from '@/lib/access/actor'
import { findHolder } from '@/lib/access/hats'
import { db } from '@/lib/db/client'
import { listOwedEvaluations } from '@/lib/evaluations/queries/list-owed-evaluations'
import { findCareer, listUse } from '@/lib/evaluations/use/queries'
import { nominationsVisibleTo } from '@/lib/enrolment/policy'
import { listPeople } from '@/lib/people/queries/list-people'
import { reportsVisibleTo } from '@/lib/teaching/reports/policy'
import { traineesVisibleTo } from '@/lib/teaching/roster/policy'
import { actorForAgency } from './actors'
import { now, today, type Agency } from './factories'

/** As whoever signs in for an agency today, with what it took over. */
export async function signedIn(agency: Agency): Promise<AgencyActor> {
  const actor = (await findHolder((await actorForAgency(agency)).accountId))?.hats[0]?.actor
  if (actor?.kind !== 'agency') throw new Error('no hat')
  return actor
}

/** Each person once. */
export async function peopleSeenBy(agency: Agency, cohortIds: readonly string[]): Promise<string[]> {
  const actor = await signedIn(agency)
  const [people, used, trainees, reports, nominations, owed] = await Promise.all([
    listPeople(actor, { limit: 50 }), listUse(actor, { list: 'due', limit: 50, agency: undefined, cursor: undefined }, today), db.trainee.findMany({ where: traineesVisibleTo(actor), select: { personId: true } }),
    db.commentReport.findMany({ where: reportsVisibleTo(actor), select: { trainee: { select: { personId: true } } } }),
    db.nomination.findMany({ where: { AND: [nominationsVisibleTo(actor), { cohortId: { in: [...cohortIds] } }] }, select: { personId: true } }), listOwedEvaluations(actor, { view: 'owed' }, now),
  ])
  const asked = await db.person.findMany({ where: { fullName: { in: owed.items.map(({ trainee }) => trainee) }, provinceId: actor.provinceId }, select: { id: true } })
  const seen = new Set([...people.items, ...asked].map(({ id }) => id).concat([...used.items, ...trainees, ...nominations].map(({ personId }) => personId), reports.map(({ trainee }) => trainee.personId)))
  const careers = await db.trainee.findMany({ where: { agency: { provinceId: actor.provinceId }, status: 'COMPLETED' }, distinct: ['personId'], select: { personId: true } })
  for (const { personId } of careers) if (await findCareer(actor, personId)) seen.add(personId)
  return [...seen]
}
