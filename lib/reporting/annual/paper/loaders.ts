import 'server-only'
import { notFound } from 'next/navigation'
import { requireActor } from '../../../access/session'
import type { Day } from '../../../time'
import { annualParams, reportSections } from '../schema'
import { findReportPaper } from './queries/find-report-paper'

/** The year's report as a paper; not found for whom its figures are no business. */
export async function loadReportPaper({ year, school }: { year: string; school: string | undefined }, today: Day) {
  const wanted = annualParams.safeParse({ year })
  if (!wanted.success) return notFound()
  return (await findReportPaper(await requireActor(), { year: wanted.data.year, school }, today)) ?? notFound()
}

/** One section of it, for who may write it. */
export async function loadSection({ year, code }: { year: string; code: string }, today: Day) {
  const found = await loadReportPaper({ year, school: undefined }, today)
  const section = found.sections.find((one) => one.code === reportSections.find((known) => known.toLowerCase() === code))
  return section && found.mayWrite ? { ...found, section } : notFound()
}
