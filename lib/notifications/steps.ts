import 'server-only'
import type { Tx } from '../db/client'
import { Prisma } from '../db/generated/client'
import { todaySql } from '../db/today'
import { audiencesOf, type Audience } from './rules'
import type { AudienceKind } from './schema'

export type DueEvent = {
  id: string; type: string; accountId: string | null; schoolId: string | null; agencyId: string | null
  subjectKind: string; subjectId: string; data: Prisma.JsonValue; happenedAt: Date; attempts: number
}

/** Takes what is due, oldest first; what another deliverer holds is left to it. */
export const claimDue = (tx: Tx, now: Date, limit: number): Promise<DueEvent[]> => tx.$queryRaw<DueEvent[]>`
  select e.id, e.type, e.account_id as "accountId", e.school_id as "schoolId", e.agency_id as "agencyId",
    e.subject_kind as "subjectKind", e.subject_id as "subjectId", e.data, e.happened_at as "happenedAt", o.attempts
  from outbox o join event e on e.id = o.event_id
  where o.not_before <= ${now} order by o.event_id limit ${limit} for update of o skip locked`

/** Writes the notifications of one event to everybody who holds the role now. Told before: nothing happens. */
export async function tell(tx: Tx, event: DueEvent): Promise<void> {
  for (const audience of audiencesOf(event.type)) {
    const accounts = await tx.$queryRaw<{ id: string }[]>`
      select distinct a.id from account a join role_assignment r on r.account_id = a.id
      where a.disabled_at is null and r.valid_from <= now() and (r.valid_to is null or r.valid_to > now())
        and a.id is distinct from ${event.accountId}::uuid and ${holding(audience, event)}`
    const row = { eventId: event.id, kind: event.type, audience: kindOf(audience), data: dataOf(event), createdAt: event.happenedAt }
    await tx.notification.createMany({ data: accounts.map(({ id }) => ({ ...row, accountId: id })), skipDuplicates: true })
  }
}

const kindOf = (audience: Audience): AudienceKind => {
  switch (audience.of) {
    case 'requester': return audience.as
    case 'school':
    case 'schoolTaking':
    case 'lecturersNamed':
    case 'classHeads': return 'school'
    case 'agency':
    case 'agencyTaking':
    case 'agenciesOfProvince':
    case 'agenciesOfAgreement':
    case 'agenciesOfNotice': return 'agency'
    case 'province':
    case 'provinceTaking':
    case 'provinceAddressed': return 'province'
    case 'trainee':
    case 'traineesOfCohort':
    case 'traineesOwingForms':
    case 'traineeOfReport': return 'trainee'
  }
}

/** What the list needs to find the object again; names are read when they are shown, by whoever may see them. */
const dataOf = ({ data, subjectKind, subjectId, agencyId }: DueEvent): Prisma.InputJsonObject => ({
  ...(typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {}), subjectKind, subjectId, ...(agencyId ? { agencyId } : {}),
})

