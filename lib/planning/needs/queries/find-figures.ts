import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import type { Day } from '../../../time'
import type { TargetGroup } from '../../schema'
import { askedTable, calledTable, stillCounts } from '../steps/asked'

/** How a call stands: agencies asked, answered, late; rows and headcount of the call's own year. */
export type NeedsFigures = { agencies: number; answered: number; late: number; lines: number; headcount: number }

/** The figures of one call, or null if they are none of the actor's business. One statement. */
export async function findNeedsFigures(actor: Actor, callId: string, today: Day): Promise<NeedsFigures | null> {
  const called = calledTable(actor, callId, today)
  if (!called) return null
  const rows = await db.$queryRaw<NeedsFigures[]>`
    with ${called}, ${askedTable}
    select count(k.agency_id)::int as agencies, count(k.answered_at)::int as answered, (count(*) filter (where k.late))::int as late,
      coalesce(sum(k.lines), 0)::int as lines, coalesce(sum(k.headcount), 0)::int as headcount
    from call left join asked k on true group by call.id`
  return rows[0] ?? null
}

/** What all agencies together need of a course in a form, in each of the five years. */
export type SummedNeed = { courseId: string; course: string; form: string; agencies: number; headcounts: number[] }

/** Sums by course and form, for everybody or for one target group; a merged agency is not counted twice. One statement. */
export async function sumNeeds(actor: Actor, { callId, group }: { callId: string; group?: TargetGroup | undefined }, today: Day): Promise<SummedNeed[]> {
  const called = calledTable(actor, callId, today)
  if (!called) return []
  return db.$queryRaw<SummedNeed[]>`
    with ${called}
    select k.id as "courseId", k.name as course, n.form, count(distinct n.agency_id)::int as agencies,
      array(select coalesce(sum(z.headcount), 0)::int from generate_series(0, 4) year(ahead)
        left join need_year z on z.ahead = year.ahead and z.need_id = any(array_agg(n.id)) group by year.ahead order by year.ahead) as headcounts
    from call join needs_answer a on a.call_id = call.id and ${stillCounts}
    join need n on n.call_id = a.call_id and n.agency_id = a.agency_id join course k on k.id = n.course_id
    where ${group ? Prisma.sql`n.target_group = ${group}` : Prisma.sql`true`}
    group by k.id, n.form order by k.kind desc, k.name, n.form`
}
