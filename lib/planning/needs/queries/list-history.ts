import 'server-only'
import { z } from 'zod'
import { seesWholeSchool, type Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'

const facts = z.object({ headcount: z.number().optional(), lines: z.number().optional(), late: z.boolean().optional(), deadline: z.string().optional(), from: z.string().optional() }).catch({})
export type NeedsEntry = { id: string; type: string; at: string; by: string | null; role: string | null; data: z.output<typeof facts> }

/** What happened to a call and to one agency's answer, newest first; nothing if the actor may not know of it. One statement. */
export async function listNeedsHistory(actor: Actor, { callId, agencyId }: { callId: string; agencyId: string }): Promise<NeedsEntry[]> {
  const seen = seenBy(actor, agencyId)
  if (!seen) return []
  const rows = await db.$queryRaw<{ id: string; type: string; at: Date; by: string | null; role: string | null; data: unknown }[]>`
    select e.id, e.type, e.happened_at as at, e.data, a.display_name as by, r.role
    from event e join needs_call c on c.id = e.subject_id join school s on s.id = c.school_id
    left join account a on a.id = e.account_id left join role_assignment r on r.id = e.role_id
    where e.subject_id = ${callId}::uuid and e.subject_kind = 'call' and e.type like 'needs.%' and ${seen}
    order by e.id desc limit 50`
  return rows.map((row) => ({ ...row, at: row.at.toISOString(), data: facts.parse(row.data) }))
}

/** The call's own events and those of one agency; an agency also reads those of agencies it took over. */
function seenBy(actor: Actor, agencyId: string): Prisma.Sql | null {
  const about = (agencies: readonly string[]) => Prisma.sql`(e.agency_id is null or e.agency_id = any(${[...agencies]}::uuid[]))`
  switch (actor.kind) {
    case 'agency': return actor.agencyIds.includes(agencyId) ? Prisma.sql`s.province_id = ${actor.provinceId}::uuid and ${about(actor.agencyIds)}` : null
    case 'school': return seesWholeSchool(actor) ? Prisma.sql`c.school_id = ${actor.schoolId}::uuid and ${about([agencyId])}` : null
    case 'province': return Prisma.sql`s.province_id = ${actor.provinceId}::uuid and ${about([agencyId])}`
    case 'trainee':
    case 'public': return null
  }
}
