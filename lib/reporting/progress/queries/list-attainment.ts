import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { dayOf, type Day } from '../../../time'
import { progressScopeOf } from '../policy'
import type { Attainment, Seats } from '../rules/figures'
import { nameOnDay, seatsByDay, seatSums, type Wanted } from '../steps'

/** `agencyId` narrows the answer to one agency. */
type Wish = { year: number; asOf: Day; school?: string | undefined; agencyId?: string | undefined }

/** How each agency's seats were asked for, assigned and used as of a day, the greatest lack first; an agency sees its own. One statement. */
export async function listAttainment(actor: Actor, wish: Wish): Promise<Attainment[]> {
  const { wanted, agencyIds, known } = readWish(actor, wish)
  if (!wanted) return []
  return db.$queryRaw<Attainment[]>`
    ${seatsByDay(wanted, agencyIds, known)}
    select g.id as "agencyId", ${nameOnDay(wanted)} as name, a.asked, a.assigned, a.nominated, a.enrolled, a.completed
    from (select x.agency_id, ${seatSums} from seats x group by 1) a join agency g on g.id = a.agency_id
    order by greatest(a.assigned - a.enrolled, 0) desc, a.assigned desc, a.enrolled desc, 2, 1`
}

/** One cohort in which agencies have seats. */
export type CohortSeats = Seats & { id: string; code: string; course: string; status: string; opensOn: Day }

/**
 * What attainment is added up from: the year's cohorts in which an agency asked for or has seats, nominated or sent somebody, by opening day.
 * One statement; a year's cohorts are few enough for one page.
 */
export async function listCohortSeats(actor: Actor, wish: Wish): Promise<CohortSeats[]> {
  const { wanted, agencyIds, known } = readWish(actor, wish)
  if (!wanted) return []
  const rows = await db.$queryRaw<(Omit<CohortSeats, 'opensOn'> & { opensOn: Date })[]>`
    ${seatsByDay(wanted, agencyIds, known)}
    select c.id, c.code, k.name as course, c.status, c.opens_on as "opensOn", a.asked, a.assigned, a.nominated, a.enrolled, a.completed
    from (select x.cohort_id, ${seatSums} from seats x group by 1) a join cohort c on c.id = a.cohort_id join course k on k.id = c.course_id
    order by c.opens_on, c.id`
  return rows.map(({ opensOn, ...row }) => ({ ...row, opensOn: dayOf(opensOn) }))
}

/** As cohortsNegotiatedBy says it of an agency, over `cohort c`: of a planned class it hears once the plan is approved. */
const knownToAgencies = Prisma.sql`(c.status <> 'PLANNED' or exists (
  select from plan_line p join plan_version v on v.id = p.version_id where p.item_id = c.plan_item_id and v.status = 'APPROVED'))`

/** What may be asked: the agencies of the wish that the actor may know, null for all; and the cohorts: an agency knows of a planned one once its plan is approved. */
function readWish(actor: Actor, { agencyId, ...wish }: Wish): { wanted: Wanted | null; agencyIds: readonly string[] | null; known: Prisma.Sql } {
  const scope = progressScopeOf(actor)
  const forbidden = !scope || (agencyId !== undefined && scope.agencyIds !== null && !scope.agencyIds.includes(agencyId))
  return { wanted: forbidden ? null : { ...wish, scope }, agencyIds: agencyId === undefined ? (scope?.agencyIds ?? null) : [agencyId], known: actor.kind === 'agency' ? knownToAgencies : Prisma.sql`true` }
}
