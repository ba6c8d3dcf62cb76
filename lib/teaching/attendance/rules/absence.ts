import type { Day } from '../../../time'

/** The bar of absence in per cent; unverified while nobody saw the text that gives it. */
export type Bar = { most: number; near: number; verified: boolean }
export const levels = ['FINE', 'NEAR', 'OVER'] as const
export type AbsenceLevel = (typeof levels)[number]
/** `periods`: of the whole module or course, not of what was held so far. */
export type Absence = { absent: number; periods: number }

/** Where an absence stands against the bar, in whole periods: no share is rounded before it is judged. */
export function absenceLevel({ absent, periods }: Absence, { most, near }: Bar): AbsenceLevel {
  if (periods <= 0 || absent <= 0) return 'FINE'
  if (absent * 100 > most * periods) return 'OVER'
  return absent * 100 >= near * periods ? 'NEAR' : 'FINE'
}

/** The share in tenths of a per cent, to be shown. */
export const absenceShare = ({ absent, periods }: Absence): number => (periods > 0 ? Math.round((absent * 1000) / periods) / 10 : 0)

/** A module has the periods of its programme, or as many as were held if those are more. */
export const periodsOf = (planned: number, held: number): number => Math.max(planned, held)

type Membership = { status: string; enrolledOn: Day; leftOn: Day | null }

/** Whether somebody belongs to the class on a day. */
const isOnRoll = ({ enrolledOn, leftOn }: Membership, day: Day): boolean => enrolledOn <= day && (leftOn === null || leftOn > day)

/** Why the roll of a lesson cannot be taken, or null. */
export function rollBlocker(lesson: { status: string; day: Day }, today: Day) {
  if (lesson.status === 'CANCELLED') return 'lesson_cancelled' as const
  if (lesson.status !== 'PUBLISHED') return 'lesson_not_published' as const
  return lesson.day > today ? ('lesson_ahead' as const) : null
}

/** Why somebody is not on the roll of a day, or null; `trainee` undefined: nobody of the class. */
export function entryBlocker(trainee: Membership | undefined, day: Day) {
  if (!trainee) return 'trainee_not_in_class' as const
  if (isOnRoll(trainee, day)) return null
  return trainee.leftOn !== null && trainee.leftOn <= day ? ('trainee_left' as const) : ('trainee_not_in_class' as const)
}

/** The module of which the largest share was missed, or null where none was. */
export const worstModule = <Module extends Absence>(modules: readonly Module[]): Module | null =>
  modules.reduce<Module | null>((worst, one) => (one.absent > 0 && (!worst || one.absent * worst.periods > worst.absent * one.periods) ? one : worst), null)

/** The worst of several. */
export const worstLevel = (all: readonly AbsenceLevel[]): AbsenceLevel => levels.toReversed().find((level) => all.includes(level)) ?? 'FINE'
