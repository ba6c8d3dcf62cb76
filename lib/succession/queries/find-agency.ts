import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import type { Day } from '../../time'
import { mayReadAgencies } from '../policy'

export type Link = { id: string; name: string; kind: string; on: Day; decisionNumber: string }
export type AgencyFile = {
  id: string; code: string; kind: string; name: string; validFrom: Day; validTo: Day | null
  names: { name: string; shortName: string; from: Day; to: Day | null; decisionNumber: string | null }[]
  parents: { id: string; name: string; line: string; from: Day; to: Day | null }[]
  predecessors: Link[]; successors: Link[]
  liaisons: { id: string; name: string; role: string }[]
  holds: { people: number; nominations: number; quotas: number; studying: number; children: number; obligations: number }
  /** Of each year: seats, how many were used, and trainees, of the agency itself, and of it with what came to it. */
  years: { year: number; seatsThen: number; takenThen: number; traineesThen: number; seatsNow: number; takenNow: number; traineesNow: number }[]
}

/** One agency in time, and what it holds today. Two statements. */
export async function findAgency(actor: Actor, agencyId: string, today: Day): Promise<AgencyFile | null> {
  if (!mayReadAgencies(actor)) return null
  const rows = await db.$queryRaw<(Omit<AgencyFile, 'years' | 'name'> & { name: string | null })[]>`
    with named as (select distinct on (n.agency_id) n.agency_id, n.name from agency_name n join agency g on g.id = n.agency_id where g.province_id = ${actor.provinceId}::uuid order by n.agency_id, n.valid_from > ${today}::date, n.valid_from desc)
    select a.id, a.code, a.kind, m.name, a.valid_from::text as "validFrom", a.valid_to::text as "validTo",
      coalesce((select jsonb_agg(jsonb_build_object('name', n.name, 'shortName', n.short_name, 'from', n.valid_from, 'to', n.valid_to, 'decisionNumber', n.decision_number) order by n.valid_from) from agency_name n where n.agency_id = a.id), '[]') as names,
      coalesce((select jsonb_agg(jsonb_build_object('id', p.parent_id, 'name', x.name, 'line', p.line, 'from', p.valid_from, 'to', p.valid_to) order by p.line, p.valid_from) from agency_parent p join named x on x.agency_id = p.parent_id where p.agency_id = a.id), '[]') as parents,
      coalesce((select jsonb_agg(jsonb_build_object('id', s.from_id, 'name', x.name, 'kind', s.kind, 'on', s.happened_on, 'decisionNumber', s.decision_number) order by s.happened_on, s.from_id) from agency_succession s join named x on x.agency_id = s.from_id where s.to_id = a.id), '[]') as predecessors,
      coalesce((select jsonb_agg(jsonb_build_object('id', s.to_id, 'name', x.name, 'kind', s.kind, 'on', s.happened_on, 'decisionNumber', s.decision_number) order by s.happened_on, s.to_id) from agency_succession s join named x on x.agency_id = s.to_id where s.from_id = a.id), '[]') as successors,
      coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'name', c.display_name, 'role', r.role) order by c.display_name) from role_assignment r join account c on c.id = r.account_id where r.agency_id = a.id and (r.valid_to is null or r.valid_to > now())), '[]') as liaisons,
      jsonb_build_object('people', (select count(*) from employment e where e.agency_id = a.id and e.valid_to is null),
        'nominations', (select count(*) from nomination n where n.agency_id = a.id and n.status in ('SUBMITTED', 'WAITLISTED', 'RETURNED', 'ACCEPTED')),
        'quotas', (select count(*) from quota q join cohort c on c.id = q.cohort_id where q.agency_id = a.id and q.seats > 0 and c.status in ('PLANNED', 'ANNOUNCED', 'ENROLMENT_CLOSED')),
        'studying', (select count(*) from trainee_follower f join trainee t on t.id = f.trainee_id where f.agency_id = a.id and t.status = 'STUDYING'),
        'children', (select count(*) from agency_parent p where p.parent_id = a.id and p.valid_to is null),
        'obligations', (select count(*) from obligation o join obligation_state s on s.id = o.id where o.agency_id = a.id and (s.open or s.waits))) as holds
    from agency a left join named m on m.agency_id = a.id where a.id = ${agencyId}::uuid and a.province_id = ${actor.provinceId}::uuid`
  const [agency] = rows
  return agency ? { ...agency, name: agency.name ?? agency.code, years: await readYears(agencyId, today) } : null
}

/** As it was: rows of the agency itself. As it is now: rows that the agency answers for today, those of who came before it among them. */
const readYears = (agencyId: string, today: Day): Promise<AgencyFile['years']> => db.$queryRaw<AgencyFile['years']>`
  with recursive near(id) as (
    select ${agencyId}::uuid union select x.from_id from near n join lateral (
      select s.from_id from agency_succession s where s.to_id = n.id union select h.from_id from agency_handover h where h.to_id = n.id) x on true),
  seats as (select c.year, q.agency_id as own, agency_now(q.agency_id, ${today}::date) as heir, q.seats, q.taken from quota q join near n on n.id = q.agency_id join cohort c on c.id = q.cohort_id),
  sent as (select extract(year from t.enrolled_on)::int as year, t.agency_id as own, agency_now(f.agency_id, ${today}::date) as heir from trainee t join near n on n.id = t.agency_id join trainee_follower f on f.trainee_id = t.id),
  rows as (select year, own, heir, seats, taken, 0 as trainees from seats union all select year, own, heir, 0, 0, 1 from sent)
  select year, coalesce(sum(seats) filter (where own = ${agencyId}::uuid), 0)::int as "seatsThen", coalesce(sum(taken) filter (where own = ${agencyId}::uuid), 0)::int as "takenThen",
    coalesce(sum(trainees) filter (where own = ${agencyId}::uuid), 0)::int as "traineesThen", coalesce(sum(seats) filter (where heir = ${agencyId}::uuid), 0)::int as "seatsNow",
    coalesce(sum(taken) filter (where heir = ${agencyId}::uuid), 0)::int as "takenNow", coalesce(sum(trainees) filter (where heir = ${agencyId}::uuid), 0)::int as "traineesNow"
  from rows where own = ${agencyId}::uuid or heir = ${agencyId}::uuid group by year order by year desc limit 10`
