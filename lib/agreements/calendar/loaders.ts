import 'server-only'
import { notFound } from 'next/navigation'
import { requireActor } from '../../access/session'
import { dayAt } from '../../time'
import { hasDuties, hasDutyFeed } from '../obligations/policy'
import { findDutyFeedDay } from './queries/find-feed'
import { listCalendar } from './queries/list-calendar'

/** The standing calendar of whoever asks, with the day its address was made; `feed` is false for who has none. */
export async function loadCalendar() {
  const actor = await requireActor()
  if (!hasDuties(actor)) notFound()
  const today = dayAt(new Date())
  const [groups, madeOn] = await Promise.all([listCalendar(actor, today), findDutyFeedDay(actor)])
  return { groups, madeOn, feed: hasDutyFeed(actor), today }
}
