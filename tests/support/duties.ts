// What an agreement of the tests promises, and the states of its duties on a day.
import { dutyStateOf } from '@/lib/agreements/obligations/rules/states'
import type { DutyState } from '@/lib/agreements/obligations/schema'
import { db } from '@/lib/db/client'
import { dayOf, dayOrNull, type Day } from '@/lib/time'
import type { Agreement } from './agreements'

type Wish = { title: string; dueKind: string; dueOn?: Date; dueMonth?: number; dueDay?: number; dueEvent?: string; dueDays?: number; closedBy?: string; key?: string; versionId?: string; partyId?: string }

/** Written into a version that is a draft. Answers its key. */
export async function promise(agreement: Agreement, party: keyof Agreement['parties'], { closedBy = 'DOCUMENT', key = crypto.randomUUID(), versionId = agreement.versionId, partyId = agreement.parties[party], ...wish }: Wish): Promise<string> {
  const position = (await db.commitment.count({ where: { versionId } })) + 1
  await db.commitment.create({ data: { ...wish, closedBy, key, versionId, position, stageCode: 'ENROLMENT', partyId }, select: { id: true } })
  return key
}

export type DutyOn = { id: string; dueOn: Day; closedBy: string; agencyId: string | null; period: string | null; state: DutyState }
type Row = Omit<DutyOn, 'dueOn' | 'state'> & { dueOn: Date; doneOn: Date | null; late: boolean; applies: boolean; waits: boolean; withdrawnOn: Date | null }

export async function statesOn(versionId: string, day: Day): Promise<DutyOn[]> {
  const rows = await db.$queryRaw<Row[]>`
    select o.id, o.due_on as "dueOn", o.closed_by as "closedBy", o.agency_id as "agencyId", o.period, s.done_on as "doneOn", s.late, s.applies, s.waits, o.withdrawn_on as "withdrawnOn"
    from obligation o join obligation_state s on s.id = o.id where o.version_id = ${versionId}::uuid order by o.due_on, o.id`
  return rows.map(({ doneOn, withdrawnOn, late, applies, waits, ...row }) => {
    const dueOn = dayOf(row.dueOn)
    return { ...row, dueOn, state: dutyStateOf({ dueOn, doneOn: dayOrNull(doneOn), late, applies, waits, withdrawnOn: dayOrNull(withdrawnOn) }, day) }
  })
}
