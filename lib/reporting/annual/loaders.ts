import 'server-only'
import { notFound } from 'next/navigation'
import { requireActor } from '../../access/session'
import { findReviewConference } from '../../activities/queries/find-activity'
import { listRecommendations } from '../../activities/queries/list-recommendations'
import type { Day } from '../../time'
import { mayWriteReport } from './paper/policy'
import { findAnnualReport } from './queries/find-annual-report'
import { findOverdueParties } from './queries/find-overdue-parties'
import { listAgencyParts } from './queries/list-agency-parts'
import { listReportYears } from './queries/list-report-years'
import { listFigureRows } from './queries/list-figure-rows'
import { annualParams, figureAgency, figureParams, figurePlace, type PartsView } from './schema'

const PAGE = 50
type Address = { year: string; school: string | undefined }

/** The report of a year, with its trainees by agency, and whether its paper is still to be written by the reader; not found for whom its figures are no business. */
export async function loadAnnualReport({ year, school }: Address, view: PartsView, today: Day) {
  const wanted = annualParams.safeParse({ year })
  if (!wanted.success) return notFound()
  const actor = await requireActor()
  const place = { year: wanted.data.year, school }
  const [report, now] = await Promise.all([findAnnualReport(actor, place, today), view === 'now' ? listAgencyParts(actor, { ...place, view }, today) : null])
  if (!report) return notFound()
  return { report, agencies: now ?? report.agencies, mayWrite: mayWriteReport(actor) && !report.issued }
}

/** The years of the reports; not found for whom their figures are no business. */
export const loadReportYears = async (school: string | undefined, today: Day) => (await listReportYears(await requireActor(), school, today)) ?? notFound()

/** The rows behind a figure, or those of one agency; a malformed cursor shows the first page. */
export async function loadFigureRows({ code, year, school, agency, view, cursor }: Address & { code: string; agency: string | undefined; view: PartsView; cursor: string | string[] | undefined }, today: Day) {
  const wanted = figureParams.extend(figureAgency.shape).safeParse({ year, code, agency, view })
  if (!wanted.success) return notFound()
  const after = figurePlace.safeParse(cursor).data
  const rows = await listFigureRows(await requireActor(), { ...wanted.data, school, cursor: after, limit: PAGE }, today)
  return { first: after === undefined, ...(rows ?? notFound()) }
}

/** Recommendations shown; their heading counts all. */
const SHOWN = 100

/** What the review conference of a year has before it: the conference itself, recommendations without an answer, who is overdue with duties of the year, the report's figures. */
export async function loadConference({ year, school }: Address, today: Day) {
  const wanted = annualParams.safeParse({ year })
  if (!wanted.success) return notFound()
  const actor = await requireActor()
  const report = await findAnnualReport(actor, { year: wanted.data.year, school }, today)
  if (!report) return notFound()
  const key = { schoolId: report.school.id, year: report.year }
  const [overdue, recommendations, review] = await Promise.all([
    findOverdueParties(actor, key, today), listRecommendations(actor, { state: 'open', schoolId: key.schoolId, limit: SHOWN }, today), findReviewConference(actor, key, today),
  ])
  return { report, overdue: overdue ?? notFound(), recommendations: recommendations.items, review }
}
