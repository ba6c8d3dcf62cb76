import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { dayOf, dayOrNull, type Day } from '../../time'
import { traineesVisibleTo } from '../roster/policy'

export type Enrolment = {
  id: string; status: string; enrolledOn: Day; completedOn: Day | null
  cohort: { id: string; code: string; course: string; form: string; venue: string; schedule: string | null; opensOn: Day; endsOn: Day }
}

/** The classes a trainee is or was enrolled in, newest first. */
export async function listMyEnrolments(actor: Actor): Promise<Enrolment[]> {
  if (actor.kind !== 'trainee') return []
  const rows = await db.trainee.findMany({
    where: traineesVisibleTo(actor),
    orderBy: [{ enrolledOn: 'desc' }, { id: 'desc' }],
    select: {
      id: true, status: true, enrolledOn: true, completedOn: true,
      cohort: { select: { id: true, code: true, form: true, venue: true, schedule: true, opensOn: true, endsOn: true, course: { select: { name: true } } } },
    },
  })
  return rows.map(({ cohort, ...row }) => ({
    ...row,
    enrolledOn: dayOf(row.enrolledOn),
    completedOn: dayOrNull(row.completedOn),
    cohort: { ...cohort, course: cohort.course.name, opensOn: dayOf(cohort.opensOn), endsOn: dayOf(cohort.endsOn) },
  }))
}
