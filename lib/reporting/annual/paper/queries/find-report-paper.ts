import 'server-only'
import type { Actor } from '../../../../access/actor'
import { db } from '../../../../db/client'
import type { Day } from '../../../../time'
import { findAnnualReport, type AnnualReport } from '../../queries/find-annual-report'
import { mayIssueReport, mayWriteReport } from '../policy'
import { filledText, keyOf, seenOf, type SectionText } from '../rules/text'
import type { PaperSource } from '../rules/paper'
import { readIssued, readSections, type Issued } from '../steps'

export type ReportPaper = {
  report: AnnualReport; sections: SectionText[]; seen: string; issued: Issued | null; mayWrite: boolean; mayIssue: boolean
  /** What is printed: the issued one, or today's draft. */
  paper: PaperSource
}

/** The year's report as a paper, beside its figures of today; for whom the figures are no business it does not exist. Seven statements at most. */
export async function findReportPaper(actor: Actor, wanted: { year: number; school?: string | undefined }, today: Day): Promise<ReportPaper | null> {
  const report = await findAnnualReport(actor, wanted, today)
  if (!report) return null
  const key = { schoolId: report.school.id, year: report.year }
  const [sections, issued] = await Promise.all([readSections(db, key, report.values), report.issued ? readIssued(db, key) : null])
  return {
    report, sections, issued, seen: seenOf(sections, report.values, report.agencies), mayWrite: mayWriteReport(actor) && !issued, mayIssue: mayIssueReport(actor) && !issued,
    paper: issued ? issuedSource(issued) : draftSource(report, sections),
  }
}

const issuedSource = ({ content }: Issued): PaperSource => {
  const { number, issuedOn, signatory, signatoryTitle, ...rest } = content
  return { ...rest, issued: { number, on: issuedOn, signatory, signatoryTitle } }
}

const draftSource = ({ school, year, asOf, values, figures, checks, agencies }: AnnualReport, sections: readonly SectionText[]): PaperSource => ({
  year, asOf, school, issued: null, sections: sections.map(({ code, text }) => ({ code, text: filledText(text, values, year) })),
  figures: figures.map(({ code, value }) => ({ code, value })), agencies: agencies.map(({ name, training, fostering }) => ({ name, training, fostering })),
  checks: checks.map((check) => ({ key: keyOf(check), code: check.code, kind: check.kind, parts: check.parts, total: check.total, agrees: check.agrees })),
})
