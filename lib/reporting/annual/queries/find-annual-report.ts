import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayOf, type Day } from '../../../time'
import { hasBegun } from '../../year/rules'
import { checksOf, type Check } from '../rules/checks'
import { figuresOf, type Figure, type Values } from '../rules/figures'
import { readAgencyParts, type AgencyPart } from '../steps/agency-parts'
import { placeOf } from '../steps/rows'
import { readValues, reportSchool, type ReportSchool } from '../steps/school'

export type AnnualReport = {
  school: ReportSchool; year: number; asOf: Day; values: Values; figures: Figure[]; checks: Check[]
  /** Trainees by the agency of that time. */
  agencies: AgencyPart[]
  printed: { on: Day; source: string } | null
  /** Number and day of the paper, once it is issued. */
  issued: { number: string; on: Day } | null
}

/** The report of a year as its rows are now, what a printed one said, and whether it was issued; null before the year has begun. Five statements. */
export async function findAnnualReport(actor: Actor, wanted: { year: number; school?: string | undefined }, today: Day): Promise<AnnualReport | null> {
  const { year } = wanted
  const school = hasBegun(year, today) ? await reportSchool(db, actor, wanted.school) : null
  if (!school) return null
  const place = placeOf(school.id, year, today)
  const key = { schoolId: school.id, year }
  const [values, agencies, printed, issued] = await Promise.all([
    readValues(db, place), readAgencyParts(db, place, 'then'),
    db.yearReport.findUnique({ where: { schoolId_year: key }, select: { reportedOn: true, source: true, figures: true } }),
    db.annualReport.findUnique({ where: { schoolId_year: key }, select: { number: true, issuedOn: true } }),
  ])
  const figures = figuresOf(values, printed?.figures)
  return {
    school, year, asOf: place.asOf, values, figures, agencies, checks: checksOf(figures, agencies),
    printed: printed && { on: dayOf(printed.reportedOn), source: printed.source },
    issued: issued && { number: issued.number, on: dayOf(issued.issuedOn) },
  }
}
