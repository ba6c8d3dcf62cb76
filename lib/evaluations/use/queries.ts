import 'server-only'
import type { Actor } from '../../access/actor'
import { heirsOn } from '../../agencies/steps'
import { db } from '../../db/client'
import { Prisma } from '../../db/generated/client'
import { countImplied } from '../../planning/needs/implied/queries'
import { dayOf, type Day } from '../../time'
import { writeCursor } from '../../web/cursor'
import { followedBy, mayCountUse, mayNameUse } from './policy'
import { withNeeded, type UseCount } from './rules'
import type { UseFilter } from './schema'
import { listed, readUse, recorded, ripe, used, within, type UseRow } from './steps'

/** Trained and nothing recorded, trained and not used, trained and not able, or due for a word: by name, for agency and school. One statement. */
export async function listUse(actor: Actor, filter: UseFilter, on: Day): Promise<{ items: UseRow[]; nextCursor: string | null }> {
  if (!mayNameUse(actor)) return { items: [], nextCursor: null }
  const rows = await readUse(db, actor, filter, on)
  const items = rows.slice(0, filter.limit)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > filter.limit && last ? writeCursor([last.completedOn, last.traineeId]) : null }
}

export type { UseCount } from './rules'

/** How many by the agency that follows them now, the largest share of the unused first, with how many are needed and not trained; the province sees these and no names. Two statements. */
export async function countUse(actor: Actor, on: Day): Promise<UseCount[]> {
  if (!mayCountUse(actor)) return []
  const [counts, implied] = await Promise.all([db.$queryRaw<Omit<UseCount, 'untrained'>[]>`
    with ${heirsOn(Prisma.sql`${actor.provinceId}::uuid`, on)}
    select n.now_id as "agencyId", n.name as agency, sum(c.completed)::int as completed, sum(c.ripe)::int as ripe, sum(c.unrecorded)::int as unrecorded, sum(c.unused)::int as unused, sum(c.unable)::int as unable from (
      select w.agency_id, count(*)::int as completed, count(*) filter (where w.ripe)::int as ripe, count(*) filter (where w.ripe and not w.recorded)::int as unrecorded,
        count(*) filter (where w.ripe and w.recorded and not w.used)::int as unused, count(*) filter (where w.unable)::int as unable
      from (select f.agency_id, ${ripe(on)} as ripe, ${recorded} as recorded, ${used} as used, ${listed('unable', on)} as unable
        from trainee t join trainee_follower f on f.trainee_id = t.id where t.status = 'COMPLETED' and t.completed_on is not null and ${within(actor)} offset 0) w group by w.agency_id) c
    join heir n on n.id = c.agency_id group by n.now_id, n.name order by n.name collate "vi-x-icu", n.now_id`, countImplied(actor, on)])
  return withNeeded(counts, implied.items)
}

export type CareerRow = { id: string; kind: string; happenedOn: Day; post: string | null; decisionNumber: string | null; agency: string; corrected: boolean }
export type Career = { personId: string; person: string; courses: { cohort: string; course: string; completedOn: Day; topic: string | null; taskResult: string | null }[]; events: CareerRow[] }

/** What became of a person whose training an actor follows, the newest first, corrected rows marked; null for whom it is no business. */
export async function findCareer(actor: Actor, personId: string): Promise<Career | null> {
  const trainees = await db.trainee.findMany({
    where: { AND: [{ personId, status: 'COMPLETED', completedOn: { not: null } }, followedBy(actor)] }, orderBy: { completedOn: 'asc' },
    select: { completedOn: true, person: { select: { fullName: true } }, cohort: { select: { code: true, course: { select: { name: true } } } }, researchTasks: { select: { topic: true, result: true } } },
  })
  const [first] = trainees
  if (!first) return null
  const events = await db.careerEvent.findMany({
    where: { personId }, orderBy: [{ happenedOn: 'desc' }, { recordedAt: 'desc' }],
    select: { id: true, kind: true, happenedOn: true, post: true, decisionNumber: true, agency: { select: { names: { orderBy: { validFrom: 'desc' }, take: 1, select: { name: true } } } }, correctedBy: { select: { id: true } } },
  })
  return {
    personId, person: first.person.fullName,
    courses: trainees.flatMap(({ completedOn, cohort, researchTasks }) => (completedOn ? [{ cohort: cohort.code, course: cohort.course.name, completedOn: dayOf(completedOn), topic: researchTasks[0]?.topic ?? null, taskResult: researchTasks[0]?.result ?? null }] : [])),
    events: events.map(({ agency, correctedBy, happenedOn, ...event }) => ({ ...event, happenedOn: dayOf(happenedOn), agency: agency.names[0]?.name ?? '', corrected: correctedBy !== null })),
  }
}
