import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../../access/actor'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dateOf, dayAt, dayOf } from '../../time'
import { mayIssueNotice } from './policy'
import { findPrivacyNotice } from './queries'
import { effectiveBlocker } from './rules'
import type { NoticeInput } from './schema'

export type AcknowledgeError = 'not_allowed' | 'notice_not_found' | 'notice_replaced'

/** Records that the actor has read the notice in force. Of another version nothing is recorded: the newer one is to be read. Safe to run twice. */
export async function acknowledgeNotice(actor: Actor, { noticeId }: { noticeId: string }, now: Date): Promise<Result<{ version: number }, AcknowledgeError>> {
  if (actor.kind === 'public') return fail('not_allowed')
  const notice = await findPrivacyNotice(actor, dayAt(now))
  if (!notice) return fail('notice_not_found')
  if (notice.id !== noticeId) return fail('notice_replaced')
  if (notice.readOn !== null) return ok({ version: notice.version })
  return transaction(async (tx) => {
    const { count } = await tx.privacyAcknowledgement.createMany({ data: [{ accountId: actor.accountId, noticeId, acknowledgedAt: now }], skipDuplicates: true })
    if (count === 1) await recordEvent(tx, actor, { type: 'account.acknowledged', aboutAccountId: actor.accountId, data: { version: notice.version, notice: noticeId } })
    return ok({ version: notice.version })
  })
}

export type IssueNoticeError = 'not_allowed' | 'in_past' | 'not_after_last' | 'issued_meanwhile'

/** Issues the next version of the province's notice: from its day on everybody who signs in is asked to read it. */
export async function issuePrivacyNotice(actor: Actor, { effectiveOn, verified = false, ...said }: NoticeInput, now: Date): Promise<Result<{ version: number }, IssueNoticeError>> {
  if (!mayIssueNotice(actor)) return fail('not_allowed')
  const { provinceId, schoolId } = actor
  return transaction<{ version: number }, IssueNoticeError, 'issued_meanwhile'>(async (tx) => {
    const last = await tx.privacyNotice.findFirst({ where: { provinceId }, orderBy: { effectiveOn: 'desc' }, select: { version: true, effectiveOn: true } })
    const blocker = effectiveBlocker(effectiveOn, last ? dayOf(last.effectiveOn) : null, dayAt(now))
    if (blocker) return fail(blocker, { field: 'effectiveOn' })
    const general = last ?? (await tx.privacyNotice.findFirst({ where: { provinceId: null }, orderBy: { version: 'desc' }, select: { version: true } }))
    const version = (general?.version ?? 0) + 1
    await tx.privacyNotice.create({ data: { id: uuidv7(), provinceId, version, effectiveOn: dateOf(effectiveOn), ...said, verified, accountId: actor.accountId, issuedAt: now }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'privacy-notice.issued', privacySchoolId: schoolId, schoolId, data: { version, effectiveOn, verified } })
    return ok({ version })
  }, { privacy_notice_version_once: 'issued_meanwhile', privacy_notice_once_a_day: 'issued_meanwhile' })
}
