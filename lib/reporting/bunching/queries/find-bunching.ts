import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { yearOf, type Day } from '../../../time'
import { figureScopeOf, type FigureScope } from '../../year/policy'
import type { Class } from '../rules/forecast'
import type { Means } from '../rules/supply'

/**
 * A class of the forecast with what a page names it by; `planQuarter` is that of its line, where it has one; `returnOn` the day on
 * which unused seats are to return by rule.
 */
export type ForecastClass = Class & { code: string; course: string; status: string; planQuarter: number | null; returnOn: Day | null }
/** A line of the approved plan, in the scenario in use, whose classes are not all made yet. */
export type UnscheduledLine = { itemId: string; course: string; quarter: number; missing: number }

type SchoolName = { slug: string; name: string }
export type Bunching = Means & { schoolId: string; school: SchoolName; schools: SchoolName[]; classes: ForecastClass[]; unscheduled: UnscheduledLine[] }

type Row = SchoolName & Means & { id: string; schools: SchoolName[]; classes: ForecastClass[]; unscheduled: UnscheduledLine[] }

/**
 * What the forecast of a school is made of, until the end of the year; `school` is a slug, for those who see several.
 * One statement; null for whom figures are no business.
 */
export async function findBunching(actor: Actor, { school }: { school?: string | undefined }, today: Day): Promise<Bunching | null> {
  const scope = figureScopeOf(actor)
  if (!scope) return null
  const [row] = await db.$queryRaw<Row[]>`
    select s.id, s.slug, s.name, (select jsonb_agg(jsonb_build_object('slug', s.slug, 'name', s.name) order by s.slug) from school s where ${schoolsOf(scope)}) as schools,
      (select count(*)::int from room r where r.school_id = s.id) as rooms,
      (select count(*)::int from lecturer l where l.school_id = s.id and l.kind = 'OWN') as own,
      ${listOf(Prisma.sql`
        select l.recognised_from as "from", l.recognised_to as "to", count(*) as count from lecturer l
        where l.school_id = s.id and l.kind = 'VISITING' group by 1, 2`)} as visiting,
      ${listOf(classesUntil(today))} as classes, ${listOf(unscheduledIn(yearOf(today)))} as unscheduled
    from school s where ${schoolsOf(scope)} and ${school === undefined ? Prisma.sql`true` : Prisma.sql`s.slug = ${school}`} order by s.slug limit 1`
  if (!row) return null
  const { id, slug, name, ...rest } = row
  return { schoolId: id, school: { slug, name }, ...rest }
}

/** Schools of a scope, as a condition on `school s`. */
const schoolsOf = (scope: FigureScope): Prisma.Sql =>
  'schoolId' in scope ? Prisma.sql`s.id = ${scope.schoolId}::uuid` : Prisma.sql`s.province_id = ${scope.provinceId}::uuid`

/** The rows of a statement about `school s` as one value. */
const listOf = (statement: Prisma.Sql): Prisma.Sql => Prisma.sql`(select coalesce(jsonb_agg(to_jsonb(d)), '[]') from (${statement}) d)`

/** Classes at work on a day or to open until the end of its year; those put off or cancelled take no room. */
const classesUntil = (today: Day): Prisma.Sql => Prisma.sql`
  select c.id, c.code, k.name as course, c.status, c.opens_on as "opensOn", c.ends_on as "endsOn", c.form = 'CONCENTRATED' as "fullTime",
    c.campus_id is not null as campus, c.status <> 'RUNNING' as opening, l.quarter as "planQuarter",
    case when c.unused_returned_on is null then c.unused_return_on end as "returnOn",
    c.status = 'PLANNED' and not exists (select from lesson x where x.cohort_id = c.id and x.status <> 'CANCELLED') as movable
  from cohort c join course k on k.id = c.course_id
  left join plan_item i on i.id = c.plan_item_id left join annual_plan p on p.id = i.plan_id
  left join plan_version v on v.plan_id = p.id and v.status = 'APPROVED'
  left join plan_line l on l.version_id = v.id and l.scenario = p.scenario and l.item_id = i.id
  where c.school_id = s.id and c.status in ('PLANNED', 'ANNOUNCED', 'ENROLMENT_CLOSED', 'RUNNING')
    and c.opens_on <= make_date(${yearOf(today)}::int, 12, 31) and c.ends_on >= ${today}::date
  order by c.opens_on, c.code, c.id`

/** Lines of the approved version, in the scenario in use, that ask for more classes than were made. */
const unscheduledIn = (year: number): Prisma.Sql => Prisma.sql`
  select l.item_id as "itemId", k.name as course, l.quarter, l.cohorts - made.count as missing
  from annual_plan p join plan_version v on v.plan_id = p.id and v.status = 'APPROVED'
  join plan_line l on l.version_id = v.id and l.scenario = p.scenario join plan_item i on i.id = l.item_id join course k on k.id = i.course_id
  cross join lateral (select count(*) from cohort c where c.plan_item_id = l.item_id and c.status <> 'CANCELLED') made
  where p.school_id = s.id and p.year = ${year} and made.count < l.cohorts
  order by l.quarter, k.name collate "vi-x-icu", l.item_id`
