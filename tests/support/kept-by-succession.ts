// What must be the same before and after a succession, row by row: read from every column that names an agency, so a new one is counted by itself.
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { agencyColumns } from '@/lib/succession/rules/columns'
import { now, today, type Agency } from './factories'
import type { LadenWorld } from './laden-agencies'

/** Statements of needs of two that merge become one: their heads are counted instead. */
const addedUp = new Set(['needs_answer.agency_id'])

type Rows = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Column by column, which agency each row names that names one of these. */
export async function rowsOf(agencyIds: readonly string[]): Promise<Rows> {
  const keys = await db.$queryRaw<{ table: string; key: string[] }[]>`
    select i.indrelid::regclass::text as table, array_agg(a.attname::text order by a.attnum) as key from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
    where i.indisprimary group by 1`
  const keyOf = new Map(keys.map(({ table, key }) => [table, key]))
  const columns = Object.keys(agencyColumns).filter((column) => !addedUp.has(column))
  return new Map(await Promise.all(columns.map(async (name) => {
    const [table = '', column = ''] = name.split('.')
    const key = Prisma.raw((keyOf.get(table) ?? []).map((one) => `${one}::text`).join(" || ' ' || "))
    const rows = await db.$queryRaw<{ key: string; agency: string }[]>`
      select ${key} as key, ${Prisma.raw(column)}::text as agency from ${Prisma.raw(table)} where ${Prisma.raw(column)} = any(${[...agencyIds]}::uuid[])`
    return [name, new Map(rows.map((row) => [row.key, row.agency]))] as const
  })))
}

/** Rows that are gone, that name an agency which nobody named, or that say of the past what they did not say before. */
export function lostBetween(before: Rows, after: Rows, heirsOf: (agencyId: string) => readonly string[]): string[] {
  return [...before].flatMap(([column, rows]) => [...rows].flatMap(([key, agency]) => {
    const holder = after.get(column)?.get(key)
    const right = holder === agency || (agencyColumns[column] === 'MOVED' && holder !== undefined && heirsOf(agency).includes(holder))
    return right ? [] : [`${column} ${key}: ${agency} became ${holder ?? 'nobody'}`]
  }))
}

/** What still waits at agencies that ended, where nobody reads it. */
export const leftAt = (ended: readonly string[]) => db.$queryRaw<{ what: string; id: string }[]>`
  with gone as (select unnest(${[...ended]}::uuid[]) as id)
  select 'person' as what, e.person_id as id from employment e join gone g on g.id = e.agency_id where e.valid_to is null
  union all select 'hat', r.id from role_assignment r join gone g on g.id = r.agency_id where r.valid_to is null or r.valid_to > ${now}
  union all select 'form', i.id from evaluation_invitation i join gone g on g.id = i.agency_id join evaluation_round r on r.id = i.round_id where not i.answered and i.respondent <> 'TRAINEE' and r.closes_on >= ${today}::date
  union all select 'followed', f.trainee_id from trainee_follower f join gone g on g.id = f.agency_id
  union all select 'lecturer', l.id from lecturer l join gone g on g.id = l.agency_id where l.left_on is null
  union all select 'needs', n.call_id from needs_answer n join gone g on g.id = n.agency_id
  union all select 'nomination', n.id from nomination n join gone g on g.id = n.agency_id where n.status in ('SUBMITTED', 'WAITLISTED', 'RETURNED', 'ACCEPTED')
  union all select 'quota', q.cohort_id from quota q join gone g on g.id = q.agency_id where q.seats > 0
  union all select 'place', h.party_id from agreement_holder h join gone g on g.id = h.agency_id
  union all select 'duty', o.id from obligation o join gone g on g.id = o.agency_id join obligation_state s on s.id = o.id where s.open`

/** Sums that no succession changes; what is done meanwhile adds to them. */
export async function totalsIn({ province, callId, oldClass, agreements, school }: LadenWorld): Promise<Record<string, number>> {
  const [row] = await db.$queryRaw<Record<string, number>[]>`
    with own as (select id from agency where province_id = ${province.id}::uuid)
    select (select count(*)::int from employment e where e.valid_to is null and e.agency_id in (select id from own)) as people,
      (select coalesce(sum(y.headcount), 0)::int from need n join need_year y on y.need_id = n.id where n.call_id = ${callId}::uuid) as heads,
      (select count(*)::int from lecturer l where l.school_id = ${school.id}::uuid and l.agency_id in (select id from own)) as lecturers,
      (select count(*)::int from obligation o where o.version_id = ${agreements.inForce.versionId}::uuid) as duties,
      (select count(*)::int from evaluation_invitation i join evaluation_round r on r.id = i.round_id where r.cohort_id = ${oldClass.id}::uuid) as forms,
      (select count(*)::int from evaluation_response a join evaluation_round r on r.id = a.round_id where r.cohort_id = ${oldClass.id}::uuid) as answers,
      (select count(*)::int from career_event c where c.agency_id in (select id from own)) as careers,
      (select count(*)::int from agreement_comment c where c.agency_id in (select id from own)) as comments,
      (select count(*)::int from comment_report r where r.school_id = ${school.id}::uuid) as reports,
      (select count(*)::int from comment_report r where r.school_id = ${school.id}::uuid and r.acknowledged_at is not null) as received,
      (select count(*)::int from trainee t where t.school_id = ${school.id}::uuid) as trainees,
      (select count(*)::int from trainee_follower f join trainee t on t.id = f.trainee_id join agency a on a.id = f.agency_id where t.school_id = ${school.id}::uuid and a.valid_to is null) as followed`
  return row ?? {}
}

/** Where the wizard sent each person is where he or she works, is followed and is asked about. */
export const misplaced = (named: ReadonlyMap<string, string>) => db.$queryRaw<{ what: string; person: string }[]>`
  with named as (select * from jsonb_to_recordset(${JSON.stringify([...named].map(([person, heir]) => ({ person, heir })))}::jsonb) as n(person uuid, heir uuid))
  select 'works' as what, n.person from named n where not exists (select from employment e where e.person_id = n.person and e.valid_to is null and e.agency_id = n.heir)
  union all select 'followed', n.person from named n join trainee t on t.person_id = n.person join trainee_follower f on f.trainee_id = t.id where f.agency_id <> n.heir
  union all select 'asked', n.person from named n join trainee t on t.person_id = n.person join evaluation_invitation i on i.trainee_id = t.id where not i.answered and i.respondent <> 'TRAINEE' and i.agency_id <> n.heir`

export const idsOf = (agencies: readonly Agency[]): string[] => agencies.map(({ id }) => id)
