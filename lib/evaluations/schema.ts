import { z } from 'zod'
import type { Day } from '../time'
import { cursorDay, cursorOf } from '../web/cursor'

export type Timing = 'BEFORE' | 'END' | 'MONTHS_6' | 'MONTHS_12' | 'MONTHS_24'
export const timings = ['BEFORE', 'END', 'MONTHS_6', 'MONTHS_12', 'MONTHS_24'] as const satisfies readonly Timing[]

/** The parameters of a school that say when rounds open, for how long, and how often they remind. */
export const settingCodes = [
  'EVAL_BEFORE_DAYS', 'EVAL_END_DAYS', 'EVAL_AFTER_DAYS', 'EVAL_FIRST_MONTHS', 'EVAL_SECOND_MONTHS', 'EVAL_THIRD_MONTHS',
  'EVAL_REMIND_EVERY', 'EVAL_REMINDERS_MOST', 'EVAL_LECTURERS_MOST', 'EVAL_ITEM_LEAST', 'UNUSED_MONTHS',
] as const
export type SettingCode = (typeof settingCodes)[number]
export type RoundSettings = Readonly<Record<SettingCode, number>>

/** What a link opens: `open` takes an answer, the others say why not. */
export type FormState = 'open' | 'answered' | 'closed' | 'not_open'

export type FormItem = { code: string; kind: string; textVi: string; textEn: string }
export type AnswerValue = number | boolean | string
export type Answers = Readonly<Record<string, AnswerValue>>

/** A form as its respondent sees it. `about` names the trainee only to those who are asked about one. */
export type EvaluationForm = {
  state: FormState
  title: string
  respondent: string
  anonymous: boolean
  timing: string
  opensOn: Day
  closesOn: Day
  /** Of named forms; an anonymous one does not know it. */
  answeredOn: Day | null
  school: { name: string; office: string; phone: string }
  cohort: { code: string; course: string }
  about: string | null
  /** Whom a form about a lecturer is about. */
  lecturer: string | null
  /** What was saved of a named form. */
  draft: Answers
  /** Whether the link may be handed on: never a trainee's own. */
  mayHandOn: boolean
  items: readonly FormItem[]
}

/** Forty-three letters of base64url: what a link carries. */
export const evaluationLink = z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) })

/** One form has a few items; more than that is no answer. */
const MAX_ITEMS = 60
export const answersBody = z.object({
  answers: z.record(z.string().max(60), z.unknown(), { error: 'required' }).refine((given) => Object.keys(given).length <= MAX_ITEMS, { error: 'too_long' }),
})
export type GivenAnswers = z.output<typeof answersBody>['answers']

/** What is wrong with one answer; `path` is the item's code. */
const answerFault = z.object({
  path: z.string(), code: z.enum(['unknown_item', 'required', 'scale_out_of_range', 'not_yes_no', 'too_long', 'text_invalid']),
})
export type AnswerFault = z.output<typeof answerFault>
/** The faults that a refused answer carries. */
export const faultsOf = (details: Readonly<Record<string, unknown>>): AnswerFault[] => z.array(answerFault).catch([]).parse(details['faults'])

export const roundParams = z.object({ roundId: z.uuid() })

const lastSeen = cursorOf(z.tuple([cursorDay, z.uuid()])).optional().catch(undefined)
/** An agency's list: what is owed, or what was given. A malformed cursor starts at the first page. */
export const owedList = z.object({ view: z.enum(['owed', 'answered']).catch('owed'), cursor: lastSeen })
export type OwedList = z.output<typeof owedList>
export const roundList = z.object({ cursor: lastSeen })
export type RoundList = z.output<typeof roundList>
/** The same of programs, whose mistakes are told. */
export const roundQuery = z.object({ cursor: cursorOf(z.tuple([cursorDay, z.uuid()])).optional() })
