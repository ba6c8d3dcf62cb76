import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { cohortsVisibleTo } from '../policy'
import { rowFields, rowOf, type CohortRow } from '../rules'

export type CourseLine = { id: string; code: string; name: string }
export type CourseFacts = CourseLine & {
  kind: string; forms: string[]; durationAmount: number; durationUnit: string; description: string | null; ruleFamily: string | null
  schoolSlug: string
  modules: { position: number; name: string; block: string | null; periods: number }[]
  cohorts: CohortRow[]
}

/** The courses of a school, by name; published. */
export const listCourses = (_actor: Actor, schoolId: string): Promise<CourseLine[]> =>
  db.course.findMany({ where: { schoolId }, select: { id: true, code: true, name: true }, orderBy: [{ kind: 'desc' }, { name: 'asc' }] })

/** One course with its modules and its newest cohorts that `actor` may see, or null. */
export async function findCourse(actor: Actor, id: string): Promise<CourseFacts | null> {
  const found = await db.course.findUnique({
    where: { id },
    select: {
      id: true, code: true, name: true, kind: true, forms: true, durationAmount: true, durationUnit: true, description: true, ruleFamily: true,
      school: { select: { slug: true } },
      modules: { select: { position: true, name: true, block: true, periods: true }, orderBy: { position: 'asc' } },
      cohorts: { where: cohortsVisibleTo(actor), select: rowFields, orderBy: [{ year: 'desc' }, { opensOn: 'desc' }, { id: 'desc' }], take: 8 },
    },
  })
  if (!found) return null
  const { school, cohorts, ...course } = found
  return { ...course, schoolSlug: school.slug, cohorts: cohorts.map(rowOf) }
}
