import 'server-only'
import type { SignedInActor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { recordEvents } from '../../../events/record'
import { dateOf, type Day } from '../../../time'

type Call = { id: string; schoolId: string; year: number; deadline: Day }

/**
 * Reminds the agencies of today that have not answered and were not reminded since a day; answers how many. Rivals meet at the
 * primary key: each agency is reminded once a day.
 */
export async function remindUnanswered(tx: Tx, by: SignedInActor | 'system', call: Call, { today, since }: { today: Day; since: Day }): Promise<number> {
  const reminded = await tx.$queryRaw<{ agencyId: string }[]>`
    insert into needs_reminder (call_id, agency_id, reminded_on)
    select ${call.id}::uuid, g.id, ${dateOf(today)}::date from agency g join school s on s.province_id = g.province_id and s.id = ${call.schoolId}::uuid
    where g.valid_from <= ${dateOf(today)}::date and coalesce(g.valid_to, 'infinity') >= ${dateOf(today)}::date
      and not exists (select from needs_answer a where a.call_id = ${call.id}::uuid and a.agency_id = g.id)
      and not exists (select from needs_reminder r where r.call_id = ${call.id}::uuid and r.agency_id = g.id and r.reminded_on >= ${dateOf(since)}::date)
    on conflict do nothing returning agency_id as "agencyId"`
  await recordEvents(tx, by, reminded.map(({ agencyId }) => (
    { type: 'needs.reminded', callId: call.id, schoolId: call.schoolId, agencyId, data: { year: call.year, deadline: call.deadline } })))
  return reminded.length
}
