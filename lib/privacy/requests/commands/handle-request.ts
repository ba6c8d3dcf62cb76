import 'server-only'
import type { Actor, SchoolActor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Failure, type Result } from '../../../result'
import { dayAt, dayOf, type Day } from '../../../time'
import { mayHandleRequests } from '../policy'
import { extensionBlocker } from '../rules'
import type { AnswerInput } from '../schema'

type Done = Result<{ id: string }, HandleError>
export type HandleError = 'not_allowed' | 'request_not_found' | 'own_request' | 'ended_already' | 'acknowledged_already' | 'extended_already' | 'time_is_over'
type Known = { kind: string; accountId: string; acknowledgedAt: Date | null; extended: boolean; ended: boolean; answerDue: Date }

/** Tells the requester that the request has come and is being worked on. */
export async function acknowledgeDataRequest(actor: Actor, { requestId }: { requestId: string }, now: Date): Promise<Done> {
  if (!mayHandleRequests(actor)) return fail('not_allowed')
  return handled(actor, requestId, async (tx, known) => {
    if (known.ended) return fail('ended_already')
    if (known.acknowledgedAt) return fail('acknowledged_already')
    await tx.subjectRequest.update({ where: { id: requestId }, data: { acknowledgedAt: now, acknowledgedBy: actor.accountId }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'data-request.acknowledged', dataRequestId: requestId, schoolId: actor.schoolId, data: { kind: known.kind } })
    return ok({ id: requestId })
  })
}

/** Takes the same time again, once and with a reason, while the first one runs. */
export async function extendDataRequest(actor: Actor, { requestId, reason }: { requestId: string; reason: string }, now: Date): Promise<Done> {
  if (!mayHandleRequests(actor)) return fail('not_allowed')
  return handled(actor, requestId, async (tx, known) => {
    const blocker = extensionBlocker({ ...known, answerDue: dayOf(known.answerDue) }, dayAt(now))
    if (blocker) return fail(blocker)
    await tx.subjectRequest.update({ where: { id: requestId }, data: { extendedAt: now, extendedBy: actor.accountId, extensionReason: reason, ...receipt(known, actor, now) }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'data-request.extended', dataRequestId: requestId, schoolId: actor.schoolId, data: { kind: known.kind, answerDue: await dueOf(tx, requestId) } })
    return ok({ id: requestId })
  })
}

/** Answers with an outcome and its reason; who answers at once has acknowledged with it. An answer stays. Nobody answers the own request. */
export async function answerDataRequest(actor: Actor, { requestId, outcome, answer }: AnswerInput & { requestId: string }, now: Date): Promise<Done> {
  if (!mayHandleRequests(actor)) return fail('not_allowed')
  return handled(actor, requestId, async (tx, known) => {
    if (known.ended) return fail('ended_already')
    await tx.subjectRequest.update({ where: { id: requestId }, data: { outcome, answer, answeredAt: now, answeredBy: actor.accountId, ...receipt(known, actor, now) }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'data-request.answered', dataRequestId: requestId, schoolId: actor.schoolId, data: { kind: known.kind, outcome } })
    return ok({ id: requestId })
  })
}

const receipt = ({ acknowledgedAt }: Known, actor: SchoolActor, now: Date) => (acknowledgedAt ? {} : { acknowledgedAt: now, acknowledgedBy: actor.accountId })

/** The row is the lock: of two who handle a request at once, the later sees what the earlier did. */
const handled = (actor: SchoolActor, requestId: string, work: (tx: Tx, known: Known) => Promise<Done | Failure<HandleError>>): Promise<Done> =>
  transaction<{ id: string }, HandleError>(async (tx) => {
    await tx.$queryRaw`select id from subject_request where id = ${requestId}::uuid and school_id = ${actor.schoolId}::uuid for update`
    const [known] = await tx.$queryRaw<Known[]>`
      select r.kind, r.account_id as "accountId", r.acknowledged_at as "acknowledgedAt", r.extended_at is not null as extended, coalesce(r.answered_at, r.withdrawn_at) is not null as ended, d.answer_due as "answerDue"
      from subject_request r join subject_request_due d on d.id = r.id where r.id = ${requestId}::uuid and r.school_id = ${actor.schoolId}::uuid`
    if (!known) return fail('request_not_found')
    return known.accountId === actor.accountId ? fail('own_request') : work(tx, known)
  })

async function dueOf(tx: Tx, requestId: string): Promise<Day | null> {
  const [due] = await tx.$queryRaw<{ answerDue: Date }[]>`select answer_due as "answerDue" from subject_request_due where id = ${requestId}::uuid`
  return due ? dayOf(due.answerDue) : null
}
