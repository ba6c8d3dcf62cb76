import { linkToken } from '@/lib/access/link-token'
import { db } from '@/lib/db/client'
import { openRoundsOf } from '@/lib/evaluations/commands/open-rounds-of'
import { actorForSchool } from './actors'
import { ANONYMITY_THRESHOLD } from '@/lib/evaluations/rules'
import { makePeople, type Cohort, type School } from './factories'
import { graduateAll } from './graduation'
import { makeTrainee } from './study'
import { today } from './seeded-world'

/** Fills a class to the five that an anonymous round asks; answers who came. */
export async function fillToAsk(cohort: Cohort): Promise<string[]> {
  const { agency } = await db.trainee.findFirstOrThrow({ where: { cohortId: cohort.id }, select: { agency: { select: { id: true, provinceId: true } } } })
  const people = await makePeople({ ...agency, name: '' }, ANONYMITY_THRESHOLD - (await db.trainee.count({ where: { cohortId: cohort.id } })))
  for (const person of people) await makeTrainee(cohort, person)
  return people.map(({ fullName }) => fullName)
}

/** Ends a running class, filled to the five that an anonymous round asks, and answers the address of the form that one of its trainees gets. */
export async function completeWithEvaluation(school: School, cohort: Cohort): Promise<string> {
  const [office, now] = [await actorForSchool(school), new Date()]
  await fillToAsk(cohort)
  await graduateAll(office, cohort.id, today(), now)
  await openRoundsOf(office, { cohortId: cohort.id }, now)
  const invitation = await db.evaluationInvitation.findFirstOrThrow({ where: { round: { cohortId: cohort.id }, respondent: 'TRAINEE' }, select: { id: true } })
  return `/evaluations/${linkToken('evaluation', invitation.id)}`
}
