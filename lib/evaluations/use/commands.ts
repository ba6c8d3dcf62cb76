import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../../access/actor'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dateOf, dayAt, dayOrNull } from '../../time'
import { followedBy, mayCountUse, mayNameUse, mayRecordCareers } from './policy'
import { countUse, type UseCount } from './queries'
import { readUse, type UseRow } from './steps'
import { careerBlocker } from './rules'
import type { CareerEventInput, UseFilter } from './schema'

export type CareerError =
  | 'not_allowed' | 'person_not_found' | 'not_completed' | 'in_future' | 'before_completion' | 'post_missing' | 'decision_missing' | 'corrected_already' | 'event_not_found'

/** Records what became of one of the agency's people after a course; a correction is a further row that takes the place of the one it names. */
export async function recordCareerEvent(actor: Actor, { personId, ...event }: CareerEventInput & { personId: string }, now: Date): Promise<Result<{ id: string }, CareerError>> {
  if (!mayRecordCareers(actor)) return fail('not_allowed')
  return transaction<{ id: string }, CareerError, CareerError>(async (tx) => {
    const trainees = await tx.trainee.findMany({ where: { AND: [{ personId }, followedBy(actor)] }, orderBy: { completedOn: 'asc' }, select: { completedOn: true } })
    if (trainees.length === 0) return fail('person_not_found')
    const completedOn = trainees.map((one) => dayOrNull(one.completedOn)).find((one) => one !== null) ?? null
    const blocker = careerBlocker(event, completedOn, dayAt(now))
    if (blocker) return fail(blocker.error, { field: blocker.field })
    if (event.correctsId && !(await tx.careerEvent.findFirst({ where: { id: event.correctsId, personId, agencyId: { in: [...actor.agencyIds] } }, select: { id: true } }))) return fail('event_not_found')
    const id = uuidv7()
    await tx.careerEvent.create({
      data: {
        id, personId, agencyId: actor.agencyId, kind: event.kind, happenedOn: dateOf(event.happenedOn), post: event.post ?? null, decisionNumber: event.decisionNumber ?? null,
        correctsId: event.correctsId ?? null, recordedAt: now, recordedBy: actor.accountId,
      },
      select: { id: true },
    })
    await recordEvent(tx, actor, { type: 'career.recorded', personId, agencyId: actor.agencyId, data: { kind: event.kind, correction: event.correctsId !== undefined } })
    return ok({ id })
  }, { career_event_corrected_once: 'corrected_already', career_event_corrects_within_its_person: 'corrected_already', career_event_after_completion: 'before_completion', career_event_not_ahead: 'in_future' })
}

export type UseExport = { list: UseFilter['list']; rows: UseRow[] }
/** A spreadsheet is opened by people. */
const MOST = 5_000

/** A list of use after training for a file; that it left the portal is recorded with why. */
export async function exportUse(actor: Actor, { list, agency, reason }: { list: UseFilter['list']; agency?: string | undefined; reason: string }, now: Date): Promise<Result<UseExport, 'not_allowed'>> {
  if (!mayNameUse(actor)) return fail('not_allowed')
  return transaction(async (tx) => {
    const rows = await readUse(tx, actor, { list, agency, limit: MOST, cursor: undefined }, dayAt(now))
    const place = actor.kind === 'agency' ? { kind: 'agency' as const, id: actor.agencyId } : { kind: 'school' as const, id: actor.schoolId }
    await recordEvent(tx, actor, { type: 'list.exported', list: place, schoolId: actor.kind === 'school' ? actor.schoolId : null, data: { what: `use.${list}`, reason, rows: rows.length } })
    return ok({ list, rows })
  })
}

/** How many by agency for a file, without names; that it left the portal is recorded with why. */
export async function exportUseCounts(actor: Actor, { reason }: { reason: string }, now: Date): Promise<Result<{ rows: UseCount[] }, 'not_allowed'>> {
  if (!mayCountUse(actor)) return fail('not_allowed')
  const rows = await countUse(actor, dayAt(now))
  return transaction(async (tx) => {
    const place = actor.kind === 'agency' ? { kind: actor.kind, id: actor.agencyId } : actor.kind === 'school' ? { kind: actor.kind, id: actor.schoolId } : { kind: actor.kind, id: actor.provinceId }
    await recordEvent(tx, actor, { type: 'list.exported', list: place, schoolId: actor.kind === 'school' ? actor.schoolId : null, data: { what: 'use.counts', reason, rows: rows.length } })
    return ok({ rows })
  })
}
