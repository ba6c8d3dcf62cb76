import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dateOf, dayAt, dayOf } from '../../../time'
import { callsVisibleTo, mayPlan } from '../../policy'
import { callBlocker, deadlineBlocker } from '../rules'
import type { CallChange, CallInput } from '../schema'

const paperOf = ({ documentNumber, documentOn, note }: Pick<CallInput, 'documentNumber' | 'documentOn' | 'note'>) => (
  { documentNumber: documentNumber ?? null, documentOn: documentOn ? dateOf(documentOn) : null, note: note ?? null })

type DeadlineError = 'deadline_in_past' | 'deadline_after_year' | 'document_in_future'
const fieldOf = (blocker: string) => (blocker === 'document_in_future' ? 'documentOn' : 'deadline')

/** Asks all agencies for their needs of a year and four more; liaisons are told. */
export async function openNeedsCall(
  actor: Actor, input: CallInput, now: Date,
): Promise<Result<{ id: string; year: number }, 'not_allowed' | 'call_exists' | 'call_year_invalid' | DeadlineError>> {
  if (!mayPlan(actor)) return fail('not_allowed')
  const today = dayAt(now)
  const blocker = callBlocker(input, today)
  if (blocker) return fail(blocker, { field: blocker === 'call_year_invalid' ? 'year' : fieldOf(blocker), year: input.year })
  return transaction<{ id: string; year: number }, never, 'call_exists'>(async (tx) => {
    const call = await tx.needsCall.create({
      data: { schoolId: actor.schoolId, year: input.year, openedOn: dateOf(today), deadline: dateOf(input.deadline), ...paperOf(input) }, select: { id: true, year: true },
    })
    await recordEvent(tx, actor, { type: 'needs.called', callId: call.id, schoolId: actor.schoolId, data: { year: input.year, deadline: input.deadline } })
    return ok(call)
  }, { needs_call_once_a_year: 'call_exists' })
}

/** Moves the deadline of a call on, or corrects its paper and note; liaisons are told of a new deadline. Safe to run twice. */
export async function changeNeedsCall(
  actor: Actor, input: CallChange, now: Date,
): Promise<Result<{ id: string; year: number }, 'not_allowed' | 'call_not_found' | 'deadline_earlier' | DeadlineError>> {
  if (!mayPlan(actor)) return fail('not_allowed')
  return transaction(async (tx) => {
    // Two who move the deadline at once: the second sees what the first made of it.
    await tx.$queryRaw`select id from needs_call where id = ${input.callId}::uuid for no key update`
    const call = await tx.needsCall.findFirst({ where: { AND: [{ id: input.callId }, callsVisibleTo(actor)] } })
    if (!call) return fail('call_not_found')
    const before = dayOf(call.deadline)
    const blocker = deadlineBlocker(before, { ...input, year: call.year }, dayAt(now))
    if (blocker) return fail(blocker, { field: fieldOf(blocker), deadline: before, year: call.year })
    const paper = paperOf(input)
    const { id, year, schoolId } = call
    const same = call.documentNumber === paper.documentNumber && call.documentOn?.getTime() === paper.documentOn?.getTime() && call.note === paper.note
    if (same && before === input.deadline) return ok({ id, year })
    await tx.needsCall.update({ where: { id }, data: { deadline: dateOf(input.deadline), ...paper }, select: { id: true } })
    await recordEvent(tx, actor, before === input.deadline
      ? { type: 'needs.corrected', callId: id, schoolId, data: { year } }
      : { type: 'needs.extended', callId: id, schoolId, data: { year, from: before, deadline: input.deadline } })
    return ok({ id, year })
  })
}
