import 'server-only'
import type { Tx } from '../../../db/client'
import { recordEvents } from '../../../events/record'
import { dateOf, type Day } from '../../../time'
import { soonUntil } from '../../rules'

type Told = { id: string; kind: 'SOON' | 'OVERDUE'; schoolId: string; agencyId: string | null; party: string; dueOn: Day }

/** Tells whoever owes what is due soon, and what is overdue, of a version that expired too: once of each for a day; when the day moves, of the new one. Those told since are left out by the key of the row. Answers how many. */
export async function remindOfDuties(tx: Tx, today: Day): Promise<number> {
  const now = dateOf(today)
  const told = await tx.$queryRaw<Told[]>`
    with due as (
      select o.id, case when o.due_on < ${now}::date then 'OVERDUE' else 'SOON' end as kind, o.due_on, a.school_id, coalesce(o.agency_id, p.agency_id) as agency_id, p.kind as party
      from obligation o join obligation_state s on s.id = o.id join agreement_party p on p.id = o.party_id
      join agreement_version v on v.id = o.version_id join agreement a on a.id = v.agreement_id
      where v.status in ('IN_FORCE', 'EXPIRED') and s.open and o.due_on <= ${dateOf(soonUntil(today))}::date
    ), fresh as (
      insert into obligation_reminder (obligation_id, kind, due_on, told_on) select id, kind, due_on, ${now}::date from due order by id on conflict do nothing returning obligation_id, kind)
    select d.id, d.kind, d.school_id as "schoolId", d.agency_id as "agencyId", d.party, d.due_on::text as "dueOn" from fresh f join due d on d.id = f.obligation_id order by d.due_on, d.id`
  await recordEvents(tx, 'system', told.map(({ id, kind, schoolId, agencyId, party, dueOn }) => ({
    type: `obligation.${party === 'SCHOOL' ? 'school-' : party === 'PROVINCE' ? 'province-' : ''}${kind === 'SOON' ? 'soon' : 'overdue'}` as const,
    obligationId: id, schoolId, agencyId, data: { deadline: dueOn },
  })))
  return told.length
}
