import { addDays, type Day } from '../../time'

/** How many days ahead the office is told that a recognition ends. */
export const LAPSE_NOTICE_DAYS = 60

export type Recognition = 'none' | 'valid' | 'lapsing' | 'lapsed' | 'not_yet'
/** Where a visiting lecturer's recognition stands on a day; own lecturers need none. */
export function recognitionOn({ kind, recognisedFrom, recognisedTo }: { kind: string; recognisedFrom: Day | null; recognisedTo: Day | null }, today: Day): Recognition {
  if (kind !== 'VISITING') return 'none'
  if (recognisedFrom !== null && recognisedFrom > today) return 'not_yet'
  if (recognisedTo === null) return 'valid'
  if (recognisedTo < today) return 'lapsed'
  return recognisedTo <= addDays(today, LAPSE_NOTICE_DAYS) ? 'lapsing' : 'valid'
}

/** Why a lecturer's answer to a lesson comes too late or to nothing, or null. */
export const answerBlocker = (lesson: { status: string; endsAt: Date }, now: Date) =>
  lesson.status !== 'PUBLISHED' ? ('wrong_state' as const) : lesson.endsAt <= now ? ('lesson_over' as const) : null
