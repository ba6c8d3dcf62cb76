// Who was told what in a year, read back from the notifications, and the days on which the rules of reminding would have it.
import { db } from '@/lib/db/client'
import { addDays, dayAt, dayOf, type Day } from '@/lib/time'

export type Told = { accountId: string; kind: string; subject: string; data: Readonly<Record<string, unknown>>; day: Day }

export async function readTold(): Promise<Told[]> {
  const rows = await db.notification.findMany({ orderBy: { id: 'asc' }, select: { accountId: true, kind: true, data: true, createdAt: true } })
  return rows.map(({ accountId, kind, data, createdAt }) => {
    const said: Told['data'] = typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {}
    return { accountId, kind, data: said, day: dayAt(createdAt), subject: typeof said['subjectId'] === 'string' ? said['subjectId'] : '' }
  })
}

/** What is told again after a while by its own rule; everything else is told once and never again. */
const repeats = new Set(['needs.reminded', 'reports.overdue', 'reports.unanswered', 'evaluation.reminded', 'evaluation.owed'])

/** Two that are alike in this are the same matter told twice. */
export const matterOf = ({ accountId, kind, subject, data, day }: Told): string =>
  JSON.stringify([accountId, kind, subject, Object.entries(data).toSorted(([a], [b]) => a.localeCompare(b)), repeats.has(kind) ? day : null])

/** Those that occur more than once. */
export const twice = (all: readonly string[]): string[] => [...Map.groupBy(all, (one) => one)].filter(([, same]) => same.length > 1).map(([one]) => one)

/** From a day on every so many days, as often as said, until a day that is itself too late. */
export const every = (days: number, from: Day, { before, most = Number.POSITIVE_INFINITY }: { before: Day; most?: number }): Day[] => {
  const found: Day[] = []
  for (let day = from; day < before && found.length < most; day = addDays(day, days)) found.push(day)
  return found
}

/** The rounds that asked somebody in a year, with the days between which they took answers. */
export async function roundsOf(respondents: readonly string[]): Promise<{ timing: string; opensOn: Day; closesOn: Day }[]> {
  const rows = await db.evaluationRound.findMany({
    where: { template: { respondent: { in: [...respondents] } } }, distinct: ['timing'], orderBy: { opensOn: 'asc' }, select: { timing: true, opensOn: true, closesOn: true },
  })
  return rows.map(({ timing, opensOn, closesOn }) => ({ timing, opensOn: dayOf(opensOn), closesOn: dayOf(closesOn) }))
}
