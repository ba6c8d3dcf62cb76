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
