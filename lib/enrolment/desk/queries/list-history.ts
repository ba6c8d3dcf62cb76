import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import type { Day } from '../../../time'
import { eventFacts, type HistoryEntry } from '../../queries/list-history'
import { mayReadDesk } from '../policy'
import { deskOf } from '../steps'

/** `thing`: the lesson or the part of the scheme that it is about, with the day of the lesson. `count`: how often it happened in one act, which is one entry. */
export type CohortEntry = HistoryEntry & { name: string | null; agency: string | null; thing: string | null; day: Day | null; count: number }

const LIMIT = 100
/** What one act does to many is one entry, with their number. */
const together = ['nomination.accepted', 'nomination.enrolled', 'lesson.planned', 'lesson.published', 'lesson.redrafted']
/** What somebody tried and was refused changed nothing of the class: it is on record, and told apart. */
const refusals = ['marks.refused', 'roll.refused', 'conduct.refused', 'reports.sending-repeated']

/**
 * What happened to a cohort, its quotas and its nominations, newest first, or what was tried and refused, agencies under the names of that day; nothing of a cohort the actor does not work with.
 * Admissions and lessons of one minute, by one account, are one entry. One statement.
 */
export async function listCohortHistory(actor: Actor, cohortId: string, { refused = false }: { refused?: boolean } = {}): Promise<CohortEntry[]> {
  if (!mayReadDesk(actor)) return []
  const rows = await db.$queryRaw<(Omit<CohortEntry, 'at' | 'data'> & { at: Date; data: unknown })[]>`
    with happened as (
      select e.*, case when e.type = any(${together}) then concat_ws(' ', e.type, e.account_id, date_trunc('minute', e.happened_at)) else e.id::text end as act
      from event e where e.school_id = ${actor.schoolId}::uuid and ${deskOf(actor, Prisma.sql`${cohortId}::uuid`)} and (e.type = any(${refusals})) = ${refused}
        and e.subject_id in (select ${cohortId}::uuid union all select id from nomination where cohort_id = ${cohortId}::uuid)
    ), acts as (
      select act, count(*)::int as count, (array_agg(id order by happened_at desc, id desc))[1] as id from happened group by act
    )
    select e.id, e.type, e.happened_at as at, e.data, e.actor_kind as "actorKind", a.display_name as by, r.role, acts.count,
      case when acts.count = 1 then p.full_name end as name, case when acts.count = 1 then agency_name_on(e.agency_id, (e.happened_at at time zone 'Asia/Ho_Chi_Minh')::date) end as agency,
      case when acts.count = 1 then coalesce(l.title, k.name) end as thing, case when acts.count = 1 and l.id is not null then coalesce(e.data ->> 'day', l.day::text) end as day
    from acts join happened e on e.id = acts.id
    left join account a on a.id = e.account_id left join role_assignment r on r.id = e.role_id
    left join nomination n on n.id = e.subject_id and e.subject_kind = 'nomination' left join person p on p.id = n.person_id
    left join lesson l on l.cohort_id = ${cohortId}::uuid and l.id::text = e.data ->> 'lesson' left join mark_component k on k.id::text = e.data ->> 'component'
    order by e.happened_at desc, e.id desc limit ${LIMIT}`
  return rows.map((row) => ({ ...row, at: row.at.toISOString(), data: eventFacts.parse(row.data) }))
}
