import 'server-only'
import type { Actor, SignedInActor } from '../../access/actor'
import { db } from '../../db/client'
import { Prisma } from '../../db/generated/client'
import { dayAt, dayOf, type Day } from '../../time'
import { mayIssueNotice } from './policy'
import type { NoticeVersion, ShownNotice } from './schema'

/** The province of an actor, as an expression: of a trainee that of the person. */
const provinceOf = (actor: SignedInActor): Prisma.Sql =>
  actor.kind === 'trainee' ? Prisma.sql`(select province_id from person where id = ${actor.personId}::uuid)` : Prisma.sql`${actor.provinceId}::uuid`

/** The notice in force for the actor on a day, and when it was acknowledged. The province's own comes before the general one. One statement. */
export async function findPrivacyNotice(actor: Actor, today: Day): Promise<ShownNotice | null> {
  if (actor.kind === 'public') return null
  const rows = await db.$queryRaw<(Omit<ShownNotice, 'effectiveOn' | 'readOn'> & { effectiveOn: Date; readAt: Date | null })[]>`
    select v.id, v.version, v.effective_on as "effectiveOn", v.body_vi as "bodyVi", v.body_en as "bodyEn", v.source, v.verified, k.acknowledged_at as "readAt"
    from privacy_notice v left join privacy_acknowledgement k on k.notice_id = v.id and k.account_id = ${actor.accountId}::uuid
    where v.effective_on <= ${today}::date and (v.province_id is null or v.province_id = ${provinceOf(actor)})
    order by v.province_id is not null desc, v.effective_on desc limit 1`
  return rows.map(({ readAt, effectiveOn, ...row }) => ({ ...row, effectiveOn: dayOf(effectiveOn), readOn: readAt ? dayAt(readAt) : null }))[0] ?? null
}

/** Every version that was, is or will be in force in the actor's province, the newest first, with how many people have read it. One statement. */
export async function listNoticeVersions(actor: Actor): Promise<NoticeVersion[]> {
  if (!mayIssueNotice(actor)) return []
  const rows = await db.$queryRaw<(Omit<NoticeVersion, 'effectiveOn'> & { effectiveOn: Date })[]>`
    select v.id, v.version, v.effective_on as "effectiveOn", v.province_id is not null as own, v.source, v.verified, v.body_vi as "bodyVi", v.body_en as "bodyEn",
      (select count(distinct k.account_id)::int from privacy_acknowledgement k join role_assignment r on r.account_id = k.account_id
        left join school s on s.id = r.school_id left join agency g on g.id = r.agency_id left join account a on a.id = r.account_id left join person p on p.id = a.person_id
        where k.notice_id = v.id and coalesce(r.province_id, s.province_id, g.province_id, p.province_id) = ${actor.provinceId}::uuid) as readers
    from privacy_notice v where v.province_id is null or v.province_id = ${actor.provinceId}::uuid order by v.effective_on desc, v.version desc`
  return rows.map(({ effectiveOn, ...row }) => ({ ...row, effectiveOn: dayOf(effectiveOn) }))
}
