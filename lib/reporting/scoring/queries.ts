import 'server-only'
import type { Actor } from '../../access/actor'
import { activitiesVisibleTo } from '../../activities/policy'
import { agreementVersionsVisibleTo } from '../../agreements/policy'
import { db } from '../../db/client'
import { dayAt, dayOf, yearOf, type Day } from '../../time'
import { nearestDay } from '../progress/rules/days'
import { figureScopeOf } from '../year/policy'
import { mayScore } from './policy'
import type { ScoreItem } from './schema'

/** `closed`: the year's review conference is recorded, with which scoring ends; `reviewedOn`: its day, for whoever took part in it; `reviewMonth`: in which the agreement in force has it held. */
export type OwnScore = { year: number; school: { slug: string; name: string }; closed: boolean; reviewedOn: Day | null; reviewMonth: number | null; scored: (Record<ScoreItem, number | null> & { remark: string; on: Day }) | null }

/** The schools of the agency's province with what it said of each in a year; nobody else reads single marks. Five statements at most. */
export async function listOwnScores(actor: Actor, year: number): Promise<OwnScore[]> {
  if (!mayScore(actor)) return []
  const schools = await db.school.findMany({
    where: { provinceId: actor.provinceId }, orderBy: { id: 'asc' },
    select: {
      id: true, slug: true, name: true, _count: { select: { activities: { where: { year, kind: 'REVIEW' } } } },
      activities: { where: { AND: [activitiesVisibleTo(actor), { year, kind: 'REVIEW' }] }, select: { heldOn: true } },
      scores: { where: { year, agencyId: actor.agencyId }, select: { planning: true, notices: true, timetable: true, reports: true, support: true, remark: true, scoredAt: true } },
    },
  })
  const agreements = await db.agreementVersion.findMany({
    where: { AND: [agreementVersionsVisibleTo(actor), { status: 'IN_FORCE', agreement: { schoolId: { in: schools.map(({ id }) => id) } } }] }, orderBy: { id: 'asc' },
    select: { reviewMonth: true, agreement: { select: { schoolId: true } } },
  })
  return schools.map(({ id, slug, name, _count, activities: [review], scores: [one] }) => {
    const { scoredAt, ...marks } = one ?? { scoredAt: null }
    return { year, school: { slug, name }, closed: _count.activities > 0, reviewedOn: review ? dayOf(review.heldOn) : null, reviewMonth: agreements.find(({ agreement }) => agreement.schoolId === id)?.reviewMonth ?? null, scored: scoredAt && 'remark' in marks ? { ...marks, on: dayAt(scoredAt) } : null }
  })
}

/**
 * `agencies`: how many answered, which is all that is read while marks may still change: means that move with one more answer would tell that
 * agency's marks. `closed`: the review is recorded or the year's scoring is over; a mean is null then where fewer than three answered the item.
 */
export type SchoolScoring = Record<ScoreItem, number | null> & { school: string; closed: boolean; agencies: number; remarks: string[]; kept: number; due: number }

/** What agencies think of the schools of the actor's scope, as averages once no mark changes any more, beside the school's own duties kept in time. One statement. */
export async function listSchoolScoring(actor: Actor, year: number, today: Day): Promise<SchoolScoring[]> {
  const scope = figureScopeOf(actor)
  if (!scope) return []
  const [schoolId, provinceId] = 'schoolId' in scope ? [scope.schoolId, null] : [null, scope.provinceId]
  return db.$queryRaw<SchoolScoring[]>`
    select h.name as school, x.closed, coalesce(n.agencies, 0) as agencies, v.planning, v.notices, v.timetable, v.reports, v.support, coalesce(v.remarks, '{}') as remarks, d.kept, d.due
    from school h
    cross join lateral (select ${year < yearOf(today) - 1}::boolean or exists (select from activity a where a.school_id = h.id and a.year = ${year} and a.kind = 'REVIEW') as closed) x
    left join school_score_average n on n.school_id = h.id and n.year = ${year}
    left join school_score_average v on v.school_id = n.school_id and v.year = n.year and x.closed
    cross join lateral (
      select count(*)::int as due, (count(*) filter (where s.done and not s.late))::int as kept
      from agreement a join agreement_version n on n.agreement_id = a.id and n.status not in ('DRAFT', 'PROPOSED') join obligation o on o.version_id = n.id
      join obligation_state s on s.id = o.id and s.applies and not s.waits join agreement_party p on p.id = o.party_id and p.kind = 'SCHOOL'
      where a.school_id = h.id and o.due_on between ${`${year}-01-01`}::date and ${nearestDay(year, today)}::date
        and (s.done or o.due_on < ${today}::date)) d
    where h.id = ${schoolId}::uuid or h.province_id = ${provinceId}::uuid order by h.id`
}
