import { linkToken } from '@/lib/access/link-token'
import { db } from '@/lib/db/client'
import { openRoundsOf } from '@/lib/evaluations/commands/open-rounds-of'
import { actorForSchool } from './actors'
import type { Cohort, School } from './factories'
import { graduateAll } from './graduation'
import { today } from './seeded-world'

/** Ends a running class and answers the address of the form that one of its trainees gets. */
export async function completeWithEvaluation(school: School, cohort: Cohort): Promise<string> {
  const [office, now] = [await actorForSchool(school), new Date()]
  await graduateAll(office, cohort.id, today(), now)
  await openRoundsOf(office, { cohortId: cohort.id }, now)
  const invitation = await db.evaluationInvitation.findFirstOrThrow({ where: { round: { cohortId: cohort.id }, respondent: 'TRAINEE' }, select: { id: true } })
  return `/evaluations/${linkToken('evaluation', invitation.id)}`
}
