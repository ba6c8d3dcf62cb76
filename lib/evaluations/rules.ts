import { addDays, dateOf, dayOf, type Day } from '../time'
import { text } from '../people/schema'
import type { AnswerFault, Answers, AnswerValue, FormState, GivenAnswers, Timing } from './schema'

/** Answers of an anonymous round are neither stored in their place nor shown before so many are together. */
export const ANONYMITY_THRESHOLD = 5

/** What a link may do today. A given answer is told first: who answered need not read that the round is over. */
export function formState(form: { answered: boolean; opensOn: Day; closesOn: Day }, today: Day): FormState {
  if (form.answered) return 'answered'
  if (today > form.closesOn) return 'closed'
  return today < form.opensOn ? 'not_open' : 'open'
}

/** Why a form takes no answer today, or null if it does. */
export const answerBlocker = (state: FormState) =>
  state === 'answered' ? ('already_answered' as const)
  : state === 'closed' ? ('round_closed' as const)
  : state === 'not_open' ? ('round_not_open' as const)
  : null

export const SCALE = [1, 2, 3, 4, 5] as const
const MAX_REMARK = 2000

/** The answers of a form, tidied, or everything that is wrong with them. A free text may be left out, the rest may not. */
export function readAnswers(items: readonly { code: string; kind: string }[], given: GivenAnswers): { answers: Answers; faults: AnswerFault[] } {
  const known = new Set(items.map(({ code }) => code))
  const faults: AnswerFault[] = Object.keys(given).filter((code) => !known.has(code)).map((code) => ({ path: code, code: 'unknown_item' }))
  const answers: [string, AnswerValue][] = []
  for (const { code, kind } of items) {
    const read = readAnswer(kind, given[code])
    if ('fault' in read) faults.push({ path: code, code: read.fault })
    else if (read.value !== undefined) answers.push([code, read.value])
  }
  return { answers: Object.fromEntries(answers), faults }
}

type Read = { value: AnswerValue | undefined } | { fault: AnswerFault['code'] }

function readAnswer(kind: string, value: unknown): Read {
  if (kind === 'TEXT') return readRemark(value)
  if (value === undefined || value === null) return { fault: 'required' }
  if (kind === 'YES_NO') return typeof value === 'boolean' ? { value } : { fault: 'not_yes_no' }
  const step = SCALE.find((one) => one === value)
  return step ? { value: step } : { fault: 'scale_out_of_range' }
}

const remark = text(MAX_REMARK)

function readRemark(value: unknown): Read {
  if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) return { value: undefined }
  // A remark may have lines; it is kept as one paragraph.
  const read = remark.safeParse(typeof value === 'string' ? value.replace(/[\r\n\t]+/g, ' ') : value)
  if (read.success) return { value: read.data }
  return { fault: read.error.issues.some(({ message }) => message === 'too_long') ? 'too_long' : 'text_invalid' }
}

type Due = { timing: Timing; months: number; daysOpen: number }

/** When a completed class is asked again: at its end, and 6, 12 and 24 months later. */
const timings: readonly Due[] = [
  { timing: 'END', months: 0, daysOpen: 30 },
  { timing: 'MONTHS_6', months: 6, daysOpen: 45 },
  { timing: 'MONTHS_12', months: 12, daysOpen: 45 },
  { timing: 'MONTHS_24', months: 24, daysOpen: 45 },
]

/** Reactions are asked at the end, effects afterwards. */
export const fitsTiming = (object: string, timing: Timing): boolean => (object === 'EFFECT') === (timing !== 'END')

/**
 * The rounds of a class that are due on a day. A round opens late rather than never, but one whose whole time
 * has passed stays unopened: nobody is asked today about a class of years ago.
 */
export function dueTimings(completedOn: Day, today: Day): { timing: Timing; opensOn: Day; closesOn: Day }[] {
  return timings.flatMap(({ timing, months, daysOpen }) => {
    const due = addMonths(completedOn, months)
    if (due > today || addDays(due, daysOpen) < today) return []
    return [{ timing, opensOn: today, closesOn: addDays(today, daysOpen) }]
  })
}

/** The last completion whose rounds may still be due: the longest wait and its opening time. */
export const oldestCompletion = (today: Day): Day => addDays(addMonths(today, -24), -45)

/** The same day of a later or earlier month; the month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const date = dateOf(day)
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return addDays(dayOf(first), Math.min(date.getUTCDate(), last) - 1)
}

/** Whether a group's results may be seen: anonymous ones only when enough answers stand together. */
export const mayShowResults = (round: { anonymous: boolean; responses: number }): boolean =>
  round.anonymous ? round.responses >= ANONYMITY_THRESHOLD : round.responses > 0
