import 'server-only'
import { createHash } from 'node:crypto'
import type { Actor, SchoolActor } from '../../../access/actor'
import { db, type Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { standsUnder } from '../../../document-number'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dateOf, dayAt, type Day } from '../../../time'
import { canonical } from '../../../graduation/certificates/rules/content'
import { hasBegun } from '../../year/rules'
import { checksOf } from '../rules/checks'
import { figuresOf } from '../rules/figures'
import { readAgencyParts } from '../steps/agency-parts'
import { placeOf } from '../steps/rows'
import { readValues, reportSchool } from '../steps/school'
import { mayIssueReport, mayWriteReport } from './policy'
import { findReportPaper, type ReportPaper } from './queries/find-report-paper'
import { filledText, keyOf, seenOf, textBlocker } from './rules/text'
import type { IssueInput, ReportContent, SectionInput } from './schema'
import { readSections } from './steps'

export type SectionError = 'not_allowed' | 'changed_meanwhile' | 'figure_unknown' | 'figure_typed' | 'already_issued' | 'year_not_begun'

/** Keeps the text of a section; its figures stand in it as {code}. Who read another revision is told so. */
export async function writeSection(actor: Actor, { year, code, text, revision }: SectionInput, now: Date): Promise<Result<{ revision: number }, SectionError>> {
  if (!mayWriteReport(actor)) return fail('not_allowed')
  if (!hasBegun(year, dayAt(now))) return fail('year_not_begun')
  const blocker = textBlocker(text)
  if (blocker) return fail(blocker.error, { field: 'text', found: blocker.found })
  const { schoolId, accountId: editedBy } = actor
  return transaction<{ revision: number }, SectionError, 'already_issued' | 'changed_meanwhile'>(async (tx) => {
    // Whoever issues at the same time is waited for: an issued report keeps the texts it was issued with.
    await lockSchool(tx, schoolId)
    const written = { text, editedAt: now, editedBy }
    if (revision === 0) await tx.annualReportSection.create({ data: { schoolId, year, code, ...written }, select: { revision: true } })
    else {
      const { count } = await tx.annualReportSection.updateMany({ where: { schoolId, year, code, revision }, data: { ...written, revision: revision + 1 } })
      if (count !== 1) return fail('changed_meanwhile')
    }
    await recordEvent(tx, actor, { type: 'annual.section-saved', reviewSchoolId: schoolId, schoolId, data: { year, section: code, revision: revision + 1 } })
    return ok({ revision: revision + 1 })
  }, { annual_report_section_pkey: 'changed_meanwhile', annual_report_section_before_issue: 'already_issued' })
}

/** Whoever writes a section or issues at the same time waits here. */
const lockSchool = (tx: Tx, schoolId: string) => tx.$queryRaw`select id from school where id = ${schoolId}::uuid for no key update`

export type IssueError = 'not_allowed' | 'changed_meanwhile' | 'unexplained' | 'already_issued' | 'year_not_begun' | 'document_in_future' | 'number_of_party' | 'number_of_state'

/** Issues the year's report under a number: texts and figures as they were read, frozen with their hash; what does not agree is explained line by line. */
export async function issueReport(actor: Actor, input: IssueInput, now: Date): Promise<Result<{ year: number; contentHash: string }, IssueError>> {
  if (!mayIssueReport(actor)) return fail('not_allowed')
  const today = dayAt(now)
  if (!hasBegun(input.year, today)) return fail('year_not_begun')
  if (input.issuedOn > today) return fail('document_in_future', { field: 'issuedOn' })
  return transaction<{ year: number; contentHash: string }, IssueError, 'already_issued'>(async (tx) => {
    await lockSchool(tx, actor.schoolId)
    const content = await contentOf(tx, actor, input, today)
    if (!content.ok) return content
    const written = canonical(content.value)
    const contentHash = createHash('sha256').update(written).digest()
    const { year, number, signatory, signatoryTitle } = input
    await tx.annualReport.create({ data: { schoolId: actor.schoolId, year, number, signatory, signatoryTitle, issuedOn: dateOf(input.issuedOn), content: written, contentHash, issuedAt: now, issuedBy: actor.accountId }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'annual.issued', reviewSchoolId: actor.schoolId, schoolId: actor.schoolId, data: { year, number, on: input.issuedOn } })
    return ok({ year, contentHash: contentHash.toString('hex') })
  }, { annual_report_once_a_year: 'already_issued' })
}

/** What will be frozen, or why it is not to be. */
async function contentOf(tx: Tx, actor: SchoolActor, { seen, explanations, ...paper }: IssueInput, today: Day): Promise<Result<ReportContent, IssueError>> {
  const key = { schoolId: actor.schoolId, year: paper.year }
  const school = await reportSchool(tx, actor, undefined)
  if (!school) return fail('not_allowed')
  if (!standsUnder(school.letterhead, paper.number)) return fail(school.letterhead === 'PARTY' ? 'number_of_party' : 'number_of_state', { field: 'number' })
  const of = placeOf(actor.schoolId, paper.year, today)
  const values = await readValues(tx, of)
  const sections = await readSections(tx, key, values)
  const agencies = await readAgencyParts(tx, of, 'then')
  if (seenOf(sections, values, agencies) !== seen) return fail('changed_meanwhile')
  const printed = await tx.yearReport.findUnique({ where: { schoolId_year: key }, select: { figures: true } })
  const figures = figuresOf(values, printed?.figures)
  const checks = checksOf(figures, agencies).map((check) => {
    const explanation = explanations[keyOf(check)] ?? ''
    return { key: keyOf(check), code: check.code, kind: check.kind, parts: check.parts, total: check.total, agrees: check.agrees, ...(check.agrees ? {} : { explanation }) }
  })
  const open = checks.find(({ agrees, explanation }) => !agrees && explanation === '')
  if (open) return fail('unexplained', { field: `explain:${open.key}` })
  const { name, parentLine, place, letterhead, office } = school
  return ok({
    ...paper, asOf: of.asOf, school: { name, parentLine, place, letterhead, office }, checks,
    sections: sections.map(({ code, text }) => ({ code, text: filledText(text, values, paper.year) })), figures: figures.map(({ code, value }) => ({ code, value })),
    agencies: agencies.map(({ name, training, fostering }) => ({ name, training, fostering })),
  })
}

/** The paper as it is printed; that it was carried away is on record. */
export async function exportReportPaper(actor: Actor, wanted: { year: number; school?: string | undefined }, now: Date): Promise<Result<ReportPaper, 'report_not_found'>> {
  const found = await findReportPaper(actor, wanted, dayAt(now))
  if (!found || actor.kind === 'public') return fail('report_not_found')
  const { id } = found.report.school
  await recordEvent(db, actor, { type: 'annual.exported', reviewSchoolId: id, schoolId: id, data: { year: wanted.year, number: found.issued?.number ?? null } })
  return ok(found)
}
