import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '../../access/actor'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dayAt, instantAt, yearOf, type Day } from '../../time'
import { mayKeepBreaches } from './policy'
import { entryBlocker } from './rules'
import type { BreachInput, EntryInput } from './schema'

const MINUTE_MS = 60_000

/** The instant of a day and a clock such as 08:30. */
function instantOf(day: Day, clock: string): Date {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  return new Date(instantAt(day, '00:00').getTime() + (hour * 60 + minute) * MINUTE_MS)
}

export type BreachError = 'not_allowed' | 'in_future' | 'already_recorded'

/**
 * Enters a breach under the next number of its year. From when it was noticed its clock runs. What was entered stays; the same form sent again enters nothing:
 * it is answered what the first was, and one that says something else is told that it was entered.
 */
export async function recordBreach(actor: Actor, { id, noticedOn, noticedAt, ...said }: BreachInput, now: Date): Promise<Result<{ id: string }, BreachError>> {
  if (!mayKeepBreaches(actor)) return fail('not_allowed')
  const noticed = instantOf(noticedOn, noticedAt)
  if (noticed > now) return fail('in_future', { field: noticedOn > dayAt(now) ? 'noticedOn' : 'noticedAt' })
  const { schoolId } = actor
  return transaction<{ id: string }, BreachError, BreachError>(async (tx) => {
    // Two breaches at once get two numbers: the school's row lets them pass one by one.
    await tx.$queryRaw`select id from school where id = ${schoolId}::uuid for no key update`
    const first = await tx.dataBreach.findFirst({ where: { id, schoolId }, select: { title: true, description: true, kinds: true, people: true, noticedAt: true } })
    if (first) return isDeepStrictEqual(first, { ...said, noticedAt: noticed }) ? ok({ id }) : fail('already_recorded')
    const year = yearOf(dayAt(noticed))
    const { _max: last } = await tx.dataBreach.aggregate({ where: { schoolId, year }, _max: { number: true } })
    const number = (last.number ?? 0) + 1
    await tx.dataBreach.create({ data: { id, schoolId, year, number, ...said, noticedAt: noticed, recordedAt: now, recordedBy: actor.accountId }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'breach.recorded', privacySchoolId: schoolId, schoolId, data: { breach: id, number, year, people: said.people, kinds: said.kinds } })
    return ok({ id })
  }, { data_breach_pkey: 'already_recorded' })
}

export type FollowError = 'not_allowed' | 'breach_not_found' | 'closed_already' | 'in_future' | 'before_noticed' | 'not_told_yet' | 'already_recorded'

/** Adds what was done: the authority told or why not, people told, a measure, more people found, the closing. Nothing comes after the closing; the same form sent again adds nothing. */
export async function followBreach(actor: Actor, { id, breachId, kind, happenedOn, happenedAt, text, documentNumber, people }: EntryInput, now: Date): Promise<Result<{ id: string }, FollowError>> {
  if (!mayKeepBreaches(actor)) return fail('not_allowed')
  const { schoolId } = actor
  return transaction<{ id: string }, FollowError, FollowError>(async (tx) => {
    await tx.$queryRaw`select id from data_breach where id = ${breachId}::uuid and school_id = ${schoolId}::uuid for update`
    const breach = await tx.dataBreach.findFirst({ where: { id: breachId, schoolId }, select: { noticedAt: true, entries: { select: { id: true, kind: true, happenedAt: true, text: true, documentNumber: true, people: true } } } })
    if (!breach) return fail('breach_not_found')
    const has = (...kinds: string[]) => breach.entries.some((entry) => kinds.includes(entry.kind))
    const at = instantOf(happenedOn, happenedAt)
    const line = { kind, happenedAt: at, text, documentNumber: documentNumber ?? null, people: people ?? null }
    const first = breach.entries.find((entry) => entry.id === id)
    if (first) return isDeepStrictEqual(first, { id, ...line }) ? ok({ id: breachId }) : fail('already_recorded')
    const blocker = entryBlocker({ kind, happenedAt: at }, { noticedAt: breach.noticedAt, told: has('AUTHORITY', 'EXEMPT'), closed: has('CLOSED') }, now)
    if (blocker) return fail(blocker, blocker === 'in_future' || blocker === 'before_noticed' ? { field: 'happenedOn' } : {})
    await tx.dataBreachEntry.create({ data: { id, breachId, ...line, recordedAt: now, recordedBy: actor.accountId }, select: { id: true } })
    await recordEvent(tx, actor, { type: kind === 'CLOSED' ? 'breach.closed' : 'breach.followed', privacySchoolId: schoolId, schoolId, data: { breach: breachId, kind } })
    return ok({ id: breachId })
  }, { data_breach_entry_in_order: 'closed_already', data_breach_closed_after_notice: 'not_told_yet', data_breach_entry_pkey: 'already_recorded' })
}
