import 'server-only'
import { notFound } from 'next/navigation'
import { requireActor } from '../access/session'
import { addDays, dayAt } from '../time'
import { findFeedDay } from './calendar/queries'
import { findNextLessonDay, listMyLessons } from './queries/list-lessons'
import { listLastChanges, listMyChanges } from './history/queries'
import { listMyRequests } from './lecturers/queries/list-requests'
import { changedOf, weekNamed } from './rules'

/** The week that the address names, as the hat worn sees it; the day of the next lesson if the week is empty. */
export async function loadMyWeek(wished: unknown) {
  const actor = await requireActor()
  const today = dayAt(new Date())
  const monday = weekNamed(wished, today)
  const sunday = addDays(monday, 6)
  const [lessons, feedSince, changes, mine] = await Promise.all([
    listMyLessons(actor, { from: monday, to: sunday }), findFeedDay(actor), listMyChanges(actor), actor.kind === 'school' ? listMyRequests(actor, new Date()) : null,
  ])
  if (!lessons.ok) notFound()
  const [next, last] = await Promise.all([
    lessons.value.length === 0 ? findNextLessonDay(actor, { after: sunday }) : null, listLastChanges(actor, changedOf(lessons.value), changes),
  ])
  return { lessons: lessons.value, monday, today, next, feedSince, changes, last, mine }
}
