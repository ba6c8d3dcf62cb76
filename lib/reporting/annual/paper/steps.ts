import 'server-only'
import type { db, Tx } from '../../../db/client'
import { dayAt, dayOf, type Day } from '../../../time'
import type { Values } from '../rules/figures'
import { proposedText } from '../rules/text'
import { reportSections } from '../schema'
import type { SectionText } from './rules/text'
import { reportContent, type ReportContent } from './schema'

type Key = { schoolId: string; year: number }

/** The text of every section, as written or as the portal proposes it for these figures. */
export async function readSections(tx: Tx | typeof db, key: Key, values: Values): Promise<SectionText[]> {
  const rows = await tx.annualReportSection.findMany({ where: key, select: { code: true, text: true, revision: true, editedAt: true } })
  return reportSections.map((code) => {
    const row = rows.find((one) => one.code === code)
    return { code, text: row?.text ?? proposedText(code, values), revision: row?.revision ?? 0, editedOn: row ? dayAt(row.editedAt) : null }
  })
}

export type Issued = { number: string; issuedOn: Day; contentHash: string; content: ReportContent }

/** The report as it was issued, or null. */
export async function readIssued(tx: Tx | typeof db, key: Key): Promise<Issued | null> {
  const row = await tx.annualReport.findUnique({ where: { schoolId_year: key }, select: { number: true, issuedOn: true, content: true, contentHash: true } })
  return row && { number: row.number, issuedOn: dayOf(row.issuedOn), contentHash: Buffer.from(row.contentHash).toString('hex'), content: reportContent.parse(JSON.parse(row.content)) }
}
