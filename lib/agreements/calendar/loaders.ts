import 'server-only'
import { notFound } from 'next/navigation'
import { requireActor } from '../../access/session'
import { dayAt } from '../../time'
import { hasDuties, hasDutyFeed } from '../obligations/policy'
import { calendarMonths } from '../obligations/rules/states'
import { findDutyFeedDay } from './queries/find-feed'
import { countCalendar, listCalendar } from './queries/list-calendar'

/** The standing calendar of whoever asks and one of its months, this one unless another is named, with the day its address was made; `feed` is false for who has none. */
export async function loadCalendar(wanted: string | string[] | undefined) {
  const actor = await requireActor()
  if (!hasDuties(actor)) notFound()
  const today = dayAt(new Date())
  const months = calendarMonths(today)
  const month = months.find((one) => one === wanted) ?? today.slice(0, 7)
  const [counts, groups, madeOn] = await Promise.all([countCalendar(actor, today), listCalendar(actor, today, month), findDutyFeedDay(actor)])
  return { months, month, counts, groups, madeOn, feed: hasDutyFeed(actor), today }
}
