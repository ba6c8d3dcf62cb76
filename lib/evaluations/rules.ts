import { addDays, dateOf, dayOf, type Day } from '../time'
import { text } from '../people/schema'
import type { AnswerFault, Answers, AnswerValue, FormState, GivenAnswers, RoundSettings, Timing } from './schema'

/** Answers of an anonymous round are neither stored in their place nor shown before so many are together. */
export const ANONYMITY_THRESHOLD = 5

/** Whether a class of so many is asked: nobody is asked, and of fewer than five anonymous answers nothing could ever be shown. */
export const mayAsk = ({ anonymous, people }: { anonymous: boolean; people: number }): boolean => people >= (anonymous ? ANONYMITY_THRESHOLD : 1)

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

/** What of a form may be kept to go on later: what can be read of its items; the rest is left out, for nothing is sent yet. */
export const readDraft = (items: readonly { code: string; kind: string }[], given: GivenAnswers): Answers =>
  Object.fromEntries(items.flatMap(({ code, kind }): [string, AnswerValue][] => {
    const read = readAnswer(kind, given[code])
    return 'value' in read && read.value !== undefined ? [[code, read.value]] : []
  }))

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

/**
 * The rounds of a class that are due on a day: at its opening and its end, and as many months later as the school's parameters say. A round opens
 * late rather than never, but one whose whole time has passed stays unopened: nobody is asked today about a class of years ago.
 */
export function dueTimings({ opensOn, completedOn }: { opensOn: Day; completedOn: Day | null }, settings: RoundSettings, today: Day): { timing: Timing; opensOn: Day; closesOn: Day }[] {
  // What was before a course is asked while it is young; a class that is over is asked no more how it was before.
  const dues: { timing: Timing; due: Day; daysOpen: number }[] = completedOn === null
    ? [{ timing: 'BEFORE', due: opensOn, daysOpen: settings.EVAL_BEFORE_DAYS }]
    : [
        { timing: 'END', due: completedOn, daysOpen: settings.EVAL_END_DAYS },
        { timing: 'MONTHS_6', due: addMonths(completedOn, settings.EVAL_FIRST_MONTHS), daysOpen: settings.EVAL_AFTER_DAYS },
        { timing: 'MONTHS_12', due: addMonths(completedOn, settings.EVAL_SECOND_MONTHS), daysOpen: settings.EVAL_AFTER_DAYS },
        { timing: 'MONTHS_24', due: addMonths(completedOn, settings.EVAL_THIRD_MONTHS), daysOpen: settings.EVAL_AFTER_DAYS },
      ]
  return dues.flatMap(({ timing, due, daysOpen }) =>
    due > today || addDays(due, daysOpen) < today ? [] : [{ timing, opensOn: today, closesOn: addDays(today, daysOpen) }])
}

/** The last completion whose rounds may still be due: the longest wait and the longest opening time. */
export const oldestCompletion = (today: Day, settings: RoundSettings): Day => addDays(
  addMonths(today, -Math.max(settings.EVAL_FIRST_MONTHS, settings.EVAL_SECOND_MONTHS, settings.EVAL_THIRD_MONTHS)), -Math.max(settings.EVAL_END_DAYS, settings.EVAL_AFTER_DAYS))

/** Whether a round reminds today: a while after it opened or last reminded, so many times at most, and not on days on which it takes no answer. */
export function remindsToday(round: { opensOn: Day; closesOn: Day; reminded: readonly Day[] }, settings: RoundSettings, today: Day): boolean {
  if (today > round.closesOn || round.reminded.length >= settings.EVAL_REMINDERS_MOST) return false
  const last = round.reminded.reduce((latest, day) => (day > latest ? day : latest), round.opensOn)
  return addDays(last, Math.max(1, settings.EVAL_REMIND_EVERY)) <= today
}

/**
 * How many of the waiting answers of an anonymous round are written now. The first five at once; after them five at a time, while five more stay
 * behind, so that the last ones are never fewer than five and whatever is shown grows by five or more. Fewer than five stay unwritten.
 */
export function batchSize({ written, waiting, closed }: { written: number; waiting: number; closed: boolean }): number {
  if (closed) return waiting >= ANONYMITY_THRESHOLD ? waiting : 0
  const kept = written === 0 ? 0 : ANONYMITY_THRESHOLD
  return waiting - kept >= ANONYMITY_THRESHOLD ? ANONYMITY_THRESHOLD : 0
}

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
