import 'server-only'
import type { AgencyActor, ProvinceActor, SchoolActor } from '../../access/actor'
import { seesWholeSchool } from '../../access/actor'
import { isHeadedBy } from '../../access/headed'
import { Prisma } from '../../db/generated/client'
import type { Tx } from '../../db/client'
import type { Day } from '../../time'
import type { Rule } from '../eligibility/rules'
import { addendumFamily } from '../eligibility/schema'

export type LockedCohort = {
  id: string; schoolId: string; courseId: string; code: string; form: string; status: string; ruleFamily: string | null
  capacity: number; quotaSeats: number; quotaTaken: number; poolSeats: number; poolTaken: number; closesAt: Date | null; opensOn: Date
}

const columns = Prisma.sql`
  c.id, c.school_id as "schoolId", c.course_id as "courseId", c.code, c.form, c.status, k.rule_family as "ruleFamily",
  c.capacity, c.quota_seats as "quotaSeats", c.quota_taken as "quotaTaken", c.pool_seats as "poolSeats", c.pool_taken as "poolTaken",
  c.closes_at as "closesAt", c.opens_on as "opensOn"`

/**
 * The cohort, locked until the transaction ends, or null if the actor may not know of it. It is the only lock of
 * enrolment: every rival waits here, so what is read after it is true until commit.
 */
export async function lockCohort(tx: Tx, actor: Locking, id: string): Promise<LockedCohort | null> {
  const rows = await tx.$queryRaw<LockedCohort[]>`
    select ${columns} from cohort c join course k on k.id = c.course_id
    where c.id = ${id}::uuid and ${visible(actor)} for update of c`
  return rows[0] ?? null
}

type Locking = AgencyActor | SchoolActor | ProvinceActor | 'system'

function visible(actor: Locking): Prisma.Sql {
  if (actor === 'system') return Prisma.sql`true`
  if (actor.kind !== 'school') {
    const ofProvince = Prisma.sql`exists (select from school s where s.id = c.school_id and s.province_id = ${actor.provinceId}::uuid)`
    return actor.kind === 'province' ? ofProvince : Prisma.sql`c.status <> 'PLANNED' and ${ofProvince}`
  }
  const own = Prisma.sql`c.school_id = ${actor.schoolId}::uuid`
  return seesWholeSchool(actor) ? own : Prisma.sql`${own} and ${isHeadedBy(actor, Prisma.sql`c.id`)}`
}

/** How many seats are free now for an agency, read under the lock. */
export async function freeSeats(tx: Tx, cohortId: string, agencyId: string): Promise<{ quota: number; pool: number; full: boolean; seats: number }> {
  const rows = await tx.$queryRaw<{ quota: number; pool: number; full: boolean; seats: number }[]>`
    select coalesce(q.seats - q.taken, 0)::int as quota, (c.pool_seats - c.pool_taken)::int as pool,
      c.quota_taken + c.pool_taken >= c.capacity as full, coalesce(q.seats, 0)::int as seats
    from cohort c left join quota q on q.cohort_id = c.id and q.agency_id = ${agencyId}::uuid where c.id = ${cohortId}::uuid`
  return rows[0] ?? { quota: 0, pool: 0, full: true, seats: 0 }
}

/**
 * The rules that are in force on a day for a course of a school: those of its family (the school's own version before the general one), and the
 * school's addendum. None if the course has no standards and the school adds none. One statement.
 */
export async function rulesInForce(tx: Tx, { ruleFamily, schoolId }: { ruleFamily: string | null; schoolId: string }, today: Day) {
  const sets = await tx.$queryRaw<RuleSet[]>`
    select s.id, s.school_id as "schoolId", s.family, s.title, (select jsonb_agg(jsonb_build_object('code', r.code, 'citation', r.citation, 'severity', r.severity,
      'parameters', r.parameters, 'verified', r.verified, 'waivableBy', r.waivable_by, 'wordingVi', r.wording_vi, 'wordingEn', r.wording_en) order by r.position) from rule r where r.rule_set_id = s.id) as rules
    from rule_set s where s.family = any(${[...(ruleFamily ? [ruleFamily] : []), addendumFamily]}) and (s.school_id is null or s.school_id = ${schoolId}::uuid) and not s.revoked
      and ${today}::date between s.valid_from and coalesce(s.valid_to, 'infinity')`
  const standards = sets.filter(({ family }) => family === ruleFamily)
  const set = standards.find((one) => one.schoolId === schoolId) ?? standards[0]
  const addendum = sets.find(({ family }) => family === addendumFamily)
  return {
    id: set?.id ?? null, addendumId: addendum?.id ?? null, rules: [...(set?.rules ?? []), ...(addendum?.rules ?? [])],
    title: [set, addendum].flatMap((one) => one?.title ?? []).join('; ') || null,
  }
}

type RuleSet = { id: string; schoolId: string | null; family: string; title: string; rules: Rule[] | null }
