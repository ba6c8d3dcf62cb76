import { addDays, dateOf, daysBetween, mondayOf, type Day } from '../../time'
import { halves, type Half } from '../planner/schema'

export type Slot = { day: Day; half: Half }
export type ModuleLeft = { id: string; name: string; periods: number; begun: number }
export type Draft = Slot & { moduleId: string; title: string; periods: number }

/** A half-day holds so many periods: mornings and afternoons four, evenings three. */
const periodsOf = { MORNING: 4, AFTERNOON: 4, EVENING: 3 } as const satisfies Record<Half, number>

/** Monday is 1, Sunday 7. */
const weekdayOf = (day: Day): number => ((dateOf(day).getUTCDay() + 6) % 7) + 1

type Allowed = { from: Day; to: Day; weekdays: readonly number[]; halves: readonly string[]; daysOff: ReadonlySet<Day>; taken: ReadonlySet<string> }
export const slotKey = ({ day, half }: { day: Day; half: string }): string => `${day} ${half}`

/** The half-days a class may study on, in order: of the allowed weekdays, no day off, and none that has a lesson. */
export function freeSlots({ from, to, weekdays, halves: wished, daysOff, taken }: Allowed): Slot[] {
  const days = Array.from({ length: Math.max(0, Math.min(800, daysBetween(from, to) + 1)) }, (_, index) => addDays(from, index))
  return days.filter((day) => weekdays.includes(weekdayOf(day)) && !daysOff.has(day))
    .flatMap((day) => halves.filter((half) => wished.includes(half)).map((half) => ({ day, half })))
    .filter((slot) => !taken.has(slotKey(slot)))
}

/** Modules one after the other into the half-days; what finds none is counted. */
export function draftOf(modules: readonly ModuleLeft[], slots: readonly Slot[]): { drafts: Draft[]; left: number } {
  const rest = [...slots]
  const drafts: Draft[] = []
  let left = 0
  for (const { id, name, periods, begun } of modules) {
    let open = periods
    for (let number = begun + 1; open > 0; number += 1) {
      const slot = rest.shift()
      if (!slot) break
      const held = Math.min(open, periodsOf[slot.half])
      drafts.push({ ...slot, moduleId: id, title: `${name}, bài ${number}`, periods: held })
      open -= held
    }
    left += open
  }
  return { drafts, left }
}

/** Lessons of another class, moved by whole weeks so that weekdays stay; those that fall outside the term, on a day off or on a taken half-day are left out. */
export function movedByWeeks<T extends { day: Day; half: string }>(
  lessons: readonly T[], { sourceOpens, opensOn, endsOn, daysOff, taken }: { sourceOpens: Day; opensOn: Day; endsOn: Day; daysOff: ReadonlySet<Day>; taken: ReadonlySet<string> },
): T[] {
  const shift = daysBetween(mondayOf(sourceOpens), mondayOf(opensOn))
  return lessons.map((lesson) => ({ ...lesson, day: addDays(lesson.day, shift) }))
    .filter((lesson) => lesson.day >= opensOn && lesson.day <= endsOn && !daysOff.has(lesson.day) && !taken.has(slotKey(lesson)))
}
