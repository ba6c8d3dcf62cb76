import 'server-only'
import type { HandOver, Move } from '../agencies/schema'
import type { Tx } from '../db/client'
import { Prisma } from '../db/generated/client'
import { dateOf, type Day } from '../time'

/** What these agencies stated in calls that still take statements, and lines of plans under preparation that they lead. */
export const openPlanning = (agencyIds: readonly string[], on: Day): Prisma.Sql => Prisma.sql`
    select 'NEEDS' as kind, a.call_id as id, a.agency_id as "fromId", c.year::text || ' · ' || s.name as label, null::uuid as "personId", null::uuid as "cohortId",
      1 as count, coalesce((select sum(y.headcount) from need n join need_year y on y.need_id = n.id where n.call_id = a.call_id and n.agency_id = a.agency_id), 0)::int as held, null::text as seat
    from needs_answer a join needs_call c on c.id = a.call_id join school s on s.id = c.school_id
    where a.agency_id = any(${[...agencyIds]}::uuid[]) and c.deadline >= ${dateOf(on)}::date
    union all
    select distinct 'LED_LINE', l.item_id, l.lead_agency_id, k.name, null::uuid, null::uuid, 1, 0, null::text
    from plan_line l join plan_version v on v.id = l.version_id join plan_item i on i.id = l.item_id join course k on k.id = i.course_id
    where l.lead_agency_id = any(${[...agencyIds]}::uuid[]) and v.status = 'DRAFT'`

/** A statement goes to its heir; where the heir stated the same, the figures are added up. No head is counted twice or lost. */
export async function handPlanningOver(tx: Tx, _: HandOver, moves: readonly Move[]): Promise<void> {
  for (const { kind, id, fromId, toId } of moves) {
    if (toId === null) continue
    if (kind === 'LED_LINE') await tx.planLine.updateMany({ where: { itemId: id, leadAgencyId: fromId, version: { status: 'DRAFT' } }, data: { leadAgencyId: toId } })
    else await handAnswerOver(tx, id, fromId, toId)
  }
}

async function handAnswerOver(tx: Tx, callId: string, fromId: string, toId: string): Promise<void> {
  const key = (agencyId: string) => ({ callId_agencyId: { callId, agencyId } })
  const [own, there] = [await tx.needsAnswer.findUniqueOrThrow({ where: key(fromId) }), await tx.needsAnswer.findUnique({ where: key(toId) })]
  if (!there) {
    // Needs follow by the cascade of their key.
    await tx.$executeRaw`update needs_answer set agency_id = ${toId}::uuid where call_id = ${callId}::uuid and agency_id = ${fromId}::uuid`
    return
  }
  await tx.$executeRaw`
    with pair as (select o.id as gone, h.id as kept from need o join need h on h.call_id = o.call_id and h.agency_id = ${toId}::uuid and h.course_id = o.course_id and h.form = o.form and h.target_group = o.target_group
      where o.call_id = ${callId}::uuid and o.agency_id = ${fromId}::uuid)
    insert into need_year (need_id, ahead, headcount) select p.kept, y.ahead, y.headcount from pair p join need_year y on y.need_id = p.gone
    on conflict (need_id, ahead) do update set headcount = need_year.headcount + excluded.headcount`
  await tx.$executeRaw`delete from need o where o.call_id = ${callId}::uuid and o.agency_id = ${fromId}::uuid and exists (
    select from need h where h.call_id = o.call_id and h.agency_id = ${toId}::uuid and h.course_id = o.course_id and h.form = o.form and h.target_group = o.target_group)`
  await tx.$executeRaw`update need set agency_id = ${toId}::uuid where call_id = ${callId}::uuid and agency_id = ${fromId}::uuid`
  await tx.needsAnswer.delete({ where: key(fromId), select: { callId: true } })
  // Later than either: whoever read the heir's statement before has not seen what came to it, and would take that back.
  const last = Math.max(own.answeredAt.getTime(), there.answeredAt.getTime())
  await tx.needsAnswer.update({ where: key(toId), data: { answeredAt: new Date(last + 1) }, select: { callId: true } })
}
