import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { Actor, SchoolActor } from '../../access/actor'
import type { Tx } from '../../db/client'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dateOf, dayAt, yearOf } from '../../time'
import { activitiesVisibleTo, mayKeepRegister } from '../policy'
import { heldBlocker } from '../rules'
import type { ActivityChange, ActivityInput } from '../schema'
import { agenciesOf } from '../steps/names'

export type KeepActivityError = 'not_allowed' | 'in_future' | 'not_of_its_year' | 'agency_not_found' | 'review_exists'
const conflicts = { activity_review_once_a_year: 'review_exists' } as const

/** Enters what was held, compiled or inspected, with who took part. The review conference of a year is entered once. */
export async function recordActivity(actor: Actor, input: ActivityInput, now: Date): Promise<Result<{ id: string }, KeepActivityError>> {
  if (!mayKeepRegister(actor)) return fail('not_allowed')
  const { schoolId } = actor
  const refusal = refusalOf(input, now)
  if (refusal) return refusal
  return transaction<{ id: string }, KeepActivityError, 'review_exists'>(async (tx) => {
    if (!(await allKnown(tx, actor, input, now))) return fail('agency_not_found', { field: 'participants' })
    const id = uuidv7()
    await tx.activity.create({ data: { id, schoolId, kind: input.kind, ...columnsOf(input) }, select: { id: true } })
    await writeParticipants(tx, id, input)
    await recordEvent(tx, actor, { type: 'activity.recorded', registerSchoolId: schoolId, schoolId, data: { activityId: id, kind: input.kind } })
    return ok({ id })
  }, conflicts)
}

export type ChangeActivityError = KeepActivityError | 'activity_not_found' | 'kind_stays' | 'changed_meanwhile'

/** Changes an activity as it was seen: its minutes, who took part, its day. The kind stays, for findings belong to an inspection. */
export async function changeActivity(actor: Actor, input: ActivityChange, now: Date): Promise<Result<{ id: string }, ChangeActivityError>> {
  if (!mayKeepRegister(actor)) return fail('not_allowed')
  const { schoolId } = actor
  const { activityId: id, revision } = input
  return transaction<{ id: string }, ChangeActivityError, 'review_exists'>(async (tx) => {
    const known = await tx.activity.findFirst({ where: { AND: [{ id }, activitiesVisibleTo(actor)] }, select: { kind: true } })
    if (!known) return fail('activity_not_found')
    if (known.kind !== input.kind) return fail('kind_stays')
    const refusal = refusalOf(input, now)
    if (refusal) return refusal
    if (!(await allKnown(tx, actor, input, now, id))) return fail('agency_not_found', { field: 'participants' })
    const { count } = await tx.activity.updateMany({ where: { id, revision }, data: { ...columnsOf(input), revision: { increment: 1 } } })
    if (count !== 1) return fail('changed_meanwhile')
    await tx.activityParticipant.deleteMany({ where: { activityId: id } })
    await writeParticipants(tx, id, input)
    await recordEvent(tx, actor, { type: 'activity.changed', registerSchoolId: schoolId, schoolId, data: { activityId: id, kind: input.kind } })
    return ok({ id })
  }, conflicts)
}

const yearOfActivity = ({ year, heldOn }: ActivityInput) => year ?? yearOf(heldOn)

function refusalOf(input: ActivityInput, now: Date) {
  const blocker = heldBlocker({ heldOn: input.heldOn, year: yearOfActivity(input) }, dayAt(now))
  return blocker && fail(blocker, { field: 'heldOn' })
}

const columnsOf = (input: ActivityInput) => ({
  year: yearOfActivity(input), title: input.title, heldOn: dateOf(input.heldOn), place: input.place ?? '', guests: input.guests, minutes: input.minutes,
  audience: input.audience ?? null, edition: input.edition ?? null, materialStatus: input.materialStatus ?? null,
})

/** Agencies of the province that exist on the day, and those that the activity names already: what it says stays sayable when one of them is gone. */
async function allKnown(tx: Tx, { provinceId }: SchoolActor, { participants }: ActivityInput, now: Date, activityId?: string): Promise<boolean> {
  const wanted = participants.map(({ agencyId }) => agencyId)
  if (wanted.length === 0) return true
  const found = await tx.agency.findMany({
    where: { id: { in: wanted }, OR: [agenciesOf(provinceId, dayAt(now)), ...(activityId ? [{ takesPartIn: { some: { activityId } } }] : [])] }, select: { id: true },
  })
  return found.length === wanted.length
}

async function writeParticipants(tx: Tx, activityId: string, { participants }: ActivityInput) {
  if (participants.length > 0) await tx.activityParticipant.createMany({ data: participants.map((one) => ({ activityId, ...one })) })
}
