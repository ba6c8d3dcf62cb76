/** A mean of answers of one group at one time. */
export type Figure = { code: string; kind: string; timing: string; respondent: string; mean: number; answers: number }

const at = (figures: readonly Figure[], code: string, respondent: string, timings: readonly string[]): Figure | undefined =>
  timings.map((timing) => figures.find((one) => one.code === code && one.respondent === respondent && one.timing === timing)).find((one) => one !== undefined)

/** What lies after a course, the latest first: what became of it is compared with how it was. */
const after = ['MONTHS_24', 'MONTHS_12', 'MONTHS_6', 'END'] as const

/** By how much an item rose for a group from before the course to the latest time after it; null while one side is unknown. */
export function changeOf(figures: readonly Figure[], code: string, respondent: string): number | null {
  const [before, later] = [at(figures, code, respondent, ['BEFORE']), at(figures, code, respondent, after)]
  return before && later ? later.mean - before.mean : null
}

/** By how much trainees judge themselves higher than their managers do, at the latest time both were asked; null if there is none. */
export function gapOf(figures: readonly Figure[], code: string): number | null {
  for (const timing of [...after, 'BEFORE']) {
    const [trainee, manager] = [at(figures, code, 'TRAINEE', [timing]), at(figures, code, 'MANAGER', [timing])]
    if (trainee && manager) return trainee.mean - manager.mean
  }
  return null
}

/** A difference as a part of what it could be, so that points of five and shares stand in one order. */
const weight = (difference: number | null, kind: string) => (difference === null ? -1 : Math.abs(difference) / (kind === 'YES_NO' ? 1 : 4))

/** What can be compared, answered at two times or by two sides, the widest gap first, then the largest change; and the rest. */
export function comparable<Item extends { code: string; kind: string }>(items: readonly Item[], figures: readonly Figure[]): { compared: Item[]; rest: Item[] } {
  const weighed = items.map((item) => {
    const own = figures.filter(({ code }) => code === item.code)
    const changes = [...new Set(own.map(({ respondent }) => respondent))].map((respondent) => weight(changeOf(own, item.code, respondent), item.kind))
    return { item, gap: weight(gapOf(own, item.code), item.kind), change: Math.max(-1, ...changes), both: new Set(own.map(({ timing }) => timing)).size > 1 || new Set(own.map(({ respondent }) => respondent)).size > 1 }
  })
  const sorted = weighed.filter(({ both }) => both).sort((a, b) => b.gap - a.gap || b.change - a.change)
  return { compared: sorted.map(({ item }) => item), rest: weighed.filter(({ both }) => !both).map(({ item }) => item) }
}

export type Told = { cohort: string; respondent: string; lecturer: string | null; closesOn: string; open: boolean; mean: number; answers: number }
/** What is followed of one class by one group about one lecturer; only these stand on one line. */
export const lineOf = ({ cohort, respondent, lecturer }: Told): string => [cohort, respondent, lecturer ?? ''].join('\n')

/** What a trend says: the latest closed round, and the round before it in which the same group of the same class was asked. Null while all are open. */
export function findingOf<Point extends Told>(points: readonly Point[]): { latest: Point; before: Point | null } | null {
  const closed = points.filter(({ open }) => !open)
  const latest = closed.at(-1)
  return latest ? { latest, before: closed.filter((one) => one !== latest && lineOf(one) === lineOf(latest)).at(-1) ?? null } : null
}
