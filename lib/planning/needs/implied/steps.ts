import 'server-only'
import { Prisma } from '../../../db/generated/client'
import { theoryLevels } from '../../../people/schema'
import { yearOf, type Day } from '../../../time'
import type { ImpliedScope } from './policy'

/** The family of rules that names the posts which ask for the intermediate credential. */
const FAMILY = 'INTERMEDIATE_THEORY'
const rank = (level: Prisma.Sql) => Prisma.sql`array_position(${[...theoryLevels]}::text[], ${level})`

/**
 * Common tables of one statement. `law`: posts and level that the rules in force on the day ask for, those of the province's own school before the general ones. `present`: who works
 * at which agency now. `untrained`: planned for such a post, without such a credential that counts (an equivalence
 * certificate only if it was issued early enough), and neither nominated to nor in nor through such a course.
 * `updated`: in a class of this calendar year that counts as its update.
 */
export function impliedTables({ agencyIds, provinceId }: ImpliedScope, on: Day): Prisma.Sql {
  const employed = agencyIds ? Prisma.sql`e.agency_id = any(${[...agencyIds]}::uuid[])` : Prisma.sql`e.agency_id in (select id from agency where province_id = ${provinceId}::uuid)`
  const year = yearOf(on)
  return Prisma.sql`
    law as materialized (
      select array(select jsonb_array_elements_text(t.parameters->'categories')) as posts, c.parameters->>'level' as level, (c.parameters->>'equivalenceIssuedBefore')::date as equivalence, s.document,
        t.verified and c.verified as verified
      from rule_set s join rule t on t.rule_set_id = s.id and t.code = 'POST' join rule c on c.rule_set_id = s.id and c.code = 'CREDENTIAL'
      where s.family = ${FAMILY} and not s.revoked and s.valid_from <= ${on}::date and coalesce(s.valid_to, 'infinity') >= ${on}::date
        and (s.school_id is null or s.school_id in (select id from school where province_id = ${provinceId}::uuid))
      order by s.school_id nulls last limit 1
    ), present as materialized (
      select e.agency_id, e.post, e.person_id from employment e where e.valid_to is null and ${employed}
    ), untrained as materialized (
      select r.person_id from present r join person p on p.id = r.person_id join law on p.planned_post_category = any(law.posts)
      where not exists (select from credential c where c.person_id = r.person_id and ${rank(Prisma.sql`c.level`)} >= ${rank(Prisma.sql`law.level`)}
          and (c.kind = 'DIPLOMA' or c.issued_on < law.equivalence))
        and not exists (select from nomination n join course k on k.id = n.course_id and k.rule_family = ${FAMILY}
          where n.person_id = r.person_id and n.status in ('SUBMITTED', 'WAITLISTED', 'RETURNED', 'ACCEPTED', 'ENROLLED'))
        and not exists (select from trainee t join cohort c on c.id = t.cohort_id join course k on k.id = c.course_id and k.rule_family = ${FAMILY}
          where t.person_id = r.person_id and t.status in ('STUDYING', 'COMPLETED'))
    ), updated as materialized (
      select distinct t.person_id
      from school s join cohort c on c.school_id = s.id join course k on k.id = c.course_id join trainee t on t.cohort_id = c.id
      where s.province_id = ${provinceId}::uuid and k.yearly_update and t.person_id in (select person_id from present) and t.status in ('STUDYING', 'COMPLETED')
        and c.opens_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date
    )`
}
