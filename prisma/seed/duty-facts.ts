import type pg from 'pg'
import type { CohortFact, PartySeat, Promised, VersionFacts, YearFact } from '@/lib/agreements/obligations/rules/instances'
import { reportsSent, roundsClose } from '@/lib/agreements/obligations/steps/read-facts'
import { Prisma } from '@/lib/db/generated/client'
import { owed } from '@/lib/teaching/reports/steps/owed'
import { addDays, type Day } from '@/lib/time'
import { versionId } from './agreements'
import { schoolId } from './schools'

// From what the duties of the version in force follow, read in the transaction of the seed as lib/agreements/obligations/steps/read-facts.ts
// reads it afterwards; tests/integration/seed/duties.test.ts holds the two together.

export async function readDutyFacts(client: pg.ClientBase, today: Day): Promise<VersionFacts> {
  const version = versionId(2)
  const all = async <T extends pg.QueryResultRow>(sql: string, values: unknown[]) => (await client.query<T>(sql, values)).rows
  const [period] = await all<{ from: Day; to: Day }>('select valid_from::text as from, valid_to::text as to from agreement_version where id = $1', [version])
  if (!period) throw new Error('the version in force is missing')
  return {
    versionId: version, ...period, cohorts: await readCohorts(client, today),
    parties: await all<PartySeat>(`select p.id, p.kind, array(select a from unnest(array_append(array(select m.agency_id from agreement_member m where m.party_id = p.id), p.agency_id)) a
      where a is not null order by a::text) as "agencyIds" from agreement_party p where p.version_id = $1 order by p.position`, [version]),
    commitments: await all<Promised>(`select id, key, stage_code as stage, party_id as "partyId", clause, title, due_kind as "dueKind", due_on::text as "dueOn", due_month as "dueMonth",
      due_day as "dueDay", due_event as "dueEvent", due_days as "dueDays", closed_by as "closedBy" from commitment where version_id = $1 order by position`, [version]),
    years: await all<YearFact>(`select y.year, min(k.deadline)::text as "needsDeadline", min(v.proposed_on) filter (where v.status <> 'DRAFT')::text as "proposedOn",
        min(v.decided_on) filter (where v.status in ('APPROVED', 'SUPERSEDED'))::text as "approvedOn"
      from (select year from needs_call where school_id = $1 union select year from annual_plan where school_id = $1) y
      left join needs_call k on k.school_id = $1 and k.year = y.year left join annual_plan l on l.school_id = $1 and l.year = y.year
      left join plan_version v on v.plan_id = l.id group by y.year order by y.year`, [schoolId(1)]),
  }
}

async function readCohorts(client: pg.ClientBase, today: Day): Promise<CohortFact[]> {
  const since = addDays(today, -800)
  const cohorts = Prisma.sql`
    select c.id, c.code, c.status, c.announced_on::text as "announcedOn", (c.closes_at at time zone 'Asia/Ho_Chi_Minh')::date::text as "closesOn", c.opens_on::text as "opensOn",
      c.ends_on::text as "endsOn", array(select q.agency_id from quota q where q.cohort_id = c.id and q.seats > 0) as seated,
      array(select distinct t.agency_id from trainee t where t.cohort_id = c.id and t.status <> 'LEFT' and t.agency_id is not null) as sent,
      ${roundsClose} as rounds,
      ${reportsSent(today)} as "reportsSent"
    from cohort c where c.school_id = ${schoolId(1)}::uuid and c.ends_on >= ${since}::date and c.status <> 'CANCELLED' order by c.id`
  const { rows } = await client.query<Omit<CohortFact, 'turns'>>(cohorts.text, cohorts.values)
  const turns = Prisma.sql`with ${owed(Prisma.sql`c.school_id = ${schoolId(1)}::uuid and c.ends_on >= ${since}::date`)}
    select cohort_id as "cohortId", ordinal, due_on::text as "dueOn" from owed order by cohort_id, ordinal`
  const due = await client.query<{ cohortId: string; ordinal: number; dueOn: Day }>(turns.text, turns.values)
  return rows.map((cohort) => ({ ...cohort, turns: due.rows.filter(({ cohortId }) => cohortId === cohort.id) }))
}
