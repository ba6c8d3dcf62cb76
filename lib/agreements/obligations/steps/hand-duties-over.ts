import 'server-only'
import type { HandOver, Move } from '../../../agencies/schema'
import type { Tx } from '../../../db/client'
import { recordEvents, type DomainEvent } from '../../../events/record'
import { dayAt, type Day } from '../../../time'

type Handed = { id: string; fromId: string; toId: string; dueOn: Day; schoolId: string; twice: boolean }

/**
 * Duties go to the heir; where there is none they end. Where the heir owes the same already (or two of those that end did), one is owed and the other ends as taken over, under
 * the agency that had it: nobody owes a promise twice, and no row is lost.
 */
export async function handDutiesOver(tx: Tx, { by, now }: Pick<HandOver, 'by' | 'now'>, moves: readonly Move[]): Promise<void> {
  await endDuties(tx, { by, now }, moves.filter(({ toId }) => toId === null))
  const going = moves.flatMap(({ id, fromId, toId }) => (toId === null ? [] : [{ id, fromId, toId }]))
  if (going.length === 0) return
  // The one that is still open is kept before the one that is done.
  const handed = await tx.$queryRaw<Handed[]>`
    with going as (select * from jsonb_to_recordset(${JSON.stringify(going)}::jsonb) as g(id uuid, "fromId" uuid, "toId" uuid)
    ), ranked as (
      select g.*, o.due_on, a.school_id, o.commitment_id is not null and (row_number() over (partition by o.commitment_id, o.period, o.cohort_id, g."toId" order by s.done, o.id) > 1
        or exists (select from obligation e where e.commitment_id = o.commitment_id and e.period is not distinct from o.period and e.cohort_id is not distinct from o.cohort_id and e.agency_id = g."toId")) as twice
      from going g join obligation o on o.id = g.id join obligation_state s on s.id = o.id join agreement_version v on v.id = o.version_id join agreement a on a.id = v.agreement_id)
    update obligation o set agency_id = case when r.twice then o.agency_id else r."toId" end, revision = o.revision + 1, updated_at = ${now},
      withdrawn_on = case when r.twice then ${dayAt(now)}::date end, withdrawn_reason = case when r.twice then 'TAKEN_OVER' end
    from ranked r where o.id = r.id
    returning o.id, r."fromId", r."toId", o.due_on::text as "dueOn", r.school_id as "schoolId", r.twice`
  await recordEvents(tx, by, handed.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, fromId, toId, dueOn, schoolId, twice }): DomainEvent => (twice
    ? { type: 'obligation.withdrawn', obligationId: id, schoolId, agencyId: fromId, data: { reason: 'TAKEN_OVER', to: toId } }
    : { type: 'obligation.carried', obligationId: id, schoolId, agencyId: toId, data: { from: dueOn, to: dueOn, before: fromId } })))
}

/** Nobody comes after that agency: what it still owed ends with its place. What was done before its day stays done. */
async function endDuties(tx: Tx, { by, now }: Pick<HandOver, 'by' | 'now'>, moves: readonly Move[]): Promise<void> {
  if (moves.length === 0) return
  const ended = await tx.$queryRaw<{ id: string; agencyId: string | null; schoolId: string }[]>`
    update obligation o set withdrawn_on = ${dayAt(now)}::date, withdrawn_reason = 'PARTY_LEFT', revision = o.revision + 1, updated_at = ${now}
    from obligation_state s, agreement_version v join agreement a on a.id = v.agreement_id
    where o.id = any(${moves.map(({ id }) => id)}::uuid[]) and s.id = o.id and not s.done and v.id = o.version_id
    returning o.id, o.agency_id as "agencyId", a.school_id as "schoolId"`
  await recordEvents(tx, by, ended.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, agencyId, schoolId }): DomainEvent => (
    { type: 'obligation.withdrawn', obligationId: id, schoolId, agencyId, data: { reason: 'PARTY_LEFT' } })))
}
