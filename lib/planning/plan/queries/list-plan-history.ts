import 'server-only'
import { z } from 'zod'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { mayReadDrafts } from '../policy'

const planFacts = z.object({
  version: z.number(), scenario: z.string(), course: z.string(), form: z.string(), quarter: z.number(), cohorts: z.number(), trainees: z.number(),
  fromQuarter: z.number(), fromCohorts: z.number(), fromTrainees: z.number(), number: z.string(), on: z.string(), leaveNumber: z.string(), leaveOn: z.string(), reason: z.string(),
}).partial().catch({})

export type PlanEntry = { id: string; type: string; at: string; by: string | null; role: string | null; data: z.output<typeof planFacts> }

const LIMIT = 100
/** What happened between school and province; how the school drafted is its own. */
const between = ['plan.proposed', 'plan.returned', 'plan.approved', 'plan.scenario-switched']

/** What happened to a plan, newest first; nothing for whom plans are no business. One statement. */
export async function listPlanHistory(actor: Actor, planId: string): Promise<PlanEntry[]> {
  if (!mayReadDrafts(actor) && actor.kind !== 'province') return []
  const own = actor.kind === 'school'
    ? Prisma.sql`e.school_id = ${actor.schoolId}::uuid`
    : Prisma.sql`e.school_id in (select id from school where province_id = ${actor.provinceId}::uuid) and e.type = any(${between})`
  const rows = await db.$queryRaw<(Omit<PlanEntry, 'at' | 'data'> & { at: Date; data: unknown })[]>`
    select e.id, e.type, e.happened_at as at, e.data, a.display_name as by, r.role
    from event e left join account a on a.id = e.account_id left join role_assignment r on r.id = e.role_id
    where e.subject_id = ${planId}::uuid and e.subject_kind = 'plan' and e.type like 'plan.%' and ${own}
    order by e.happened_at desc, e.id desc limit ${LIMIT}`
  return rows.map(({ at, data, ...row }) => ({ ...row, at: at.toISOString(), data: planFacts.parse(data) }))
}
