import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { dayOrNull, type Day } from '../../../time'
import { writeCursor } from '../../../web/cursor'
import type { AnswerState } from '../schema'
import { askedTable, calledTable } from '../steps/asked'

/** An agency that was asked: when it answered and what, whether late, when it was last reminded. */
export type AskedAgency = { agencyId: string; agency: string; answeredAt: Date | null; lines: number; headcount: number; late: boolean; remindedOn: Day | null }
type Row = Omit<AskedAgency, 'remindedOn'> & { remindedOn: Date | null }
type Wanted = { callId: string; limit: number; agencyId?: string | undefined; state?: AnswerState | undefined; cursor?: readonly [string, string] | undefined }

/** The agencies a call asks, by name; one page. Nothing for whom they are no business. One statement. */
export async function listAskedAgencies(actor: Actor, { callId, limit, agencyId, state, cursor }: Wanted, today: Day): Promise<{ items: AskedAgency[]; nextCursor: string | null }> {
  const called = calledTable(actor, callId, today)
  if (!called) return { items: [], nextCursor: null }
  const after = cursor ? Prisma.sql`(k.agency collate "vi-x-icu", k.agency_id) > (${cursor[0]} collate "vi-x-icu", ${cursor[1]}::uuid)` : Prisma.sql`true`
  const rows = await db.$queryRaw<Row[]>`
    with ${called}, ${askedTable}
    select k.agency_id as "agencyId", k.agency, k.answered_at as "answeredAt", k.lines, k.headcount, k.late,
      (select max(r.reminded_on) from needs_reminder r where r.call_id = ${callId}::uuid and r.agency_id = k.agency_id) as "remindedOn"
    from asked k where ${inState(state)} and ${agencyId ? Prisma.sql`k.agency_id = ${agencyId}::uuid` : Prisma.sql`true`} and ${after} order by k.agency collate "vi-x-icu", k.agency_id limit ${limit + 1}`
  const items = rows.slice(0, limit).map((row) => ({ ...row, remindedOn: dayOrNull(row.remindedOn) }))
  const last = rows.length > limit ? items.at(-1) : undefined
  return { items, nextCursor: last ? writeCursor([last.agency, last.agencyId]) : null }
}

function inState(state: AnswerState | undefined): Prisma.Sql {
  switch (state) {
    case 'answered': return Prisma.sql`k.answered_at is not null`
    case 'late': return Prisma.sql`k.late`
    case 'missing': return Prisma.sql`k.answered_at is null`
    case undefined: return Prisma.sql`true`
  }
}
