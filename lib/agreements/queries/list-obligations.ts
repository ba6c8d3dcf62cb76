import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { Prisma } from '../../db/generated/client'
import { dateOf, dayOf, dayOrNull, type Day } from '../../time'
import { mayRecordEvidence } from '../policy'
import { dutyStateOf } from '../obligations/rules/states'
import { partyKinds, type ObligationFilter, type ObligationItem } from '../schema'
import { noObligations, takesPaper, totalOf, type StateCounts } from '../rules'
import { readableBy, stateConditions, stateCounts } from '../steps'

export type ObligationRow = ObligationItem & { mayRecord: boolean }
type Wanted = ObligationFilter & { limit: number; cursor?: { dueOn: Day; id: string } | undefined }
type Found = Omit<ObligationItem, 'dueOn' | 'evidenceOn' | 'state'> & {
  dueOn: Date; evidenceOn: Date | null; doneOn: Date | null; late: boolean; applies: boolean; waits: boolean; withdrawnOn: Date | null; partyKind: string; partyAgencyId: string | null
}

/** Obligations of one version, by due day, that the actor may read one by one. `version` is one the actor was shown. One statement. */
export async function listObligations(actor: Actor, version: { versionId: string; schoolId: string }, wanted: Wanted, today: Day) {
  const found = await db.$queryRaw<Found[]>`
    select o.id, o.stage_code as stage, o.party_id as "partyId", p.label as party, o.agency_id as "agencyId", agency_name_on(o.agency_id, o.due_on) as agency,
      o.cohort_id as "cohortId", c.code as cohort, o.title, o.clause, o.due_on as "dueOn", o.closed_by as "closedBy",
      o.evidence_number as "evidenceNumber", o.evidence_on as "evidenceOn", s.done_on as "doneOn", s.late, s.applies, s.waits, o.withdrawn_on as "withdrawnOn", p.kind as "partyKind", p.agency_id as "partyAgencyId"
    from obligation o
    join obligation_state s on s.id = o.id
    join agreement_party p on p.id = o.party_id
    left join cohort c on c.id = o.cohort_id
    where o.version_id = ${version.versionId}::uuid and ${readableBy(actor)} and ${matching(wanted, today)}
    order by o.due_on, o.id limit ${wanted.limit + 1}`
  const rows = found.slice(0, wanted.limit).map((row) => rowOf(row, actor, version.schoolId, today))
  const last = found.length > wanted.limit ? rows.at(-1) : undefined
  return { rows, next: last ? { dueOn: last.dueOn, id: last.id } : null }
}

/** How many there are of each state under the same filter without a state; `all` counts what ended or does not apply too. One statement. */
export async function countObligations(actor: Actor, versionId: string, { stage, party }: ObligationFilter, today: Day): Promise<{ counts: StateCounts; total: number; all: number }> {
  const [row] = await db.$queryRaw<(StateCounts & { all: number })[]>`
    select ${stateCounts(today)}, count(*)::int as "all" from obligation o join obligation_state s on s.id = o.id join agreement_party p on p.id = o.party_id
    where o.version_id = ${versionId}::uuid and ${readableBy(actor)} and ${matching({ stage, party, limit: 0 }, today)}`
  const { all, ...counts } = row ?? { ...noObligations, all: 0 }
  return { counts, total: totalOf(counts), all }
}

function rowOf({ doneOn, late, applies, waits, withdrawnOn, dueOn, evidenceOn, partyKind, partyAgencyId, ...row }: Found, actor: Actor, schoolId: string, today: Day): ObligationRow {
  const due = dayOf(dueOn)
  const kind = partyKinds.find((one) => one === partyKind)
  const open = takesPaper(row.closedBy) && row.evidenceNumber === null && withdrawnOn === null
  return {
    ...row, dueOn: due, evidenceOn: dayOrNull(evidenceOn), state: dutyStateOf({ doneOn: dayOrNull(doneOn), late, applies, waits, withdrawnOn: dayOrNull(withdrawnOn), dueOn: due }, today),
    mayRecord: open && kind !== undefined && mayRecordEvidence(actor, { schoolId, agencyId: row.agencyId, party: { kind, agencyId: partyAgencyId } }),
  }
}

function matching({ stage, party, state, cursor }: Wanted, today: Day): Prisma.Sql {
  const conditions = [
    Prisma.sql`true`,
    ...(stage ? [Prisma.sql`o.stage_code = ${stage}`] : []),
    ...(party ? [Prisma.sql`o.party_id = ${party}::uuid`] : []),
    ...(state ? [stateConditions(today)[state]] : []),
    ...(cursor ? [Prisma.sql`(o.due_on, o.id) > (${dateOf(cursor.dueOn)}::date, ${cursor.id}::uuid)`] : []),
  ]
  return Prisma.join(conditions, ' and ')
}
