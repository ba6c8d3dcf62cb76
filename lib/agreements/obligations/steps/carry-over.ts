import 'server-only'
import type { SignedInActor } from '../../../access/actor'
import type { Db, Tx } from '../../../db/client'
import { recordEvents } from '../../../events/record'
import { addDays, dayOf, type Day } from '../../../time'
import { impactOf, type Fate, type Impact, type OpenDuty } from '../rules/impact'
import { HORIZON_DAYS, instancesOf } from '../rules/instances'
import { openDuties } from './open-duties'
import { readFacts } from './read-facts'
import { lockSeats, readSeats } from './read-seats'

export type Versions = { from: string; to: string }
type Seat = { id: string; versionId: string; kind: string; agencyId: string | null; label: string }
/** What is open may have been due long before the next version begins: it is matched without regard to that beginning. */
const LONG_AGO = '1900-01-01'

/** What becomes of the open duties of one version under another, and what is new; null where a version is missing. The same for preview and for the day itself. */
export async function readImpact(tx: Tx | Db, { from, to }: Versions, today: Day): Promise<(Impact & { schoolId: string; parties: Seat[] }) | null> {
  const seats = await readSeats(tx, [from, to], today)
  const next = await readFacts(tx, to, today, seats)
  if (!next) return null
  const duties = await readDuties(tx, from, next.from, today)
  const parties = await tx.agreementParty.findMany({ where: { versionId: { in: [from, to] } }, select: { id: true, versionId: true, kind: true, agencyId: true, label: true } })
  // An agency is the same party under whatever name it signed, and so is whoever took over from it.
  const same = (a: Seat, b: Seat) => a.kind === b.kind && (a.agencyId === b.agencyId || (seats.get(a.id) ?? []).some((id) => seats.get(b.id)?.includes(id)))
  const seatOf = (partyId: string) => {
    const old = parties.find(({ id }) => id === partyId)
    return (old && parties.find((one) => one.versionId === to && same(old, one))?.id) ?? null
  }
  const open = duties.filter(({ done }) => !done)
  const done = new Set(duties.filter((one) => one.done).map((one) => placeOf({ ...one, agencyId: one.nowId })))
  const earliest = open.reduce((least, { dueOn }) => (dueOn < least ? dueOn : least), today)
  const instances = instancesOf({ ...next, from: LONG_AGO }, { since: addDays(earliest, -HORIZON_DAYS), until: addDays(today, HORIZON_DAYS * 2) }).filter((one) => !done.has(placeOf(one)))
  const found = impactOf(open, { ...next, instances }, seatOf)
  return { ...found, appearing: found.appearing.filter((one) => one.dueOn <= addDays(today, HORIZON_DAYS) && one.dueOn <= next.to), schoolId: next.schoolId, parties }
}

const placeOf = (one: Pick<OpenDuty, 'key' | 'period' | 'cohortId' | 'agencyId'>) => [one.key, one.period, one.cohortId, one.agencyId].join('|')

/** Duties of a version that are open, and those done before a day that the next one would ask for too: they are not asked for again, nor of whoever holds that place now (`nowId`). */
async function readDuties(tx: Tx | Db, versionId: string, nextFrom: Day, today: Day): Promise<(OpenDuty & { done: boolean; nowId: string | null })[]> {
  const rows = await tx.$queryRaw<(Omit<OpenDuty, 'dueOn'> & { dueOn: Date; done: boolean; nowId: string | null })[]>`
    select o.id, c.key, o.title, o.stage_code as stage, o.party_id as "partyId", o.agency_id as "agencyId", o.cohort_id as "cohortId", o.period, o.due_on as "dueOn", s.done,
      agency_now(coalesce((select h.to_id from agency_handover h where h.kind in ('PARTY', 'MEMBER') and h.subject_id = o.party_id and h.from_id = o.agency_id and h.to_id is not null
        order by h.id desc limit 1), o.agency_id), ${today}::date) as "nowId"
    from obligation o join obligation_state s on s.id = o.id left join commitment c on c.id = o.commitment_id
    where o.version_id = ${versionId}::uuid and (s.open or s.waits or (s.done and o.due_on >= ${nextFrom}::date)) order by o.due_on, o.id`
  return rows.map((one) => ({ ...one, dueOn: dayOf(one.dueOn) }))
}

/**
 * Called in the transaction in which version `to` comes into force in place of `from`: open duties go on under it, or end visibly with the reason;
 * then what is new is opened. What is done stays under the version it was done under. As many duties after as before, and what is new.
 */
export async function carryOver(tx: Tx, by: SignedInActor | 'system', versions: Versions, today: Day): Promise<{ carried: number; withdrawn: number; opened: number }> {
  // Nobody opens duties of either version meanwhile.
  await tx.$queryRaw`select id from agreement_version where id in (${versions.from}::uuid, ${versions.to}::uuid) order by id for update`
  await lockSeats(tx, [versions.from, versions.to])
  const impact = await readImpact(tx, versions, today)
  if (!impact) return { carried: 0, withdrawn: 0, opened: 0 }
  const [carried, ended] = [impact.fates.filter(({ to }) => to !== null), impact.fates.filter(({ to }) => to === null)]
  await carry(tx, versions.to, carried)
  await withdraw(tx, ended, today)
  await recordEvents(tx, by, impact.fates.map(({ duty, to, reason }) => (to
    ? { type: 'obligation.carried', obligationId: duty.id, schoolId: impact.schoolId, agencyId: to.agencyId, data: { from: duty.dueOn, to: to.dueOn, before: duty.agencyId ?? impact.parties.find(({ id }) => id === duty.partyId)?.kind ?? null } }
    : { type: 'obligation.withdrawn', obligationId: duty.id, schoolId: impact.schoolId, agencyId: duty.agencyId, data: { reason } })))
  const { opened } = await openDuties(tx, by, versions.to, today)
  return { carried: carried.length, withdrawn: ended.length, opened }
}

async function carry(tx: Tx, versionId: string, fates: readonly Fate[]): Promise<void> {
  const rows = fates.map(({ duty, to }) => ({ ...to, id: duty.id }))
  await tx.$executeRaw`
    update obligation o set version_id = ${versionId}::uuid, commitment_id = w."commitmentId", party_id = w."partyId", agency_id = w."agencyId", stage_code = w.stage,
      clause = w.clause, title = w.title, due_on = w."dueOn", revision = o.revision + 1, updated_at = statement_timestamp()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w(id uuid, "commitmentId" uuid, "partyId" uuid, "agencyId" uuid, stage text, clause int, title text, "dueOn" date)
    where o.id = w.id`
}

const withdraw = (tx: Tx, fates: readonly Fate[], today: Day): Promise<number> => tx.$executeRaw`
  update obligation o set withdrawn_on = ${today}::date, withdrawn_reason = w.reason, revision = o.revision + 1, updated_at = statement_timestamp()
  from jsonb_to_recordset(${JSON.stringify(fates.map(({ duty, reason }) => ({ id: duty.id, reason })))}::jsonb) as w(id uuid, reason text) where o.id = w.id`
