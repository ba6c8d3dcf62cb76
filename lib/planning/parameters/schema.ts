import { z } from 'zod'
import { day, text } from '../../people/schema'

/** What attendance, marks and conduct are judged by: shares in per cent, marks in hundredths, points of conduct. */
export const studyCodes = [
  'ABSENCE_MOST', 'ABSENCE_NEAR', 'MARK_MOST', 'MARK_PASS', 'RETAKES_MOST', 'RANK_EXCELLENT', 'RANK_GOOD', 'RANK_FAIR', 'RANK_AVERAGE',
  'CONDUCT_EXCELLENT', 'CONDUCT_GOOD', 'CONDUCT_FAIR', 'CONDUCT_AVERAGE',
  'SHORT_ABSENCE_MOST', 'GRADUATE_CONDUCT_LEAST', 'GRADUATE_DISCIPLINE_BARS',
] as const
export type StudyCode = (typeof studyCodes)[number]

/** When the code of a roll is shown before a lesson, and from when a scan is late: minutes. */
export const scanCodes = ['SCAN_OPENS_MINUTES', 'SCAN_LATE_MINUTES'] as const
export type ScanCode = (typeof scanCodes)[number]

/** When a course is evaluated, who is reminded how often, what is followed. */
const evaluationCodes = [
  'EVAL_BEFORE_DAYS', 'EVAL_END_DAYS', 'EVAL_AFTER_DAYS', 'EVAL_FIRST_MONTHS', 'EVAL_SECOND_MONTHS', 'EVAL_THIRD_MONTHS',
  'EVAL_REMIND_EVERY', 'EVAL_REMINDERS_MOST', 'EVAL_LECTURERS_MOST', 'EVAL_ITEM_LEAST', 'UNUSED_MONTHS',
] as const

/** Until when requests about personal data are answered and breaches told, and how long what came to nothing is kept. */
const privacyCodes = ['REQUEST_RECEIPT_DAYS', 'REQUEST_ANSWER_DAYS', 'REQUEST_OBJECT_DAYS', 'REQUEST_ERASE_DAYS', 'BREACH_HOURS', 'FAILED_KEPT_DAYS', 'INVITATION_KEPT_DAYS', 'REQUEST_KEPT_DAYS'] as const

export const parameterCodes = [
  'LECTURERS_PER_CLASS', 'PART_TIME_ROOM_SHARE', 'NOTICE_DAYS', 'MAX_CLASS_SIZE', 'REMINDER_DAYS', 'PAPERS_KEPT_DAYS', 'OFFER_WINDOW_DAYS', 'OFFER_ANSWER_DAYS', ...studyCodes,
  'REPORTS_PER_COURSE', 'REPORT_GRACE_DAYS', 'REPORT_ANSWER_DAYS', ...scanCodes, ...evaluationCodes, ...privacyCodes,
] as const
export type ParameterCode = (typeof parameterCodes)[number]

/** A value from a day on, where it is written, and whether somebody compared it with that paper. */
export const parameterForm = z.object({
  code: z.enum(parameterCodes, { error: 'id_invalid' }),
  value: z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(0, { error: 'invalid' }).max(100_000, { error: 'invalid' }),
  appliesOn: day, source: text(300), verified: z.literal('yes').transform(() => true).optional(),
})
export type ParameterInput = z.output<typeof parameterForm>
