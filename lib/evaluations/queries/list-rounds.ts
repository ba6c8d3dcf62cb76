import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { dateOf, dayAt, dayOf, type Day } from '../../time'
import { writeCursor } from '../../web/cursor'
import { roundsVisibleTo } from '../policy'
import type { RoundList } from '../schema'

export type RoundItem = {
  id: string; title: string; respondent: string; anonymous: boolean; timing: string; lecturer: string | null; cohort: string; course: string
  opensOn: Day; closesOn: Day; open: boolean; invited: number; answered: number
}

const PAGE = 25

/** Rounds of a school's classes, the last to close first, with how many were asked and have answered. */
export async function listRounds(actor: Actor, { cursor }: RoundList, now: Date): Promise<{ items: RoundItem[]; nextCursor: string | null }> {
  const before = cursor ? { OR: [{ closesOn: { lt: dateOf(cursor[0]) } }, { closesOn: dateOf(cursor[0]), id: { lt: cursor[1] } }] } : {}
  const rows = await db.evaluationRound.findMany({
    where: { AND: [before, roundsVisibleTo(actor)] }, orderBy: [{ closesOn: 'desc' }, { id: 'desc' }], take: PAGE + 1,
    select: {
      id: true, timing: true, lecturer: { select: { fullName: true } }, opensOn: true, closesOn: true, template: { select: { title: true, respondent: true, anonymous: true } },
      cohort: { select: { code: true, course: { select: { name: true } } } },
    },
  })
  const page = rows.slice(0, PAGE)
  const counts = await countAnswers(page.map(({ id }) => id))
  const today = dayAt(now)
  const items = page.map(({ template, cohort, opensOn, closesOn, lecturer, ...round }) => ({
    ...round, ...template, lecturer: lecturer?.fullName ?? null, cohort: cohort.code, course: cohort.course.name, opensOn: dayOf(opensOn), closesOn: dayOf(closesOn),
    open: dayOf(opensOn) <= today && today <= dayOf(closesOn), ...(counts.get(round.id) ?? { invited: 0, answered: 0 }),
  }))
  const last = items.at(-1)
  return { items, nextCursor: rows.length > PAGE && last ? writeCursor([last.closesOn, last.id]) : null }
}

/** Asked and answered by round, counted in one statement. */
async function countAnswers(roundIds: readonly string[]): Promise<Map<string, { invited: number; answered: number }>> {
  const groups = await db.evaluationInvitation.groupBy({ by: ['roundId', 'answered'], where: { roundId: { in: [...roundIds] } }, _count: true })
  const counts = new Map<string, { invited: number; answered: number }>()
  for (const { roundId, answered, _count } of groups) {
    const known = counts.get(roundId) ?? { invited: 0, answered: 0 }
    counts.set(roundId, { invited: known.invited + _count, answered: known.answered + (answered ? _count : 0) })
  }
  return counts
}
