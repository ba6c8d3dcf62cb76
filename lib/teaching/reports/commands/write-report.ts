import 'server-only'
import type { Actor, SchoolActor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvents, type DomainEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dateOf, dayAt, dayOf } from '../../../time'
import { mayWriteReports } from '../policy'
import { findReportFacts } from '../queries/find-facts'
import { turnBlocker } from '../rules/due'
import { noFacts, type ReportFacts } from '../rules/sheet'
import { missingIn, writingBlocker } from '../rules/states'
import { passages, statusOf, stepOf, type DraftInput } from '../schema'
import { isOwnClass } from '../steps/lock-reports'
import { readTurns, type Turn } from '../steps/owed'

export type WriteError = 'not_allowed' | 'cohort_not_found' | 'trainee_not_found' | NonNullable<ReturnType<typeof turnBlocker> | ReturnType<typeof writingBlocker>> | 'passages_missing'
export type Written = { id: string; revision: number; submitted: boolean }

/**
 * Writes the draft of a report, the first time making it, and hands it on to the proof-reader if that is wished and nothing is missing.
 * What the portal knows of attendance, marks and conduct on this day is kept beside what is said of them.
 */
export async function writeReport(actor: Actor, input: DraftInput, now: Date): Promise<Result<Written, WriteError>> {
  if (!mayWriteReports(actor)) return fail('not_allowed')
  // Read before the transaction, whose connection they do not share.
  const facts = await findReportFacts(actor, input.traineeId, now)
  return transaction<Written, WriteError, 'changed_meanwhile'>(async (tx) => {
    const place = await readPlace(tx, actor, input, now)
    if (!place.ok) return place
    const [row] = await tx.$queryRaw<{ id: string; status: string; step: string; revision: number }[]>`
      select id, status, step, revision from comment_report where trainee_id = ${input.traineeId}::uuid and ordinal = ${input.ordinal} for update`
    const blocker = writingBlocker({ status: statusOf(row?.status ?? null), step: stepOf(row?.step ?? null), revision: row?.revision ?? 0 }, input.revision)
    if (blocker) return fail(blocker)
    const missing = input.submit ? missingIn(input) : []
    if (missing.length > 0) return fail('passages_missing', { fields: missing })
    const { id } = await save(tx, actor, input, { ...place.value, id: row?.id ?? null, facts: facts ?? noFacts, now })
    const event = { reportId: id, schoolId: actor.schoolId, agencyId: place.value.agencyId, data: { ordinal: input.ordinal } }
    await recordEvents(tx, actor, [
      ...(row ? [] : [{ type: 'report.drafted', ...event } satisfies DomainEvent]), ...(input.submit ? [{ type: 'report.submitted', ...event } satisfies DomainEvent] : []),
    ])
    return ok({ id, revision: (row?.revision ?? 0) + 1, submitted: input.submit })
  }, { comment_report_once_per_turn: 'changed_meanwhile' })
}

type Place = { turn: Turn; agencyId: string }

/** The turn and the trainee of it, or why there is none to write about. */
async function readPlace(tx: Tx, actor: SchoolActor, { cohortId, traineeId, ordinal }: DraftInput, now: Date): Promise<Result<Place, WriteError>> {
  if (!(await isOwnClass(tx, actor, cohortId))) return fail('cohort_not_found')
  const trainee = await tx.trainee.findFirst({
    where: { id: traineeId, cohortId, status: { in: ['STUDYING', 'COMPLETED'] } }, select: { agencyId: true, cohort: { select: { opensOn: true } } },
  })
  if (!trainee) return fail('trainee_not_found')
  const turns = await readTurns(tx, cohortId)
  const blocker = turnBlocker(turns, ordinal, dayOf(trainee.cohort.opensOn), dayAt(now))
  const turn = turns.find((one) => one.ordinal === ordinal)
  if (blocker || !turn) return fail(blocker ?? 'turn_unknown')
  return ok({ turn, agencyId: trainee.agencyId })
}

async function save(tx: Tx, actor: SchoolActor, input: DraftInput, { id, turn, agencyId, facts, now }: Place & { id: string | null; facts: ReportFacts; now: Date }): Promise<{ id: string }> {
  const said = Object.fromEntries(passages.map((name) => [name, input[name]]))
  const draft = {
    ...said, overall: input.overall, facts, dueOn: dateOf(turn.dueOn), total: turn.total, writtenBy: actor.accountId, writtenAt: now,
    step: input.submit ? 'REVIEW' : 'WRITING', ...(input.submit ? { remark: null } : {}),
  }
  if (id) return tx.commentReport.update({ where: { id }, data: { ...draft, revision: { increment: 1 } }, select: { id: true } })
  const { cohortId, traineeId, ordinal } = input
  return tx.commentReport.create({ data: { ...draft, schoolId: actor.schoolId, cohortId, traineeId, agencyId, ordinal }, select: { id: true } })
}
