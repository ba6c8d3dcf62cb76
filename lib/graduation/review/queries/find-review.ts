import 'server-only'
import type { Actor } from '../../../access/actor'
import { cohortsStaffedBy } from '../../../catalogue/policy'
import { db } from '../../../db/client'
import { listStudyParameters } from '../../../planning/parameters/queries'
import { dayAt, dayOf } from '../../../time'
import { mayReadReview } from '../../policy'
import { limitsOf, readReview } from '../steps/review'

/** The review of a class as it stands now, or null if it is not the actor's to see; nobody is reviewed before the class is open. */
export async function findReview(actor: Actor, cohortId: string, now: Date) {
  if (!mayReadReview(actor)) return null
  const on = dayAt(now)
  const [cohort, parameters] = await Promise.all([
    db.cohort.findFirst({ where: { AND: [{ id: cohortId }, cohortsStaffedBy(actor)] }, select: { id: true, code: true, status: true, opensOn: true, endsOn: true, course: { select: { name: true, kind: true } } } }),
    listStudyParameters(actor, actor.schoolId, on),
  ])
  if (!cohort) return null
  const review = await readReview(db, { id: cohort.id, kind: cohort.course.kind }, limitsOf(parameters), on)
  return {
    ...review, cohort: { id: cohort.id, code: cohort.code, status: cohort.status, course: cohort.course.name, opensOn: dayOf(cohort.opensOn), endsOn: dayOf(cohort.endsOn) },
  }
}
export type ClassReview = NonNullable<Awaited<ReturnType<typeof findReview>>>
