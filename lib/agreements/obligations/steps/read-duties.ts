import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { dateOf, dayOf, dayOrNull, type Day } from '../../../time'
import { mayRecordEvidence } from '../../policy'
import { owingStatuses, takesPaper } from '../../rules'
import { partyKinds } from '../../schema'
import type { Cursor } from '../rules/places'
import { dutyStateOf, isOpenDuty } from '../rules/states'
import type { DutyItem } from '../schema'
import { fromDuties, type DutyCondition } from './conditions'

/** A duty with whether the reader owes it and may record its paper. `revision`, `updatedAt`: of its calendar entry. */
export type Duty = DutyItem & { mine: boolean; mayRecord: boolean; revision: number; updatedAt: Date; owed: boolean }
type Found = Omit<DutyItem, 'dueOn' | 'doneOn' | 'withdrawnOn' | 'evidenceOn' | 'state'> & {
  dueOn: Date; doneOn: Date | null; withdrawnOn: Date | null; evidenceOn: Date | null; late: boolean; applies: boolean; waits: boolean; partyAgencyId: string | null; revision: number; updatedAt: Date; owed: boolean
}

/** Duties that `condition` names, by due day. The caller's condition holds what the actor may read. One statement. */
export async function readDuties(actor: Actor, condition: DutyCondition, { limit, cursor }: { limit: number; cursor?: Cursor | undefined }, today: Day): Promise<{ rows: Duty[]; next: Cursor | null }> {
  const after = cursor ? Prisma.sql`(o.due_on, o.id) > (${dateOf(cursor.dueOn)}::date, ${cursor.id}::uuid)` : Prisma.sql`true`
  const found = await db.$queryRaw<Found[]>`
    select o.id, a.id as "agreementId", a.school_id as "schoolId", o.stage_code as stage, p.label as party, p.kind as "partyKind", p.agency_id as "partyAgencyId",
      o.agency_id as "agencyId", n.name as agency, o.cohort_id as "cohortId", c.code as cohort, o.period, o.title, o.clause, o.due_on as "dueOn", s.done_on as "doneOn", s.late, s.applies, s.waits,
      o.withdrawn_on as "withdrawnOn", o.withdrawn_reason as "withdrawnReason", o.closed_by as "closedBy", o.evidence_number as "evidenceNumber", o.evidence_on as "evidenceOn",
      o.revision, o.updated_at as "updatedAt", v.status = any(${[...owingStatuses]}) as "owed"
    ${fromDuties({ rows: Prisma.sql`${condition.rows} and ${after}`, states: condition.states }, Prisma.sql`
    left join cohort c on c.id = o.cohort_id cross join lateral (select agency_name_on(o.agency_id, ${dateOf(today)}::date) as name) n`)}
    order by o.due_on, o.id limit ${limit + 1}`
  const rows = found.slice(0, limit).map((row) => dutyOf(row, actor, today))
  const last = found.length > limit ? rows.at(-1) : undefined
  return { rows, next: last ? { dueOn: last.dueOn, id: last.id } : null }
}

function dutyOf({ late, applies, waits, partyAgencyId, ...row }: Found, actor: Actor, today: Day): Duty {
  const days = { dueOn: dayOf(row.dueOn), doneOn: dayOrNull(row.doneOn), withdrawnOn: dayOrNull(row.withdrawnOn), evidenceOn: dayOrNull(row.evidenceOn) }
  const state = dutyStateOf({ ...days, late, applies, waits }, today)
  const kind = partyKinds.find((one) => one === row.partyKind)
  const debtor = row.agencyId ?? partyAgencyId
  const mine = actor.kind === 'school' ? kind === 'SCHOOL' : actor.kind === 'province' ? kind === 'PROVINCE' : actor.kind === 'agency' && debtor !== null && actor.agencyIds.includes(debtor)
  const mayRecord = row.owed && isOpenDuty(state) && takesPaper(row.closedBy) && kind !== undefined
    && mayRecordEvidence(actor, { schoolId: row.schoolId, agencyId: row.agencyId, party: { kind, agencyId: partyAgencyId } })
  return { ...row, ...days, state, mine, mayRecord }
}
