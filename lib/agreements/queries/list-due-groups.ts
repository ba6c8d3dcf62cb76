import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { dayOf, type Day } from '../../time'
import { obligationStateOf, type StateCounts } from '../rules'
import type { ObligationState } from '../schema'
import { readableBy, stateConditions } from '../steps'

/** The same duty of one or several agencies, due on the same day. `debtor` is the only one, or null if there are several. */
export type DueGroup = {
  key: string; stage: string; partyId: string; party: string; title: string; clause: number | null; dueOn: Day
  state: keyof StateCounts; debtor: string | null; total: number; done: number
}

type Row = Omit<DueGroup, 'dueOn' | 'state'> & { dueOn: Date }

/** What is overdue or due soon in one version, the oldest first, as far as the actor may read it. One statement. */
export async function listDueGroups(actor: Actor, versionId: string, today: Day, limit: number): Promise<DueGroup[]> {
  const { pressing } = stateConditions(today)
  const rows = await db.$queryRaw<Row[]>`
    select min(o.id::text) as key, o.stage_code as stage, o.party_id as "partyId", p.label as party, o.title, min(o.clause) as clause, o.due_on as "dueOn",
      case when count(*) = 1 then min(n.name) end as debtor, count(*)::int as total, count(*) filter (where s.done)::int as done
    from obligation o
    join obligation_state s on s.id = o.id
    join agreement_party p on p.id = o.party_id
    cross join lateral (select agency_name_on(o.agency_id, o.due_on) as name) n
    where o.version_id = ${versionId}::uuid and s.applies and not s.waits and ${readableBy(actor)}
    group by o.stage_code, o.party_id, p.label, o.title, o.due_on
    having bool_or(${pressing})
    order by o.due_on, 1 limit ${limit}`
  return rows.map(({ dueOn, ...row }) => {
    const day = dayOf(dueOn)
    const state: ObligationState = obligationStateOf({ done: false, dueOn: day }, today)
    return { ...row, dueOn: day, state }
  })
}
