import 'server-only'
import { notFound } from 'next/navigation'
import { requireActor } from '../../access/session'
import { findReviewConference } from '../../activities/queries/find-activity'
import { listRecommendations } from '../../activities/queries/list-recommendations'
import { listBoardDuties } from '../../agreements/obligations/queries/list-duties'
import type { Day } from '../../time'
import { mayWriteReport } from './paper/policy'
import { findAnnualReport } from './queries/find-annual-report'
import { listAgencyParts } from './queries/list-agency-parts'
import { listReportYears } from './queries/list-report-years'
import { listFigureRows } from './queries/list-figure-rows'
import { annualParams, figureParams, figurePlace } from './schema'

const PAGE = 50
type Address = { year: string; school: string | undefined }

/** The report of a year, with its trainees by agency, and whether its paper is still to be written by the reader; not found for whom its figures are no business. */
export async function loadAnnualReport({ year, school }: Address, view: 'then' | 'now', today: Day) {
  const wanted = annualParams.safeParse({ year })
  if (!wanted.success) return notFound()
  const actor = await requireActor()
  const place = { year: wanted.data.year, school }
  const [report, agencies] = await Promise.all([findAnnualReport(actor, place, today), listAgencyParts(actor, { ...place, view }, today)])
  if (!report) return notFound()
  return { report, agencies, mayWrite: mayWriteReport(actor) && !report.issued }
}

/** The years of the reports; not found for whom their figures are no business. */
export const loadReportYears = async (school: string | undefined, today: Day) => (await listReportYears(await requireActor(), school, today)) ?? notFound()

/** The rows behind a figure; a malformed cursor shows the first page. */
export async function loadFigureRows({ code, year, school, cursor }: Address & { code: string; cursor: string | string[] | undefined }, today: Day) {
  const wanted = figureParams.safeParse({ year, code })
  if (!wanted.success) return notFound()
  const after = figurePlace.safeParse(cursor).data
  const rows = await listFigureRows(await requireActor(), { ...wanted.data, school, cursor: after, limit: PAGE }, today)
  return { first: after === undefined, ...(rows ?? notFound()) }
}

/** How many overdue duties and open recommendations a conference looks at. */
const MOST = 200

/** What the review conference of a year has before it: the report in brief, duties of the year that are overdue, recommendations without an answer, and the conference itself. */
export async function loadConference({ year, school }: Address, today: Day) {
  const wanted = annualParams.safeParse({ year })
  if (!wanted.success) return notFound()
  const actor = await requireActor()
  const report = await findAnnualReport(actor, { year: wanted.data.year, school }, today)
  if (!report) return notFound()
  const schoolId = report.school.id
  const of = { from: `${report.year}-01-01`, to: `${report.year}-12-31` }
  const [duties, recommendations, review] = await Promise.all([
    listBoardDuties(actor, { state: 'overdue', ...of }, { limit: MOST }, today), listRecommendations(actor, { state: 'open', schoolId, limit: 100 }, today), findReviewConference(actor, { schoolId, year: report.year }, today),
  ])
  return { report, overdue: duties.rows.filter((duty) => duty.schoolId === schoolId), recommendations: recommendations.items, review }
}
