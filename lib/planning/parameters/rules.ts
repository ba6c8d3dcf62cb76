import type { Day } from '../../time'
import type { ParameterCode } from './schema'

/** Between what and what a value makes sense: a slip of the finger must not move a whole forecast. */
export const plausibleValues: Readonly<Record<ParameterCode, { least: number; most: number }>> = {
  LECTURERS_PER_CLASS: { least: 1, most: 10 }, PART_TIME_ROOM_SHARE: { least: 0, most: 100 }, NOTICE_DAYS: { least: 0, most: 180 },
  MAX_CLASS_SIZE: { least: 10, most: 500 }, REMINDER_DAYS: { least: 1, most: 60 },
  PAPERS_KEPT_DAYS: { least: 30, most: 3_650 }, OFFER_WINDOW_DAYS: { least: 0, most: 60 }, OFFER_ANSWER_DAYS: { least: 0, most: 30 },
  ABSENCE_MOST: { least: 1, most: 100 }, ABSENCE_NEAR: { least: 1, most: 100 }, MARK_MOST: { least: 100, most: 1_000 }, MARK_PASS: { least: 1, most: 1_000 }, RETAKES_MOST: { least: 0, most: 8 },
  RANK_EXCELLENT: { least: 1, most: 1_000 }, RANK_GOOD: { least: 1, most: 1_000 }, RANK_FAIR: { least: 1, most: 1_000 }, RANK_AVERAGE: { least: 1, most: 1_000 },
  CONDUCT_EXCELLENT: { least: 1, most: 100 }, CONDUCT_GOOD: { least: 1, most: 100 }, CONDUCT_FAIR: { least: 1, most: 100 }, CONDUCT_AVERAGE: { least: 1, most: 100 },
  REPORTS_PER_COURSE: { least: 1, most: 12 }, REPORT_GRACE_DAYS: { least: 0, most: 90 }, REPORT_ANSWER_DAYS: { least: 1, most: 90 },
  SHORT_ABSENCE_MOST: { least: 1, most: 100 }, GRADUATE_CONDUCT_LEAST: { least: 1, most: 100 }, GRADUATE_DISCIPLINE_BARS: { least: 0, most: 1 },
  EVAL_BEFORE_DAYS: { least: 1, most: 60 }, EVAL_END_DAYS: { least: 1, most: 120 }, EVAL_AFTER_DAYS: { least: 1, most: 180 },
  EVAL_FIRST_MONTHS: { least: 3, most: 12 }, EVAL_SECOND_MONTHS: { least: 6, most: 24 }, EVAL_THIRD_MONTHS: { least: 12, most: 60 },
  EVAL_REMIND_EVERY: { least: 1, most: 60 }, EVAL_REMINDERS_MOST: { least: 0, most: 10 }, EVAL_LECTURERS_MOST: { least: 0, most: 20 }, EVAL_ITEM_LEAST: { least: 100, most: 500 }, UNUSED_MONTHS: { least: 6, most: 120 },
  REQUEST_RECEIPT_DAYS: { least: 1, most: 10 }, REQUEST_ANSWER_DAYS: { least: 1, most: 60 }, REQUEST_OBJECT_DAYS: { least: 1, most: 60 }, REQUEST_ERASE_DAYS: { least: 1, most: 90 }, BREACH_HOURS: { least: 1, most: 240 },
  FAILED_KEPT_DAYS: { least: 180, most: 3_650 }, INVITATION_KEPT_DAYS: { least: 1, most: 730 }, REQUEST_KEPT_DAYS: { least: 180, most: 3_650 },
  SCAN_OPENS_MINUTES: { least: 0, most: 120 }, SCAN_LATE_MINUTES: { least: 0, most: 120 },
}

/** Why a parameter cannot be set so, or null. What was in force stays what it was: a value begins today or later. */
export function parameterBlocker({ code, value, appliesOn }: { code: ParameterCode; value: number; appliesOn: Day }, today: Day) {
  const { least, most } = plausibleValues[code]
  if (value < least || value > most) return 'value_implausible' as const
  return appliesOn < today ? ('applies_in_past' as const) : null
}

type Dated = { code: ParameterCode; validFrom: Day; own: boolean }

/** Of the values of a parameter that one which holds on a day: the school's own before the general one, then the newest. */
export function inForce<Value extends Dated>(values: readonly Value[], code: ParameterCode, on: Day): Value | undefined {
  const known = values.filter((one) => one.code === code && one.validFrom <= on)
  const own = known.filter((one) => one.own)
  return (own.length > 0 ? own : known).reduce<Value | undefined>((best, one) => (best && best.validFrom > one.validFrom ? best : one), undefined)
}
