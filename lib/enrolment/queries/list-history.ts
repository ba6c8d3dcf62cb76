import 'server-only'
import { z } from 'zod'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { nominationsVisibleTo } from '../policy'

/** Codes, numbers and days only; which of them there are depends on what happened. */
export const eventFacts = z.object({
  from: z.union([z.string(), z.number()]).optional(), to: z.union([z.string(), z.number()]).optional(), seat: z.string().nullable().optional(), deadline: z.string().optional(),
  reasons: z.array(z.string()).optional(), reason: z.string().optional(),
  note: z.string().optional(), decisionNumber: z.string().optional(), trainees: z.number().optional(),
  document: z.string().optional(), fault: z.string().optional(), duty: z.string().optional(), refusal: z.string().optional(),
}).catch({})

export type HistoryEntry = { id: string; type: string; at: string; by: string | null; role: string | null; actorKind: string; data: z.output<typeof eventFacts> }

type Row = { id: string; type: string; at: Date; by: string | null; role: string | null; actorKind: string; data: unknown }

/** What happened to a nomination, newest first; nothing if the actor may not know of it. */
export async function listHistory(actor: Actor, nominationId: string): Promise<HistoryEntry[]> {
  if ((await db.nomination.count({ where: { AND: [{ id: nominationId }, nominationsVisibleTo(actor)] } })) === 0) return []
  const rows = await db.$queryRaw<Row[]>`
    select e.id, e.type, e.happened_at as at, e.actor_kind as "actorKind", e.data, a.display_name as by, r.role
    from event e left join account a on a.id = e.account_id left join role_assignment r on r.id = e.role_id
    where e.subject_id = ${nominationId}::uuid and e.subject_kind = 'nomination' order by e.happened_at desc, e.id desc limit 50`
  return rows.map((row) => ({ ...row, at: row.at.toISOString(), data: eventFacts.parse(row.data) }))
}
