import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import type { Prisma } from '../../../db/generated/client'
import { dayOf, dayOrNull, type Day } from '../../../time'
import { writeCursor } from '../../../web/cursor'
import { receiptsOwedBy, reportsVisibleTo } from '../policy'
import { statusOf, type ReceivedQuery, type ReportStatus } from '../schema'

export type ReceivedReport = {
  id: string; name: string; birthDate: Day; cohort: string; course: string; ordinal: number; total: number; status: ReportStatus; number: string | null; on: Day | null
  sentAt: Date; acknowledgedAt: Date | null; answered: boolean
  /** The agency that sent the trainee, where it is not the one that received the report. */
  former: string | null
}

const PAGE = 50

const fields = {
  id: true, ordinal: true, total: true, status: true, documentNumber: true, documentOn: true, sentAt: true, acknowledgedAt: true, answer: true, agencyId: true, recipientId: true,
  agency: { select: { names: { orderBy: { validFrom: 'desc' }, take: 1, select: { name: true } } } },
  trainee: { select: { person: { select: { fullName: true, birthDate: true } } } }, cohort: { select: { code: true, course: { select: { name: true } } } },
} as const satisfies Prisma.CommentReportSelect
type Row = Prisma.CommentReportGetPayload<{ select: typeof fields }>

const received = ({ trainee: { person }, cohort, agency, ...row }: Row): ReceivedReport[] => (row.sentAt === null ? [] : [{
  id: row.id, name: person.fullName, birthDate: dayOf(person.birthDate), cohort: cohort.code, course: cohort.course.name, ordinal: row.ordinal, total: row.total, status: statusOf(row.status),
  number: row.documentNumber, on: dayOrNull(row.documentOn), sentAt: row.sentAt, acknowledgedAt: row.acknowledgedAt, answered: row.answer !== null,
  former: row.recipientId === row.agencyId ? null : (agency.names[0]?.name ?? null),
}])

/** What an agency received, the newest first: what waits for a receipt, or what has one. */
export async function listReceivedReports(actor: Actor, { view, cursor }: Pick<ReceivedQuery, 'view' | 'cursor'>): Promise<{ items: ReceivedReport[]; nextCursor: string | null }> {
  if (actor.kind !== 'agency') return { items: [], nextCursor: null }
  const [at, id] = cursor ?? []
  const before = at && id ? { OR: [{ sentAt: { lt: new Date(at) } }, { sentAt: new Date(at), id: { lt: id } }] } : {}
  const rows = await db.commentReport.findMany({
    where: { AND: [view === 'open' ? receiptsOwedBy(actor) : reportsVisibleTo(actor), { status: view === 'open' ? 'SENT' : 'ACKNOWLEDGED' }, before] }, orderBy: [{ sentAt: 'desc' }, { id: 'desc' }], take: PAGE + 1, select: fields,
  })
  const items = rows.slice(0, PAGE).flatMap(received)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > PAGE && last ? writeCursor([last.sentAt.toISOString(), last.id]) : null }
}

/** What was sent about a trainee, the newest first. */
export async function listReportsAboutMe(actor: Actor): Promise<ReceivedReport[]> {
  if (actor.kind !== 'trainee') return []
  const rows = await db.commentReport.findMany({ where: reportsVisibleTo(actor), orderBy: [{ sentAt: 'desc' }, { id: 'desc' }], take: PAGE, select: fields })
  return rows.flatMap(received)
}
