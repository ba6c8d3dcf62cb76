import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { translatorFor } from '../../../i18n/sentence'
import { dayAt, dayOf, dayOrNull, type Day } from '../../../time'
import type { OfficialPaper } from '../../../web/official-paper'
import { reportsVisibleTo } from '../policy'
import { reportPaper } from '../rules/paper'
import { reportSheet, type ReportSheet } from '../rules/sheet'
import { statusOf, stepOf, type DraftStep, type ReportStatus } from '../schema'
import { readSheets } from '../steps/sheets'

export type Report = {
  id: string; schoolId: string; cohortId: string; cohort: string; traineeId: string; personId: string; name: string; ordinal: number; total: number; dueOn: Day
  status: ReportStatus; step: DraftStep; revision: number; number: string | null; on: Day | null; contentHash: string | null
  /** The agency that sent the trainee, and who received the report; names of the days they are about. */
  agency: string; recipient: string | null; succeeded: boolean; sentAt: Date | null
  acknowledgedAt: Date | null; receiver: string | null; answer: string | null
  sheet: ReportSheet; paper: OfficialPaper
}

const named = { select: { names: { orderBy: { validFrom: 'desc' }, select: { name: true, validFrom: true, validTo: true } } } } as const
type Named = { names: readonly { name: string; validFrom: Date; validTo: Date | null }[] } | null

/** The name an agency bore on a day, or the last one it had. */
function nameOn(agency: Named, on: Day | null): string | null {
  if (!agency) return null
  const then = on ? agency.names.find(({ validFrom, validTo }) => dayOf(validFrom) <= on && (validTo === null || dayOf(validTo) >= on)) : undefined
  return (then ?? agency.names[0])?.name ?? null
}

/** A report as `actor` may see it, with the paper it is printed as: the frozen one once it is signed; null otherwise. */
export async function findReport(actor: Actor, id: string, now: Date): Promise<Report | null> {
  const row = await db.commentReport.findFirst({
    where: { AND: [{ id }, reportsVisibleTo(actor)] },
    select: {
      id: true, schoolId: true, cohortId: true, traineeId: true, ordinal: true, total: true, dueOn: true, status: true, step: true, revision: true, documentNumber: true, documentOn: true,
      contentHash: true, agencyId: true, recipientId: true, sentAt: true, acknowledgedAt: true, answer: true, sheet: true, agency: named, recipient: named, receiver: named,
      trainee: { select: { personId: true, person: { select: { fullName: true } } } }, cohort: { select: { code: true } },
    },
  })
  if (!row) return null
  const frozen = row.sheet === null ? null : reportSheet.parse(row.sheet)
  const sheet = frozen ?? (await readSheets(db, [id], dayAt(now))).get(id)?.sheet
  if (!sheet) return null
  const [on, sentOn, receivedOn] = [dayOrNull(row.documentOn), row.sentAt ? dayAt(row.sentAt) : null, row.acknowledgedAt ? dayAt(row.acknowledgedAt) : null]
  const [recipient, receiver] = [nameOn(row.recipient, sentOn), nameOn(row.receiver, receivedOn)]
  const { schoolId, cohortId, traineeId, ordinal, total, revision, contentHash, sentAt, acknowledgedAt, answer } = row
  return {
    id, schoolId, cohortId, cohort: row.cohort.code, traineeId, personId: row.trainee.personId, name: frozen?.trainee.name ?? row.trainee.person.fullName, ordinal, total, dueOn: dayOf(row.dueOn),
    status: statusOf(row.status), step: stepOf(row.step), revision, number: row.documentNumber, on, contentHash, agency: frozen?.trainee.agency ?? nameOn(row.agency, dayAt(now)) ?? '', recipient,
    succeeded: row.recipientId !== null && row.recipientId !== row.agencyId, sentAt, acknowledgedAt, receiver, answer,
    sheet, paper: reportPaper(sheet, { recipient, on: receivedOn, by: receiver, answer }, translatorFor('vi')),
  }
}