/** The roles of an audience, as a condition on `role_assignment r` and `account a`. */
function holding(audience: Audience, event: DueEvent): Prisma.Sql {
  const { schoolId, agencyId, subjectId, data } = event
  switch (audience.of) {
    case 'school': return Prisma.sql`r.school_id = ${schoolId}::uuid and r.role = any(${[...audience.roles]})`
    case 'agency': return ofAgency(agencyId, audience.roles)
    case 'agenciesOfProvince': return Prisma.sql`r.role = any(${[...audience.roles]}) and exists (
      select from agency g join school s on s.province_id = g.province_id
      where g.id = r.agency_id and s.id = ${schoolId}::uuid and g.valid_from <= ${todaySql} and coalesce(g.valid_to, 'infinity') >= ${todaySql})`
    // Whose seats stand in the annex of the last issued version, or stood in the one it corrects, and who succeeded them; a class with an open pool, or a notice without an annex, is everybody's.
    case 'agenciesOfNotice': return Prisma.sql`r.role = any(${[...audience.roles]}) and r.agency_id in (
      with recursive issued as (
        select v.id, v.school_id from notice_version v where v.notice_id = ${subjectId}::uuid and v.status = 'ISSUED' order by v.number desc limit 2
      ), told(id) as (
        select q.agency_id from notice_quota q join issued i on i.id = q.version_id
        union select s.to_id from agency_succession s join told t on s.from_id = t.id where s.kind <> 'SPLIT' and s.happened_on <= ${todaySql})
      select id from told
      union select g.id from issued i join school s on s.id = i.school_id join agency g on g.province_id = s.province_id
        where (exists (select from notice_cohort c where c.version_id = i.id and c.pool_seats > 0) or not exists (select from notice_quota q join issued v on v.id = q.version_id))
          and g.valid_from <= ${todaySql} and coalesce(g.valid_to, 'infinity') >= ${todaySql})`
    // The parties of the version the event is about, and who holds their place now.
    case 'agenciesOfAgreement': return Prisma.sql`r.role = any(${[...audience.roles]}) and r.agency_id in (
      with recursive told(id) as (
        select h.agency_id from agreement_version v join agreement_holder h on h.version_id = v.id
          where v.agreement_id = ${subjectId}::uuid and v.number = (${JSON.stringify(data)}::jsonb ->> 'version')::int
        union select s.to_id from agency_succession s join told t on s.from_id = t.id where s.kind <> 'SPLIT' and s.happened_on <= ${todaySql})
      select id from told)`
    case 'province': return ofProvince(schoolId)
    case 'agencyTaking': return Prisma.sql`${ofAgency(agencyId, audience.roles)} and ${takenOver('AGENCY', event)}`
    case 'schoolTaking': return Prisma.sql`r.school_id = ${schoolId}::uuid and r.role = any(${[...audience.roles]}) and ${takenOver('SCHOOL', event)}`
    case 'provinceTaking': return Prisma.sql`${ofProvince(schoolId)} and ${takenOver('PROVINCE', event)}`
    case 'provinceAddressed': return Prisma.sql`${ofProvince(schoolId)} and ${JSON.stringify(data)}::jsonb ->> 'level' = 'PROVINCE'`
    case 'classHeads': return Prisma.sql`r.role = 'CLASS_HEAD' and r.school_id = ${schoolId}::uuid
      and exists (select from cohort_duty s where s.cohort_id = coalesce((select t.cohort_id from trainee t where t.id = ${subjectId}::uuid), ${subjectId}::uuid) and s.account_id = a.id and s.duty = 'CLASS_HEAD' and s.valid_to is null)`
    case 'traineeOfReport': return Prisma.sql`r.role = 'TRAINEE' and a.person_id = (select t.person_id from comment_report o join trainee t on t.id = o.trainee_id where o.id = ${subjectId}::uuid)`
    case 'trainee': return Prisma.sql`r.role = 'TRAINEE' and a.person_id in (select m.person_id from nomination m where m.id = ${subjectId}::uuid union all select t.person_id from trainee t where t.id = ${subjectId}::uuid)`
    case 'traineesOfCohort': return Prisma.sql`r.role = 'TRAINEE' and a.person_id in (select t.person_id from trainee t where t.cohort_id = ${subjectId}::uuid and t.status = 'STUDYING')`
    case 'traineesOwingForms': return Prisma.sql`r.role = 'TRAINEE' and ${owingForms(schoolId, data)}`
    case 'requester': return Prisma.sql`a.id = (select q.account_id from subject_request q where q.id = ${subjectId}::uuid) and ${ofKind(audience.as)}`
    case 'lecturersNamed': return Prisma.sql`r.role = 'LECTURER' and r.school_id = ${schoolId}::uuid and a.id in (
      select p.account_id from lecturer p where p.id in (select jsonb_array_elements_text(${JSON.stringify(data)}::jsonb -> 'lecturers')::uuid))`
  }
}

/** An agency that was merged is spoken for by its successors. */
const ofAgency = (agencyId: string | null, roles: readonly string[]): Prisma.Sql => Prisma.sql`r.role = any(${[...roles]}) and r.agency_id in (
  with recursive heir(id) as (
    select ${agencyId}::uuid
    union select s.to_id from agency_succession s join heir h on s.from_id = h.id where s.kind <> 'SPLIT' and s.happened_on <= ${todaySql})
  select id from heir)`

/**
 * Whether the duty of the event is open and went to a debtor of that kind from another: `before` is the agency that owed it, or SCHOOL or
 * PROVINCE. An older event that does not say so is told to nobody.
 */
function takenOver(debtor: 'AGENCY' | 'SCHOOL' | 'PROVINCE', { agencyId, subjectId, data }: DueEvent): Prisma.Sql {
  if ((agencyId !== null) !== (debtor === 'AGENCY')) return Prisma.sql`false`
  return Prisma.sql`${JSON.stringify(data)}::jsonb ->> 'before' <> ${agencyId ?? debtor} and exists (
    select from obligation o join obligation_state s on s.id = o.id join agreement_party p on p.id = o.party_id
    where o.id = ${subjectId}::uuid and (s.open or s.waits) and (${debtor} = 'AGENCY' or p.kind = ${debtor}))`
}

/** The hats of one kind of workspace. */
const ofKind = (kind: AudienceKind): Prisma.Sql =>
  kind === 'trainee' ? Prisma.sql`r.role = 'TRAINEE'` : kind === 'agency' ? Prisma.sql`r.agency_id is not null` : kind === 'province' ? Prisma.sql`r.role = 'PROVINCE'` : Prisma.sql`r.school_id is not null`

/** People with an unanswered form of the school's rounds that reminded on the day which the event names. */
const owingForms = (schoolId: string | null, data: Prisma.JsonValue): Prisma.Sql => Prisma.sql`a.person_id in (
  select t.person_id from evaluation_round o join evaluation_reminder m on m.round_id = o.id and m.reminded_on = (${JSON.stringify(data)}::jsonb ->> 'on')::date
  join evaluation_invitation i on i.round_id = o.id and i.respondent = 'TRAINEE' and not i.answered join trainee t on t.id = i.trainee_id where o.school_id = ${schoolId}::uuid)`

const ofProvince = (schoolId: string | null): Prisma.Sql => Prisma.sql`r.role = 'PROVINCE' and r.province_id = (select s.province_id from school s where s.id = ${schoolId}::uuid)`
