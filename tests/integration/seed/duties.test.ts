// The duties of the demo are those that its agreement asks for: the job finds nothing to open, to move or to tell on the first day.
import { expect, test } from 'vitest'
import { findImpact } from '@/lib/agreements/obligations/queries/find-impact'
import { runDuties } from '@/lib/agreements/obligations/jobs'
import { db } from '@/lib/db/client'
import { instantAt } from '@/lib/time'
import { seed } from '../../../prisma/seed/load'
import { actorForSchool } from '../../support/actors'
import { directUrl } from '../../support/direct-url'

test('the first runs of the job change nothing; every state is there; the next version would change something', async () => {
  const today = '2026-10-14'
  await seed(directUrl(), { scale: 'demo', today })
  expect(await runDuties(instantAt(today, '07:00'))).toEqual({ opened: 0, moved: 0, told: 0 })
  const [counts] = await db.$queryRaw<{ done: number; late: number; overdue: number; soon: number; later: number }[]>`
    select count(*) filter (where s.done and not s.late)::int as done, count(*) filter (where s.late)::int as late, count(*) filter (where s.open and o.due_on < ${today}::date)::int as overdue,
      count(*) filter (where s.open and o.due_on between ${today}::date and ${today}::date + 30)::int as soon, count(*) filter (where s.open and o.due_on > ${today}::date + 30)::int as later
    from obligation o join obligation_state s on s.id = o.id`
  expect(Object.entries(counts ?? {}).filter(([, count]) => count < 3)).toEqual([])
  // What is derived of named duties is what the view derives of all: in both directions nothing is left over.
  const [apart] = await db.$queryRaw<{ named: number; left: number }[]>`
    with named as (select * from obligation_states(array(select id from obligation)))
    select (select count(*)::int from named) as named, (select count(*)::int from (
      (table named except all table obligation_state) union all (table obligation_state except all table named)) differing) as left`
  expect(apart?.left).toBe(0)
  expect(apart?.named).toBe(await db.obligation.count())
  // A board whose every row is red says nothing.
  expect(counts?.overdue).toBeLessThan((counts?.done ?? 0) / 2)
  const school = await db.school.findFirstOrThrow({ orderBy: { id: 'asc' }, select: { id: true, provinceId: true, slug: true } })
  const agreement = await db.agreement.findFirstOrThrow({ where: { schoolId: school.id }, select: { id: true } })
  const impact = await findImpact(await actorForSchool(school), agreement.id, 3, today)
  expect(impact?.counts.dates).toBeGreaterThan(0)
}, 120_000)
