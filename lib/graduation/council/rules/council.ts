import type { Day } from '../../../time'
import type { ReviewRow } from '../../review/schema'
import type { GraduationCouncilInput, Result } from '../schema'

/** Why a sitting of a class cannot be put on record, or null. */
export const graduationCouncilBlocker = (cohort: { status: string; opensOn: Day }, heldOn: Day, today: Day) =>
  cohort.status !== 'RUNNING' && cohort.status !== 'COMPLETED' ? ('class_not_running' as const)
  : heldOn > today ? ('council_in_future' as const)
  : heldOn < cohort.opensOn ? ('council_before_class' as const)
  : null

export type Entry = ReviewRow & { result: Result; seen: string | null }

/**
 * The list as the council decides it, worst reason first where it cannot: nobody against a condition that is not met, nobody on facts that
 * are not known unless the record says on what the council relied. A rank that the average gives is not stated by hand.
 */
export function entriesOf(rows: readonly ReviewRow[], { recognised, stated, seen }: Pick<GraduationCouncilInput, 'recognised' | 'stated' | 'seen'>):
  { ok: true; entries: Entry[] } | { ok: false; error: 'nobody_to_review' | 'trainee_not_in_review' | 'condition_not_met' | 'seen_required'; names: string[] } {
  const chosen = new Set(recognised)
  const picked = rows.filter(({ traineeId }) => chosen.has(traineeId))
  const refuse = (error: 'nobody_to_review' | 'trainee_not_in_review' | 'condition_not_met' | 'seen_required', these: readonly ReviewRow[] = []) =>
    ({ ok: false as const, error, names: these.map(({ name }) => name) })
  if (rows.length === 0) return refuse('nobody_to_review')
  if (picked.length !== chosen.size) return refuse('trainee_not_in_review')
  const failing = picked.filter(({ standing }) => standing === 'FAILING')
  if (failing.length > 0) return refuse('condition_not_met', failing)
  const open = picked.filter(({ standing }) => standing === 'OPEN')
  if (open.length > 0 && !seen) return refuse('seen_required', open)
  const ranked = new Map(stated.map(({ traineeId, rank }) => [traineeId, rank]))
  return { ok: true, entries: rows.map((row): Entry => {
    if (!chosen.has(row.traineeId)) return { ...row, rank: null, result: 'NOT_RECOGNISED', seen: null }
    return { ...row, rank: row.average === null ? (ranked.get(row.traineeId) ?? null) : row.rank, result: 'RECOGNISED', seen: row.standing === 'OPEN' ? (seen ?? null) : null }
  }) }
}

type Recognised = { traineeId: string; name: string; average: number | null; rank: string | null; seen: string | null }

/**
 * Of whom what a council decided cannot be decided on any more: somebody left, is deferred, does not meet a condition now, has another average or rank
 * than the record says, or is known less of than the council knew.
 */
export const outdatedOf = (recognised: readonly Recognised[], rows: readonly ReviewRow[]): string[] => {
  const now = new Map(rows.map((row) => [row.traineeId, row]))
  const holds = ({ traineeId, average, rank, seen }: Recognised) => {
    const row = now.get(traineeId)
    if (!row || row.standing === 'FAILING') return false
    // A rank that no average gives is the council's own word.
    return row.average === average && (average === null || row.rank === rank) && (row.standing === 'READY' || seen !== null)
  }
  return recognised.filter((one) => !holds(one)).map(({ name }) => name)
}

/** The sitting that waits for a decision: the last one, unless it was decided on. `councils`: the last first. */
export const waitingCouncil = <Council extends { decision: unknown }>(councils: readonly Council[]): Council | null =>
  councils[0] && !councils[0].decision ? councils[0] : null

type Sitting = { recognised: number; issued: number; decision: unknown }

/**
 * Where a class stands on its way to graduation. `finished`: it has ended and nobody is left to be reviewed, so that nothing invites to a review; whoever was not
 * recognised keeps a class that ended open to a later sitting.
 */
export function graduationStage({ status, waiting, councils }: { status: string; waiting: number; councils: readonly Sitting[] }) {
  const decided = councils.filter(({ decision }) => decision)
  const [recognised, issued] = [decided.reduce((sum, one) => sum + one.recognised, 0), decided.reduce((sum, one) => sum + one.issued, 0)]
  return { open: status === 'RUNNING' || status === 'COMPLETED', finished: status === 'COMPLETED' && waiting === 0, decided: decided.length > 0, recognised, issued }
}
