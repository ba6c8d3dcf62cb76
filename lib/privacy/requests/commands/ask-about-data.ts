import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { mayAskAboutData } from '../policy'
import { listReceivingSchools } from '../queries/list-schools'
import type { RequestInput } from '../schema'

export type AskError = 'not_allowed' | 'school_not_found' | 'asked_already'

/** Asks a school about the own data. The same is asked of one school once at a time. */
export async function askAboutData(actor: Actor, { kind, detail, schoolId }: RequestInput, now: Date): Promise<Result<{ id: string }, AskError>> {
  if (!mayAskAboutData(actor)) return fail('not_allowed')
  const schools = await listReceivingSchools(actor)
  const school = schoolId ? schools.find(({ id }) => id === schoolId) : schools.length === 1 ? schools[0] : undefined
  if (!school) return fail('school_not_found', { field: 'schoolId' })
  return transaction<{ id: string }, AskError, 'asked_already'>(async (tx) => {
    const account = await tx.account.findUniqueOrThrow({ where: { id: actor.accountId }, select: { personId: true } })
    const id = uuidv7()
    await tx.subjectRequest.create({ data: { id, schoolId: school.id, accountId: actor.accountId, personId: account.personId, kind, detail, askedAt: now }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'data-request.made', dataRequestId: id, schoolId: school.id, data: { kind } })
    return ok({ id })
  }, { subject_request_open_once: 'asked_already' })
}

export type WithdrawError = 'not_allowed' | 'request_not_found' | 'ended_already'

/** Takes back a request that nobody answered yet. */
export async function withdrawDataRequest(actor: Actor, { requestId }: { requestId: string }, now: Date): Promise<Result<{ id: string }, WithdrawError>> {
  if (!mayAskAboutData(actor)) return fail('not_allowed')
  return transaction<{ id: string }, WithdrawError>(async (tx) => {
    const known = await tx.subjectRequest.findFirst({ where: { id: requestId, accountId: actor.accountId }, select: { schoolId: true, kind: true } })
    if (!known) return fail('request_not_found')
    const { count } = await tx.subjectRequest.updateMany({ where: { id: requestId, answeredAt: null, withdrawnAt: null }, data: { withdrawnAt: now } })
    if (count !== 1) return fail('ended_already')
    await recordEvent(tx, actor, { type: 'data-request.withdrawn', dataRequestId: requestId, schoolId: known.schoolId, data: { kind: known.kind } })
    return ok({ id: requestId })
  })
}
