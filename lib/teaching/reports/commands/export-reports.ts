import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { recordEvent, recordEvents } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dayAt } from '../../../time'
import { mayExportReportFigures } from '../policy'
import { findReport, type Report } from '../queries/find-report'
import { findReportOverview, type Overview } from '../queries/list-overview'

/** A report as the file it is printed from; that it was carried away is on record. */
export async function exportReport(actor: Actor, id: string, now: Date): Promise<Result<Report, 'report_not_found'>> {
  const report = await findReport(actor, id, now)
  if (!report || actor.kind === 'public') return fail('report_not_found')
  await recordEvents(db, actor, [
    { type: 'report.exported', reportId: id, schoolId: report.schoolId, agencyId: actor.kind === 'agency' ? actor.agencyId : null, data: { ordinal: report.ordinal } },
    { type: 'person.read', personId: report.personId, data: { page: 'REPORT' } },
  ])
  return ok(report)
}

/** The figures of a year by class and by agency; they name nobody. */
export async function exportReportOverview(actor: Actor, year: number, now: Date): Promise<Result<Overview, 'not_allowed'>> {
  if (!mayExportReportFigures(actor)) return fail('not_allowed')
  const overview = await findReportOverview(actor, year, dayAt(now))
  const list = actor.kind === 'school' ? { kind: 'school' as const, id: actor.schoolId } : { kind: 'province' as const, id: actor.provinceId }
  await recordEvent(db, actor, { type: 'list.exported', list, schoolId: actor.kind === 'school' ? actor.schoolId : null, data: { list: 'reports', year, rows: overview.turns.length } })
  return ok(overview)
}
