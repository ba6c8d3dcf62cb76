import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dateOf } from '../../../time'
import { mayReadLecturers } from '../policy'

export type TaughtPeriods = { id: string; name: string; kind: string; months: number[]; taught: number; planned: number }

/** Periods of each lecturer by month of a year, held and still to be held; who declined does not teach, and who shares a lesson has all of its periods. One statement. */
export async function listPeriods(actor: Actor, { year, lecturerId }: { year: number; lecturerId?: string }, now: Date): Promise<TaughtPeriods[]> {
  const own = actor.kind === 'school' && actor.role === 'lecturer' ? actor.accountId : null
  if (actor.kind !== 'school' || !(mayReadLecturers(actor) || own)) return []
  const rows = await db.$queryRaw<{ id: string; name: string; kind: string; month: number; taught: number; planned: number }[]>`
    select p.id, concat_ws(' ', p.degree, p.full_name) as name, p.kind, extract(month from l.day)::int as month,
      coalesce(sum(l.periods) filter (where l.ends_at <= ${now}), 0)::int as taught, coalesce(sum(l.periods) filter (where l.ends_at > ${now}), 0)::int as planned
    from lecturer p join lesson_lecturer x on x.lecturer_id = p.id and x.status = 'PUBLISHED' and x.acceptance <> 'DECLINED' and x.starts_at >= ${dateOf(`${year - 1}-12-31`)} and x.starts_at < ${dateOf(`${year + 1}-01-02`)}
    join lesson l on l.id = x.lesson_id and l.day between ${dateOf(`${year}-01-01`)} and ${dateOf(`${year}-12-31`)}
    where p.school_id = ${actor.schoolId}::uuid and (${own}::uuid is null or p.account_id = ${own}::uuid) and (${lecturerId ?? null}::uuid is null or p.id = ${lecturerId ?? null}::uuid)
    group by p.id, month order by p.kind, regexp_replace(p.full_name, '^.* ', '') collate "vi-x-icu", p.full_name collate "vi-x-icu", p.id, month`
  const found = new Map<string, TaughtPeriods>()
  for (const { id, name, kind, month, taught, planned } of rows) {
    const one = found.get(id) ?? { id, name, kind, months: Array<number>(12).fill(0), taught: 0, planned: 0 }
    found.set(id, { ...one, months: one.months.map((sum, index) => (index === month - 1 ? sum + taught : sum)), taught: one.taught + taught, planned: one.planned + planned })
  }
  return [...found.values()]
}
