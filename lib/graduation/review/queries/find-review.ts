import 'server-only'
import type { Actor } from '../../../access/actor'
import { cohortsStaffedBy } from '../../../catalogue/policy'
import { db } from '../../../db/client'
import { dayAt, dayOf } from '../../../time'
import { councilOf, listed } from '../../council/steps'
import { mayReadReview } from '../../policy'
import { reviewed, reviewOf } from '../steps/review'
import { findKnownFacts } from './find-known-facts'

/** The review of a class as it stands now with the sittings so far, or null if it is not the actor's to see. Six statements. */
export async function findReview(actor: Actor, cohortId: string, now: Date) {
  if (!mayReadReview(actor)) return null
  const [cohort, facts] = await Promise.all([
    db.cohort.findFirst({
      where: { AND: [{ id: cohortId }, cohortsStaffedBy(actor)] },
      select: { ...reviewed(dayAt(now)), id: true, code: true, status: true, opensOn: true, endsOn: true, graduationCouncils: { orderBy: { heldOn: 'desc' }, select: listed } },
    }),
    findKnownFacts(actor, cohortId, now),
  ])
  if (!cohort || !facts) return null
  return {
    ...reviewOf(cohort, facts.known, facts.limits), councils: cohort.graduationCouncils.map(councilOf),
    cohort: { id: cohort.id, code: cohort.code, status: cohort.status, course: cohort.course.name, opensOn: dayOf(cohort.opensOn), endsOn: dayOf(cohort.endsOn) },
  }
}
export type ClassReview = NonNullable<Awaited<ReturnType<typeof findReview>>>
