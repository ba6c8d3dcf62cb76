import 'server-only'
import type { SchoolActor } from '../../../access/actor'
import { cohortsStaffedBy } from '../../../catalogue/policy'
import type { Tx } from '../../../db/client'
import { stepOf, statusOf, type DraftStep, type ReportStatus } from '../schema'

export type LockedReport = { id: string; traineeId: string; agencyId: string; status: ReportStatus; step: DraftStep; revision: number }

/** Whether the class is one whose reports the member of staff works with. */
export const isOwnClass = async (tx: Tx, actor: SchoolActor, cohortId: string): Promise<boolean> =>
  (await tx.cohort.count({ where: { AND: [{ id: cohortId }, cohortsStaffedBy(actor)] } })) > 0

/**
 * The reports of one turn of a class, by the names of the trainees, locked until the transaction ends. Rows are taken by ascending id, whoever takes them, so that
 * signing, sending, writing and receiving wait for each other and never in a circle.
 */
export async function lockTurn(tx: Tx, cohortId: string, ordinal: number): Promise<LockedReport[]> {
  await tx.$queryRaw`select id from comment_report where cohort_id = ${cohortId}::uuid and ordinal = ${ordinal} order by id for update`
  const rows = await tx.commentReport.findMany({
    where: { cohortId, ordinal }, orderBy: [{ trainee: { nameKey: 'asc' } }, { id: 'asc' }],
    select: { id: true, traineeId: true, agencyId: true, status: true, step: true, revision: true },
  })
  return rows.map((row) => ({ ...row, status: statusOf(row.status), step: stepOf(row.step) }))
}
