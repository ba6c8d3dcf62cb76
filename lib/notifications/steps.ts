import 'server-only'
import type { Tx } from '../db/client'
import { Prisma } from '../db/generated/client'
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

const kindOf = ({ of }: Audience): AudienceKind => {
  switch (of) {
    case 'school':
    case 'classHeads': return 'school'
    case 'agency':
    case 'agenciesWithQuota': return 'agency'
    case 'trainee': return 'trainee'
  }
}

/** What the list needs to find the object again; names are read when they are shown, by whoever may see them. */
const dataOf = ({ data, subjectKind, subjectId }: DueEvent): Prisma.InputJsonObject => ({
  ...(typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {}), subjectKind, subjectId,
})

/** The roles of an audience, as a condition on `role_assignment r` and `account a`. */
function holding(audience: Audience, { schoolId, agencyId, subjectId }: DueEvent): Prisma.Sql {
  switch (audience.of) {
    case 'school': return Prisma.sql`r.school_id = ${schoolId}::uuid and r.role = any(${[...audience.roles]})`
    // An agency that was merged is spoken for by its successors.
    case 'agency': return Prisma.sql`r.role = any(${[...audience.roles]}) and r.agency_id in (
      with recursive heir(id) as (
        select ${agencyId}::uuid
        union select s.to_id from agency_succession s join heir h on s.from_id = h.id where s.kind <> 'SPLIT' and s.happened_on <= current_date)
      select id from heir)`
    case 'agenciesWithQuota': return Prisma.sql`r.role = any(${[...audience.roles]})
      and r.agency_id in (select q.agency_id from quota q where q.cohort_id = ${subjectId}::uuid and q.seats > 0)`
    case 'classHeads': return Prisma.sql`r.role = 'CLASS_HEAD' and r.school_id = ${schoolId}::uuid
      and exists (select from cohort_staff s where s.cohort_id = ${subjectId}::uuid and s.account_id = a.id and s.duty = 'CLASS_HEAD')`
    case 'trainee': return Prisma.sql`r.role = 'TRAINEE' and a.person_id = (select m.person_id from nomination m where m.id = ${subjectId}::uuid)`
  }
}
