import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dateOf, dayOrNull, type Day } from '../../../time'
import { reportSchool, type ReportSchool } from '../steps/school'

/** `cohorts`: classes that opened in the year. `number`, `issuedOn`: of the report, once it was issued. */
export type ReportYear = { year: number; cohorts: number; number: string | null; issuedOn: Day | null }

/** The years that a report can be read of, the newest first; null where there is no school for the actor. Two statements. */
export async function listReportYears(actor: Actor, slug: string | undefined, today: Day): Promise<{ school: ReportSchool; years: ReportYear[] } | null> {
  const school = await reportSchool(db, actor, slug)
  if (!school) return null
  const rows = await db.$queryRaw<{ year: number; cohorts: number; number: string | null; issuedOn: Date | null }[]>`
    select y.year, y.cohorts, r.number, r.issued_on as "issuedOn" from (
      select extract(year from opens_on)::int as year, count(*) filter (where status in ('RUNNING', 'COMPLETED'))::int as cohorts
      from cohort where school_id = ${school.id}::uuid and opens_on <= ${dateOf(today)} and status <> 'CANCELLED' group by 1
    ) y left join annual_report r on r.school_id = ${school.id}::uuid and r.year = y.year
    where y.cohorts > 0 or r.number is not null order by y.year desc limit 50`
  return { school, years: rows.map(({ issuedOn, ...row }) => ({ ...row, issuedOn: dayOrNull(issuedOn) })) }
}
