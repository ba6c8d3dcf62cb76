import 'server-only'
import { notFound } from 'next/navigation'
import { requireActor } from '../../access/session'
import { findAgencyCohort } from '../../enrolment/queries/list-agency-cohorts'
import { dayAt } from '../../time'
import { findFeedDay } from '../calendar/queries'
import { seesWhoIsAway } from './policy'
import { listAwayWeeks } from './queries/list-away'
import { quartersAround, weeksOf } from './rules'
import { awayQuery } from './schema'

/** The weeks that an address names; with a class and no quarter those from its opening on, or from now if it is open already. */
export async function loadAway(query: Record<string, unknown>) {
  const actor = await requireActor()
  if (!seesWhoIsAway(actor)) notFound()
  const { quarter, cohort: wished } = awayQuery.parse(query)
  const now = new Date()
  const today = dayAt(now)
  const cohort = wished ? await findAgencyCohort(actor, wished, now) : null
  const start = cohort && cohort.opensOn > today ? cohort.opensOn : today
  const [weeks, feedSince] = await Promise.all([listAwayWeeks(actor, { ...weeksOf(quarter, start), marked: cohort?.id }), findFeedDay(actor)])
  return { weeks, cohort, quarter, quarters: quartersAround(today), feedSince }
}
