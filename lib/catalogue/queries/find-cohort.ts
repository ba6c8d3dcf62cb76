import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { dayOrNull, type Day } from '../../time'
import { cohortsVisibleTo } from '../policy'
import { rowFields, rowOf, type CohortRow } from '../rules'

export type CohortFacts = CohortRow & {
  announcedOn: Day | null; noticeNumber: string | null; /** The notice that announced it, where the portal has it. */ noticeId: string | null; openingDecisionNumber: string | null; openingDecisionOn: Day | null
  campus: { name: string; address: string } | null; venue: string; schedule: string | null
  modules: { count: number; blocks: number; periods: number }
  ruleFamily: string | null
  /** `accepted` and `held` are seats; `trainees` counts those who entered the class. */
  seats: { accepted: number; held: number; free: number; waiting: number }
  trainees: number
}

/** One cohort as everyone may read it, or null if `actor` may not know of it; figures, no names. */
export async function findCohort(actor: Actor, id: string): Promise<CohortFacts | null> {
  const found = await db.cohort.findFirst({
    where: { AND: [{ id }, cohortsVisibleTo(actor)] },
    select: {
      ...rowFields, announcedOn: true, noticeNumber: true, noticeId: true, openingDecisionNumber: true, openingDecisionOn: true, venue: true, schedule: true,
      campus: { select: { name: true, address: true } },
      course: { select: { ...rowFields.course.select, ruleFamily: true, modules: { select: { block: true, periods: true } } } },
      nominations: { where: { status: { in: ['ACCEPTED', 'ENROLLED', 'COMPLETED', 'WAITLISTED'] } }, select: { status: true } },
      _count: { select: { trainees: true } },
    },
  })
  if (!found) return null
  const { announcedOn, noticeNumber, noticeId, openingDecisionNumber, openingDecisionOn, venue, schedule, campus, nominations, _count, ...rest } = found
  const { ruleFamily, modules, ...course } = rest.course
  const row = rowOf({ ...rest, course })
  const waiting = nominations.filter(({ status }) => status === 'WAITLISTED').length
  const accepted = nominations.length - waiting
  return {
    ...row, announcedOn: dayOrNull(announcedOn), noticeNumber, noticeId, openingDecisionNumber, openingDecisionOn: dayOrNull(openingDecisionOn),
    campus, venue, schedule, ruleFamily, trainees: _count.trainees,
    modules: { count: modules.length, blocks: new Set(modules.flatMap(({ block }) => block ?? [])).size, periods: sum(modules.map(({ periods }) => periods)) },
    seats: { accepted, held: Math.max(0, row.seatsTaken - accepted), free: row.seatsFree, waiting },
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
