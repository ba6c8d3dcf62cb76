import 'server-only'
import type { Actor, SchoolActor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvents, type DomainEvent, type EventData } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { maySignReports, mayReviewReports, mayWriteReports } from '../policy'
import { missingIn, returningBlocker, reviewBlocker } from '../rules/states'
import { remarksInput, type ReviewInput } from '../schema'
import { isOwnClass, lockTurn, type LockedReport } from '../steps/lock-reports'

export type HandOnError = 'not_allowed' | 'cohort_not_found' | 'nothing_to_hand_on'

/** Hands every draft of a turn that lacks nothing on to the proof-reader; the others stay with their writer. */
export async function handOnReports(actor: Actor, { cohortId, ordinal }: { cohortId: string; ordinal: number }): Promise<Result<{ handed: number; unfinished: number }, HandOnError>> {
  if (!mayWriteReports(actor)) return fail('not_allowed')
  return transaction<{ handed: number; unfinished: number }, HandOnError>(async (tx) => {
    if (!(await isOwnClass(tx, actor, cohortId))) return fail('cohort_not_found')
    const drafts = (await lockTurn(tx, cohortId, ordinal)).filter(({ status, step }) => status === 'DRAFTED' && step === 'WRITING')
    const whole = await wholeOnes(tx, drafts)
    if (whole.length === 0) return fail('nothing_to_hand_on', { unfinished: drafts.length })
    await tx.commentReport.updateMany({ where: { id: { in: whole.map(({ id }) => id) } }, data: { step: 'REVIEW', remark: null, revision: { increment: 1 } } })
    await recordEvents(tx, actor, [...ofEach('report.submitted', actor, whole, { ordinal }), ofClass('reports.submitted', actor, cohortId, { ordinal, count: whole.length })])
    return ok({ handed: whole.length, unfinished: drafts.length - whole.length })
  })
}

async function wholeOnes(tx: Tx, drafts: readonly LockedReport[]): Promise<LockedReport[]> {
  const rows = await tx.commentReport.findMany({
    where: { id: { in: drafts.map(({ id }) => id) } }, select: { id: true, study: true, conduct: true, discipline: true, strengths: true, weaknesses: true, overall: true },
  })
  const whole = new Set(rows.filter((row) => {
    const remarks = remarksInput.safeParse({ ...row, overall: row.overall ?? '' })
    return remarks.success && missingIn(remarks.data).length === 0
  }).map(({ id }) => id))
  return drafts.filter(({ id }) => whole.has(id))
}

export type ReviewError = 'not_allowed' | 'cohort_not_found' | 'report_not_found' | NonNullable<ReturnType<typeof reviewBlocker>>

/** The proof-reader agrees, or gives one report back with a remark; who signs may give back what was agreed. All that are named or none. */
export async function reviewReports(actor: Actor, input: ReviewInput): Promise<Result<{ count: number }, ReviewError>> {
  const returns = input.verdict === 'return'
  if (!mayReviewReports(actor) && !(returns && maySignReports(actor))) return fail('not_allowed')
  const { cohortId, ordinal } = input
  return transaction<{ count: number }, ReviewError>(async (tx) => {
    if (!(await isOwnClass(tx, actor, cohortId))) return fail('cohort_not_found')
    const rows = new Map((await lockTurn(tx, cohortId, ordinal)).map((row) => [row.id, row]))
    const judged: LockedReport[] = []
    for (const { id, revision } of input.reports) {
      const row = rows.get(id)
      if (!row) return fail('report_not_found')
      const blocker = returns ? returningBlocker(row, revision) : reviewBlocker(row, revision)
      if (blocker) return fail(blocker)
      judged.push(row)
    }
    const verdict = input.verdict === 'return' ? { step: 'WRITING', remark: input.remark } : { step: 'APPROVED', remark: null }
    await tx.commentReport.updateMany({ where: { id: { in: judged.map(({ id }) => id) } }, data: { ...verdict, revision: { increment: 1 } } })
    const [each, all] = returns ? (['report.returned', 'reports.returned'] as const) : (['report.approved', 'reports.approved'] as const)
    const said = input.verdict === 'return' ? { ordinal, note: input.remark } : { ordinal }
    await recordEvents(tx, actor, [...ofEach(each, actor, judged, said), ofClass(all, actor, cohortId, { ordinal, count: judged.length })])
    return ok({ count: judged.length })
  })
}

type EachType = 'report.submitted' | 'report.returned' | 'report.approved'
type ClassType = 'reports.submitted' | 'reports.returned' | 'reports.approved'

const ofEach = (type: EachType, { schoolId }: SchoolActor, reports: readonly LockedReport[], data: EventData): DomainEvent[] =>
  reports.map(({ id, agencyId }) => ({ type, reportId: id, schoolId, agencyId, data }))
const ofClass = (type: ClassType, { schoolId }: SchoolActor, cohortId: string, data: EventData): DomainEvent => ({ type, cohortId, schoolId, data })
