import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dayAt } from '../../../time'
import { mayAskAboutData, mayHandleRequests } from '../../requests/policy'
import { copyBlocker, type CopyBlocker } from '../../requests/rules'
import type { Copy } from '../schema'
import { readCopy } from '../steps/read-copy'

/** All that the portal keeps of the actor, everywhere; that it was taken is recorded. */
export async function copyOwnData(actor: Actor, now: Date): Promise<Result<Copy, 'not_allowed'>> {
  if (!mayAskAboutData(actor)) return fail('not_allowed')
  return transaction(async (tx) => {
    const { personId } = await tx.account.findUniqueOrThrow({ where: { id: actor.accountId }, select: { personId: true } })
    await recordEvent(tx, actor, { type: 'account.copied', aboutAccountId: actor.accountId, data: { own: true } })
    return ok(await readCopy(tx, { personId, accountId: actor.accountId, schoolId: null }, now))
  })
}

export type RequestedCopyError = 'not_allowed' | 'request_not_found' | 'own_request' | CopyBlocker

/** What the school keeps of who sent it a request, as long as a copy is to be handed over for it; the reason given stands with the request and among what that person can read. */
export async function copyRequestedData(actor: Actor, { requestId, reason }: { requestId: string; reason: string }, now: Date): Promise<Result<Copy, RequestedCopyError>> {
  if (!mayHandleRequests(actor)) return fail('not_allowed')
  return transaction<Copy, RequestedCopyError>(async (tx) => {
    // Who takes the request back meanwhile waits, and of one that was taken back no copy is made.
    await tx.$queryRaw`select id from subject_request where id = ${requestId}::uuid and school_id = ${actor.schoolId}::uuid for share`
    const request = await tx.subjectRequest.findFirst({ where: { id: requestId, schoolId: actor.schoolId }, select: { accountId: true, personId: true, kind: true, outcome: true, answeredAt: true, withdrawnAt: true } })
    if (!request) return fail('request_not_found')
    if (request.accountId === actor.accountId) return fail('own_request')
    const { kind, outcome, answeredAt, withdrawnAt } = request
    const blocker = copyBlocker({ kind, outcome, withdrawn: withdrawnAt !== null, answeredOn: answeredAt && dayAt(answeredAt) }, dayAt(now))
    if (blocker) return fail(blocker)
    const { personId, accountId } = request
    const data = { reason, request: requestId }
    await recordEvent(tx, actor, personId ? { type: 'person.copied', personId, data } : { type: 'account.copied', aboutAccountId: accountId, data })
    return ok(await readCopy(tx, { personId, accountId, schoolId: actor.schoolId }, now))
  })
}
