// A comment report of the permission matrix: about the trainee of the class that runs, sent to the first agency.
import type { Actor, AgencyActor, SchoolActor } from '@/lib/access/actor'
import { acknowledgeReport, acknowledgeReports } from '@/lib/teaching/reports/commands/acknowledge-reports'
import { exportReport, exportReportOverview } from '@/lib/teaching/reports/commands/export-reports'
import { handOnReports, reviewReports } from '@/lib/teaching/reports/commands/review-reports'
import { sendReports } from '@/lib/teaching/reports/commands/send-reports'
import { signReports } from '@/lib/teaching/reports/commands/sign-reports'
import { writeReport } from '@/lib/teaching/reports/commands/write-report'
import { findReportDraft } from '@/lib/teaching/reports/queries/find-report-draft'
import { findReportFacts, listReportFigures } from '@/lib/teaching/reports/queries/find-facts'
import { findReport } from '@/lib/teaching/reports/queries/find-report'
import { findSigning, listAddressees } from '@/lib/teaching/reports/queries/find-signing'
import { findReportedClass, listCohortReports, listReportsForPrograms } from '@/lib/teaching/reports/queries/list-cohort-reports'
import { findReportOverview, listOwedReports } from '@/lib/teaching/reports/queries/list-overview'
import { listReceivedReports, listReportsAboutMe } from '@/lib/teaching/reports/queries/list-received'
import { listReceivedWork, listReportWork } from '@/lib/teaching/reports/queries/list-work'
import { listReportHistory } from '@/lib/teaching/reports/queries/list-report-history'
import { dayAt, yearOf } from '@/lib/time'
import { draftOf, must } from './reports'

const now = new Date()
const today = dayAt(now)
type Id = { id: string }
type Writers = { classHead: SchoolActor; office: SchoolActor; leadership: SchoolActor; nominator: AgencyActor }

const paper = { firstNumber: '1/PNX-TrCT', documentOn: today, signatory: 'Hoàng Văn Thành', signatoryTitle: 'Hiệu trưởng', emptyConfirmed: true }

export async function reportWorld(running: Id, trainee: Id, { classHead, office, leadership }: Writers) {
  const { id } = await must(writeReport(classHead, draftOf(running.id, trainee.id, { submit: true }), now))
  const named = (revision: number) => ({ cohortId: running.id, ordinal: 1, reports: [{ id, revision }] })
  await must(reviewReports(office, { verdict: 'approve', ...named(1) }))
  await must(signReports(leadership, { ...named(2), ...paper }, now))
  await must(sendReports(office, { cohortId: running.id, ordinal: 1, recipients: [] }, now))
  return { report: { id } }
}
type World = Awaited<ReturnType<typeof reportWorld>> & { running: Id; trainee: Id }

const turn = { ordinal: 1 }

/** By the name of the command or query. Those that only read come first. */
export const reportAttempts: Readonly<Record<string, (actor: Actor, world: World) => Promise<unknown>>> = {
  findReportedClass: (actor, { running }) => findReportedClass(actor, running.id, today),
  listCohortReports: (actor, { running }) => listCohortReports(actor, { cohortId: running.id, ...turn }, today),
  listReportsForPrograms: (actor, { running }) => listReportsForPrograms(actor, running.id, today),
  findReportDraft: (actor, { running, trainee }) => findReportDraft(actor, { cohortId: running.id, traineeId: trainee.id, ...turn }, now),
  findReportFacts: (actor, { trainee }) => findReportFacts(actor, trainee.id, now),
  listReportFigures: (actor, { running }) => listReportFigures(actor, { cohortId: running.id, ...turn }, now),
  findReport: (actor, { report }) => findReport(actor, report.id, now),
  listReportWork: (actor) => listReportWork(actor, today),
  listReceivedWork: (actor) => listReceivedWork(actor, today),
  listReportHistory: (actor, { report }) => listReportHistory(actor, report.id),
  listReceivedReports: (actor) => listReceivedReports(actor, { view: 'open', cursor: undefined }),
  listReportsAboutMe: (actor) => listReportsAboutMe(actor),
  findReportOverview: (actor) => findReportOverview(actor, yearOf(today), today).then(({ turns }) => turns),
  listOwedReports: (actor, { running }) => listOwedReports(actor, running.id),
  findSigning: (actor) => findSigning(actor, now),
  listAddressees: (actor, { running }) => listAddressees(actor, { cohortId: running.id, ...turn }, now),
  exportReport: (actor, { report }) => exportReport(actor, report.id, now),
  exportReportOverview: (actor) => exportReportOverview(actor, yearOf(today), now),
  writeReport: (actor, { running, trainee }) => writeReport(actor, draftOf(running.id, trainee.id, { revision: 3 }), now),
  handOnReports: (actor, { running }) => handOnReports(actor, { cohortId: running.id, ...turn }),
  reviewReports: (actor, { running, report }) => reviewReports(actor, { verdict: 'approve', cohortId: running.id, ...turn, reports: [{ id: report.id, revision: 3 }] }),
  'reviewReports: giving one back': (actor, { running, report }) => reviewReports(actor, { verdict: 'return', cohortId: running.id, ...turn, reports: [{ id: report.id, revision: 3 }], remark: 'Sửa lại' }),
  signReports: (actor, { running, report }) => signReports(actor, { cohortId: running.id, ...turn, reports: [{ id: report.id, revision: 3 }], ...paper }, now),
  sendReports: (actor, { running }) => sendReports(actor, { cohortId: running.id, ...turn, recipients: [] }, now),
  acknowledgeReports: (actor, { report }) => acknowledgeReports(actor, [report.id], now),
  acknowledgeReport: (actor, { report }) => acknowledgeReport(actor, { id: report.id, answer: null }, now),
}
