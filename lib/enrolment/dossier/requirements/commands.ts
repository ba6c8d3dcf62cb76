import 'server-only'
import { v7 as uuid } from 'uuid'
import type { Actor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dateOf, dayAt, dayOf, dayOrNull } from '../../../time'
import { mayKeepRequirements, requirementsVisibleTo } from './policy'
import { additionBlocker, endingBlocker, lastDayOf, type Asked } from './rules'
import type { AdditionInput, EndingInput } from './schema'

export type AdditionError = 'not_allowed' | 'course_not_found' | 'applies_in_past' | 'already_required'
export type EndingError = 'not_allowed' | 'requirement_not_found' | 'requirement_general' | 'already_ended' | 'ends_in_past'
type Id = { id: string }

/** After what every course asks for in general and what the courses of the demo ask for. */
const LAST = 90

/** Lets the actor's school ask for a paper of what is sent from a day on. */
export async function addRequirement(actor: Actor, input: AdditionInput, now: Date): Promise<Result<Id, AdditionError>> {
  if (!mayKeepRequirements(actor)) return fail('not_allowed')
  const { schoolId } = actor
  const { kind, courseId = null, rule = null, appliesOn, citation, verified = false } = input
  return transaction<Id, AdditionError>(async (tx) => {
    await lockSchool(tx, schoolId)
    if (courseId !== null && !(await tx.course.findFirst({ where: { id: courseId, schoolId }, select: { id: true } }))) return fail('course_not_found', { field: 'courseId' })
    const blocker = additionBlocker({ kind, rule, courseId, appliesOn }, await presentOf(tx, schoolId, kind), dayAt(now))
    if (blocker) return fail(blocker.error, { field: blocker.field })
    const id = uuid()
    await tx.documentRequirement.create({ data: { id, schoolId, courseId, rule, kind, position: LAST, validFrom: dateOf(appliesOn), citation, verified }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'requirement.added', requirementSchoolId: schoolId, schoolId, data: { requirement: id, document: kind, course: courseId, rule, appliesOn, verified } })
    return ok({ id })
  })
}

/** Ends a requirement of the actor's school after a day; what was sent until then keeps it. */
export async function endRequirement(actor: Actor, { id, endsOn }: EndingInput, now: Date): Promise<Result<Id, EndingError>> {
  if (!mayKeepRequirements(actor)) return fail('not_allowed')
  const { schoolId } = actor
  return transaction<Id, EndingError>(async (tx) => {
    await lockSchool(tx, schoolId)
    const found = await tx.documentRequirement.findFirst({ where: { AND: [{ id }, requirementsVisibleTo(actor)] }, select: { schoolId: true, kind: true, validFrom: true, validTo: true } })
    if (!found) return fail('requirement_not_found')
    if (found.schoolId === null) return fail('requirement_general')
    const span = { validFrom: dayOf(found.validFrom), validTo: dayOrNull(found.validTo) }
    const blocker = endingBlocker(span, endsOn, dayAt(now))
    if (blocker) return fail(blocker.error, 'field' in blocker ? { field: blocker.field } : {})
    const lastDay = lastDayOf(span, endsOn)
    await tx.documentRequirement.update({ where: { id }, data: { validTo: dateOf(lastDay) }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'requirement.ended', requirementSchoolId: schoolId, schoolId, data: { requirement: id, document: found.kind, lastDay } })
    return ok({ id })
  })
}

/** Two people at once: the school's row lets them pass one by one, so that the second sees what the first added or ended. */
const lockSchool = (tx: Tx, schoolId: string) => tx.$queryRaw`select id from school where id = ${schoolId}::uuid for no key update`

async function presentOf(tx: Tx, schoolId: string, kind: string): Promise<Asked[]> {
  const rows = await tx.documentRequirement.findMany({
    where: { kind, OR: [{ schoolId: null }, { schoolId }] }, select: { kind: true, rule: true, reason: true, courseId: true, validFrom: true, validTo: true },
  })
  return rows.map(({ validFrom, validTo, ...row }) => ({ ...row, validFrom: dayOf(validFrom), validTo: dayOrNull(validTo) }))
}
