import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { cohortsVisibleTo } from '../policy'

export type YearAtWork = { stages: { code: string; nameVi: string; nameEn: string }[]; open: number; running: number; ofYear: number }

/** The stages of coordination and how many cohorts of a school take lists, run, and belong to the year. */
export async function findYearAtWork(actor: Actor, schoolId: string, year: number): Promise<YearAtWork> {
  const [stages, counts] = await Promise.all([
    db.stage.findMany({ select: { code: true, nameVi: true, nameEn: true }, orderBy: { position: 'asc' } }),
    db.cohort.groupBy({
      by: ['status', 'year'], _count: true,
      where: { AND: [cohortsVisibleTo(actor), { schoolId, OR: [{ year }, { status: { in: ['ANNOUNCED', 'RUNNING'] } }] }] },
    }),
  ])
  const count = (fits: (group: { status: string; year: number }) => boolean) => counts.filter(fits).reduce((total, { _count }) => total + _count, 0)
  return {
    stages, open: count(({ status }) => status === 'ANNOUNCED'), running: count(({ status }) => status === 'RUNNING'), ofYear: count((group) => group.year === year),
  }
}
