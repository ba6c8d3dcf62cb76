import 'server-only'
import type { HandOver, Move } from '../agencies/schema'
import type { Tx } from '../db/client'
import { Prisma } from '../db/generated/client'

/**
 * Trainees whom these agencies follow and who study, or completed a course: evaluations and the use of the trained come years later, and a
 * report may wait for its receipt; lecturers whom they lend, but for those who teach no more; calendars.
 * A trainee keeps the agency that sent him or her: what is handed over is who follows from now on. `held`: reports that wait.
 */
export const openTeaching = (agencyIds: readonly string[]): Prisma.Sql => Prisma.sql`
  with recursive line(heir, id) as (
    select a, a from unnest(${[...agencyIds]}::uuid[]) a union select l.heir, s.from_id from line l join agency_succession s on s.to_id = l.id and s.kind <> 'SPLIT' and s.from_id <> all(${[...agencyIds]}::uuid[])),
  followed as (
    select t.id, t.person_id, t.cohort_id, t.status, l.heir as agency_id, (select count(*)::int from comment_report r where r.trainee_id = t.id and r.status <> 'ACKNOWLEDGED') as waiting
    from line l join trainee_follower x on x.agency_id = l.id join trainee t on t.id = x.trainee_id)
  select 'TRAINEE' as kind, f.id, f.agency_id as "fromId", p.full_name || ' · ' || c.code as label, f.person_id as "personId", f.cohort_id as "cohortId", 1 as count, f.waiting as held, case when f.status <> 'STUDYING' and f.waiting = 0 then 'COMPLETED' end as seat
  from followed f join person p on p.id = f.person_id join cohort c on c.id = f.cohort_id
  where f.status in ('STUDYING', 'COMPLETED') or f.waiting > 0
  union all
  select 'LECTURER', l.id, l.agency_id, l.full_name, null, null, 1, 0, null from lecturer l where l.agency_id = any(${[...agencyIds]}::uuid[]) and l.left_on is null
  union all
  select 'FEED', f.id, f.agency_id, a.display_name, null, null, 1, 0, null from calendar_feed f join account a on a.id = f.account_id
  where f.agency_id = any(${[...agencyIds]}::uuid[]) and f.revoked_at is null`

/** Trainees follow the row of the hand-over itself; lecturers are the heir's; a calendar's address ends with the hat it was made in. */
export async function handTeachingOver(tx: Tx, { now }: HandOver, moves: readonly Move[]): Promise<void> {
  for (const { kind, id, toId } of moves) {
    if (kind === 'LECTURER' && toId !== null) await tx.lecturer.update({ where: { id }, data: { agencyId: toId }, select: { id: true } })
    if (kind === 'FEED') await tx.calendarFeed.update({ where: { id }, data: { revokedAt: now }, select: { id: true } })
  }
}
