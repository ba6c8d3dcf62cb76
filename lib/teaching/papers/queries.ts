import 'server-only'
import type { Actor } from '../../access/actor'
import { cohortsStaffedBy } from '../../catalogue/policy'
import { db } from '../../db/client'
import { translatorFor } from '../../i18n/sentence'
import { addDays, dayAt, mondayOf, type Day } from '../../time'
import type { OfficialPaper } from '../../web/official-paper'
import { listCohortLessons } from '../queries/list-lessons'
import { weekPaperOf } from './rules'

/** The week of a class as a paper, for who works with the class; null if there is no such class for the actor. */
export async function findWeekPaper(actor: Actor, { cohortId, week }: { cohortId: string; week: Day }, now: Date): Promise<{ code: string; monday: Day; paper: OfficialPaper } | null> {
  if (actor.kind !== 'school') return null
  const monday = mondayOf(week)
  const [cohort, lessons] = await Promise.all([
    db.cohort.findFirst({
      where: { AND: [{ id: cohortId }, cohortsStaffedBy(actor)] },
      select: { code: true, venue: true, course: { select: { name: true } }, school: { select: { letterhead: true, parentLine: true, name: true, place: true, office: true } } },
    }),
    listCohortLessons(actor, { cohortId, from: monday, to: addDays(monday, 6) }),
  ])
  if (!cohort) return null
  const { school } = cohort
  const facts = { school: { ...school, letterhead: school.letterhead === 'PARTY' ? 'PARTY' as const : 'STATE' as const }, cohort: { ...cohort, course: cohort.course.name }, monday, lessons }
  return { code: cohort.code, monday, paper: weekPaperOf(facts, dayAt(now), translatorFor('vi')) }
}
