import 'server-only'
import type { Actor, AgencyActor } from '../../../access/actor'
import { db, type Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent, recordEvents } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { mayAcknowledgeReports, receiptsOwedBy, reportsVisibleTo } from '../policy'
import { receiptBlocker } from '../rules/states'
import { statusOf } from '../schema'

export type ReceiptError = 'not_allowed' | 'report_not_found' | NonNullable<ReturnType<typeof receiptBlocker>>
export type Received = { id: string; acknowledgedAt: string; answered: boolean }

/**
 * The agency that received a report, or one that took it over since, says that it is there, and may answer. A receipt without an answer
 * may be answered later, once. Another agency finds nothing; that it tried stands in the history.
 */
export async function acknowledgeReport(actor: Actor, { id, answer }: { id: string; answer: string | null }, now: Date): Promise<Result<Received, ReceiptError>> {
  if (!mayAcknowledgeReports(actor)) return (await isVisible(actor, id)) ? fail('not_allowed') : fail('report_not_found')
  const result = await transaction<Received, ReceiptError>(async (tx) => {
    const report = await lockOwn(tx, actor, id)
    if (!report) return fail('report_not_found')
    const blocker = receiptBlocker({ status: statusOf(report.status), answer: report.answer }, answer)
    if (blocker) return fail(blocker)
    const first = report.status === 'SENT'
    const receipt = first ? { status: 'ACKNOWLEDGED', acknowledgedFor: actor.agencyId, acknowledgedBy: actor.accountId, acknowledgedAt: now } : {}
    await tx.commentReport.update({ where: { id }, data: { ...receipt, answer }, select: { id: true } })
    const { schoolId, cohortId, recipientId, ordinal } = report
    const heir = actor.agencyId === recipientId ? {} : { succeeded: recipientId ?? '' }
    await recordEvents(tx, actor, [
      { type: first ? 'report.acknowledged' : 'report.answered', reportId: id, schoolId, agencyId: actor.agencyId, data: { ordinal, ...heir, ...(answer ? { note: answer } : {}) } },
      { type: 'reports.acknowledged', cohortId, schoolId, agencyId: actor.agencyId, data: { ordinal, count: 1 } },
    ])
    return ok({ id, acknowledgedAt: (first ? now : (report.acknowledgedAt ?? now)).toISOString(), answered: answer !== null })
  })
  if (!result.ok && result.error === 'report_not_found') await recordStranger(actor, [id])
  return result
}

/** Receives several at once, without an answer: those that wait, of the actor's own; what was received before stays as it is. One that is another agency's refuses all, and stands in its history. */
export async function acknowledgeReports(actor: Actor, ids: readonly string[], now: Date): Promise<Result<{ count: number }, 'not_allowed' | 'report_not_found'>> {
  if (!mayAcknowledgeReports(actor)) return fail('not_allowed')
  const result = await transaction<{ count: number }, 'report_not_found'>(async (tx) => {
    await tx.$queryRaw`select id from comment_report where id = any(${[...ids]}::uuid[]) order by id for update`
    const reports = await tx.commentReport.findMany({ where: { AND: [{ id: { in: [...ids] } }, receiptsOwedBy(actor)] }, select: { id: true, status: true, schoolId: true, cohortId: true, recipientId: true, ordinal: true } })
    if (reports.length < new Set(ids).size) return fail('report_not_found')
    const waiting = reports.filter(({ status }) => status === 'SENT')
    const { accountId: acknowledgedBy, agencyId } = actor
    await tx.commentReport.updateMany({
      where: { id: { in: waiting.map(({ id }) => id) } }, data: { status: 'ACKNOWLEDGED', acknowledgedFor: agencyId, acknowledgedBy, acknowledgedAt: now },
    })
    await recordEvents(tx, actor, [
      ...waiting.map(({ id, schoolId, recipientId, ordinal }) => (
        { type: 'report.acknowledged' as const, reportId: id, schoolId, agencyId, data: { ordinal, ...(recipientId === agencyId ? {} : { succeeded: recipientId ?? '' }) } })),
      ...[...Map.groupBy(waiting, ({ cohortId, ordinal }) => `${cohortId} ${ordinal}`).values()].flatMap(([one, ...more]) => (
        one ? [{ type: 'reports.acknowledged' as const, cohortId: one.cohortId, schoolId: one.schoolId, agencyId, data: { ordinal: one.ordinal, count: 1 + more.length } }] : [])),
    ])
    return ok({ count: waiting.length })
  })
  if (!result.ok) await recordStranger(actor, ids)
  return result
}

async function lockOwn(tx: Tx, actor: AgencyActor, id: string) {
  await tx.$queryRaw`select id from comment_report where id = ${id}::uuid for update`
  return tx.commentReport.findFirst({
    where: { AND: [{ id }, receiptsOwedBy(actor)] }, select: { status: true, answer: true, schoolId: true, cohortId: true, recipientId: true, ordinal: true, acknowledgedAt: true },
  })
}

const isVisible = async (actor: Actor, id: string) => (await db.commentReport.count({ where: { AND: [{ id }, reportsVisibleTo(actor)] } })) > 0

/** An agency that is not the receiver of reports that exist: refused, and the school reads of it. */
async function recordStranger(actor: AgencyActor, ids: readonly string[]): Promise<void> {
  const { provinceId, agencyId } = actor
  const reports = await db.commentReport.findMany({
    where: { id: { in: [...ids] }, cohort: { school: { provinceId } }, NOT: reportsVisibleTo(actor) }, orderBy: { id: 'asc' }, take: 200, select: { id: true, schoolId: true, ordinal: true },
  })
  for (const { id, schoolId, ordinal } of reports) await recordEvent(db, actor, { type: 'report.receipt-refused', reportId: id, schoolId, agencyId, data: { ordinal } })
}
