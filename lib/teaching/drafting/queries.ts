import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { dateOf, dayOf, type Day } from '../../time'
import { mayPlanLessons } from '../planner/policy'

/** What a draft is made from: days off in the term, and classes of the school whose timetable can be copied, newest first. */
export async function listDraftChoices(actor: Actor, { cohortId, from, to }: { cohortId: string; from: Day; to: Day }) {
  if (!mayPlanLessons(actor)) return { daysOff: [], sources: [], drafts: 0 }
  const [off, sources, drafts] = await Promise.all([
    db.dayOff.findMany({ where: { day: { gte: dateOf(from), lte: dateOf(to) } }, orderBy: { day: 'asc' }, select: { day: true, name: true, verified: true } }),
    db.cohort.findMany({
      where: { schoolId: actor.schoolId, id: { not: cohortId }, course: { cohorts: { some: { id: cohortId } } }, lessons: { some: { status: { not: 'CANCELLED' } } } },
      orderBy: { opensOn: 'desc' }, take: 50, select: { id: true, code: true, opensOn: true },
    }),
    db.lesson.count({ where: { cohortId, status: 'DRAFT', cohort: { schoolId: actor.schoolId } } }),
  ])
  return { daysOff: off.map((one) => ({ ...one, day: dayOf(one.day) })), sources: sources.map((one) => ({ ...one, opensOn: dayOf(one.opensOn) })), drafts }
}
