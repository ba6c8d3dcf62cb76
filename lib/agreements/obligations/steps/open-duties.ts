import 'server-only'
import { v7 as uuid } from 'uuid'
import type { SignedInActor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { recordEvents } from '../../../events/record'
import { addDays, yearOf, type Day } from '../../../time'
import { HORIZON_DAYS, instancesOf, type Instance } from '../rules/instances'
import { readFacts } from './read-facts'
import { lockSeats } from './read-seats'

export type Opened = { opened: number; moved: number }

/**
 * Makes the obligations that a version in force asks for, from the first of January to a year ahead, and moves the day of open ones whose event
 * moved, also of a version that is over; what is done stays as it was. Safe to run twice and at once: the index obligation_once lets each through once.
 */
export async function openDuties(tx: Tx, by: SignedInActor | 'system', versionId: string, today: Day): Promise<Opened> {
  await lockSeats(tx, [versionId])
  const facts = await readFacts(tx, versionId, today)
  if (!facts) return { opened: 0, moved: 0 }
  const span = { since: `${yearOf(today)}-01-01`, until: addDays(today, HORIZON_DAYS) }
  // What was asked for goes with its event also beyond the end of the version; nothing new is asked for there.
  const moved = await moveDuties(tx, versionId, instancesOf({ ...facts, to: span.until }, span))
  await recordEvents(tx, by, moved.map(({ id, agencyId, from, to }) => ({ type: 'obligation.moved', obligationId: id, schoolId: facts.schoolId, agencyId, data: { from, to } })))
  return { opened: facts.to < today ? 0 : await insertDuties(tx, versionId, instancesOf(facts, span)), moved: moved.length }
}

const rowsOf = (wanted: readonly Instance[]) => JSON.stringify(wanted.map((one) => ({ ...one, id: uuid() })))

/**
 * Counts those that were not there yet. What was asked of an agency is not asked again of whoever took over the whole of it, or its place in this agreement;
 * nor is what was done under an earlier version before its day, by itself or by whom it took over from.
 */
const insertDuties = (tx: Tx, versionId: string, wanted: readonly Instance[]): Promise<number> => tx.$executeRaw`
  with recursive wanted as (
    select w.* from jsonb_to_recordset(${rowsOf(wanted)}::jsonb) as w(id uuid, stage text, "partyId" uuid, "agencyId" uuid, "cohortId" uuid, title text, clause int,
      "dueOn" date, "closedBy" text, "commitmentId" uuid, period text)
  ), place as materialized (
    select p.id from agreement_party p join agreement_version e on e.id = p.version_id join agreement_version v on v.agreement_id = e.agreement_id where v.id = ${versionId}::uuid
  ), line(now, was) as (
    select w."agencyId", w."agencyId" from wanted w where w."agencyId" is not null
    union
    select l.now, x.from_id from line l cross join lateral (
      select s.from_id from agency_succession s where s.to_id = l.was and s.kind <> 'SPLIT'
      union all
      select h.from_id from agency_handover h where h.to_id = l.was and h.kind in ('PARTY', 'MEMBER') and h.subject_id in (select p.id from place p)) x)
   , done as materialized (
     select c.key, e.period, e.cohort_id, e.agency_id from agreement_version v join agreement_version ev on ev.agreement_id = v.agreement_id and ev.id <> v.id
     join obligation e on e.version_id = ev.id and e.due_on >= v.valid_from join commitment c on c.id = e.commitment_id join obligation_state s on s.id = e.id
     where v.id = ${versionId}::uuid and s.done)
  insert into obligation (id, version_id, stage_code, party_id, agency_id, cohort_id, title, clause, due_on, closed_by, commitment_id, period)
  select w.id, ${versionId}::uuid, w.stage, w."partyId", w."agencyId", w."cohortId", w.title, w.clause, w."dueOn", w."closedBy", w."commitmentId", w.period
  from wanted w join commitment mine on mine.id = w."commitmentId"
  where not exists (select from done where done.key = mine.key and (done.period, done.cohort_id) is not distinct from (w.period, w."cohortId")
    and (done.agency_id is not distinct from w."agencyId" or exists (select from line l where l.now = w."agencyId" and l.was = done.agency_id)))
  and not exists (
    select from line l join obligation d on d.agency_id = l.was and d.commitment_id = w."commitmentId" and d.period is not distinct from w.period
      and d.cohort_id is not distinct from w."cohortId" where l.now = w."agencyId" and l.was <> l.now)
  on conflict (commitment_id, period, cohort_id, agency_id) where commitment_id is not null do nothing`

/** Open ones get the day that their event has now; each rises in its calendar. */
const moveDuties = (tx: Tx, versionId: string, wanted: readonly Instance[]): Promise<{ id: string; agencyId: string | null; from: Day; to: Day }[]> => tx.$queryRaw`
  with wanted as (
    select w.* from jsonb_to_recordset(${rowsOf(wanted)}::jsonb) as w("agencyId" uuid, "cohortId" uuid, "dueOn" date, "commitmentId" uuid, period text)
  ), moved as (
    select o.id, o.due_on as before, w."dueOn" as after from obligation o join obligation_state s on s.id = o.id join wanted w on w."commitmentId" = o.commitment_id
      and w.period is not distinct from o.period and w."cohortId" is not distinct from o.cohort_id and w."agencyId" is not distinct from o.agency_id
    where o.version_id = ${versionId}::uuid and (s.open or s.waits) and o.due_on <> w."dueOn" order by o.id for update of o)
  update obligation o set due_on = m.after, revision = o.revision + 1, updated_at = statement_timestamp() from moved m where o.id = m.id
  returning o.id, o.agency_id as "agencyId", m.before::text as from, m.after::text as to`
