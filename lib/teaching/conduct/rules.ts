import type { Day } from '../../time'

/** From the first word to the last. */
export const conductSteps = ['SELF', 'CLASS', 'HEAD', 'COUNCIL'] as const
export type ConductStep = (typeof conductSteps)[number]
export const stepOf = (step: string): ConductStep => conductSteps.find((one) => one === step) ?? 'SELF'

export const conductClasses = ['EXCELLENT', 'GOOD', 'FAIR', 'AVERAGE'] as const
export type ConductClass = (typeof conductClasses)[number] | 'WEAK'
/** From how many points of a hundred a class is given. */
export type ConductThresholds = Readonly<Record<(typeof conductClasses)[number], number>>

export const conductClassOf = (points: number, thresholds: ConductThresholds): ConductClass => conductClasses.find((one) => points >= thresholds[one]) ?? 'WEAK'

export type StepPoints = Partial<Record<ConductStep, number>>

/** The word that counts: that of the council, else of whoever spoke last before it. */
export function lastWord(points: StepPoints): { step: ConductStep; points: number } | null {
  const step = conductSteps.toReversed().find((one) => points[one] !== undefined)
  return step ? { step, points: points[step] ?? 0 } : null
}

/** The word that counts of stored sums by step, with its class. */
export function conductOf(stored: Partial<Record<string, number>> | null, thresholds: ConductThresholds): { step: ConductStep; points: number; class: ConductClass } | null {
  const points: StepPoints = {}
  for (const [step, sum] of Object.entries(stored ?? {})) points[stepOf(step)] = Number(sum)
  const word = lastWord(points)
  return word && { ...word, class: conductClassOf(word.points, thresholds) }
}

/** Why conduct cannot be judged at a step now, or null: after the council nobody does, and nobody before the class begins. */
export function conductBlocker(cohort: { status: string; opensOn: Day }, council: boolean) {
  if (cohort.status !== 'RUNNING' && cohort.status !== 'COMPLETED') return 'class_not_running' as const
  return council ? ('council_decided' as const) : null
}

export const totalOf = (points: Readonly<Record<string, number>>): number => Object.values(points).reduce((sum, one) => sum + one, 0)

/** The sum of each step that was spoken. */
export const totalsOf = (steps: Partial<Record<ConductStep, Readonly<Record<string, number>>>>): StepPoints =>
  Object.fromEntries(conductSteps.flatMap((step) => { const points = steps[step]; return points ? [[step, totalOf(points)]] : [] }))
