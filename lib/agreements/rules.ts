import { addDays, type Day } from '../time'
import { obligationStates, type AgreementStatus, type ObligationState } from './schema'

/** An obligation is due soon within this many days: the horizon of every task list. */
export const SOON_DAYS = 30

/** The last day that is still "soon". */
export const soonUntil = (today: Day): Day => addDays(today, SOON_DAYS)

/** What a fact (done or not) and a due day mean today. The day itself is still in time. */
export const obligationStateOf = ({ done, dueOn }: { done: boolean; dueOn: Day }, today: Day): ObligationState =>
  done ? 'done' : dueOn < today ? 'overdue' : dueOn <= soonUntil(today) ? 'soon' : 'later'

export type StateCounts = Readonly<Record<ObligationState, number>>

export const noObligations: StateCounts = { done: 0, soon: 0, overdue: 0, waiting: 0, later: 0 }

export const sumOf = (all: readonly StateCounts[]): StateCounts => all.reduce((sum, one) => ({
  done: sum.done + one.done, soon: sum.soon + one.soon, overdue: sum.overdue + one.overdue, waiting: sum.waiting + one.waiting, later: sum.later + one.later,
}), noObligations)

export const totalOf = ({ done, soon, overdue, waiting, later }: StateCounts): number => done + soon + overdue + waiting + later

/** The worst state that occurs, and how often; null where nothing is due at all. */
export function worstOf(counts: StateCounts): { state: ObligationState; count: number } | null {
  const state = obligationStates.find((one) => counts[one] > 0)
  return state ? { state, count: counts[state] } : null
}

/** Whether a paper closes it; anything else closes itself. */
export const takesPaper = (closedBy: string): boolean => closedBy === 'DOCUMENT'

/** Versions whose duties are still owed. What one that expired asked for in its time stays owed until another version takes it over. */
export const owingStatuses: readonly AgreementStatus[] = ['IN_FORCE', 'EXPIRED']

type Closable = { closedBy: string; status: AgreementStatus; evidenceNumber: string | null }

/** Why no paper can be recorded for an obligation, or null if one can. */
export function evidenceBlocker(obligation: Closable, on: Day, today: Day) {
  if (!owingStatuses.includes(obligation.status)) return 'agreement_not_in_force' as const
  if (!takesPaper(obligation.closedBy)) return 'closes_by_itself' as const
  if (obligation.evidenceNumber !== null) return 'already_recorded' as const
  return on > today ? ('date_in_future' as const) : null
}
