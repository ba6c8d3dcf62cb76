import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { mayAskAboutData, mayHandleRequests } from '../../requests/policy'
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

export type RequestedCopyError = 'not_allowed' | 'request_not_found' | 'own_request' | 'request_withdrawn'

/** What the school keeps of who sent it a request, for the reason given; the event stands among what that person can read. */
export async function copyRequestedData(actor: Actor, { requestId, reason }: { requestId: string; reason: string }, now: Date): Promise<Result<Copy, RequestedCopyError>> {
  if (!mayHandleRequests(actor)) return fail('not_allowed')
  return transaction<Copy, RequestedCopyError>(async (tx) => {
    const request = await tx.subjectRequest.findFirst({ where: { id: requestId, schoolId: actor.schoolId }, select: { accountId: true, personId: true, withdrawnAt: true } })
    if (!request) return fail('request_not_found')
    if (request.accountId === actor.accountId) return fail('own_request')
    if (request.withdrawnAt) return fail('request_withdrawn')
    const { personId, accountId } = request
    const data = { reason, request: requestId }
    await recordEvent(tx, actor, personId ? { type: 'person.copied', personId, data } : { type: 'account.copied', aboutAccountId: accountId, data })
    return ok(await readCopy(tx, { personId, accountId, schoolId: actor.schoolId }, now))
  })
}
