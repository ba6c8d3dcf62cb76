import { z } from 'zod'
import { documentNumber } from '../document-number'
import { day, text, written } from '../people/schema'
import { storable, tidy } from '../text'
import { cursorDay, cursorOf, pageLimit } from '../web/cursor'

/** Conferences first, then what is compiled, reviewed, inspected. REVIEW closes the year: the conference that reviews the coordination. */
export const activityKinds = ['REVIEW', 'ENROLMENT', 'WORKSHOP', 'ROUND_TABLE', 'MATERIAL', 'PRACTICE_REVIEW', 'INSPECTION'] as const
export const materialStatuses = ['DRAFT', 'REVIEWED', 'IN_USE'] as const
export const levels = ['ACADEMY', 'PROVINCE', 'AGENCY'] as const
export type Level = (typeof levels)[number]
/** What is followed: a finding or a recommendation. `overdue` is open past its day. */
export const followedStates = ['open', 'overdue', 'closed'] as const
export type FollowedState = (typeof followedStates)[number]

/** Text of several lines: each is made regular, blank ones at the ends go. */
const lines = (max: number) => z.string().max(max, { error: 'too_long' })
  .transform((typed) => typed.split(/\r\n|\r|\n/).map((line) => line.replaceAll('\t', ' ')))
  .refine((all) => all.every((line) => storable.test(line)), { error: 'text_invalid' }).transform((all) => all.map(tidy).join('\n').trim())

const id = z.uuid({ error: 'id_invalid' })
const year = z.int({ error: 'year_invalid' }).min(2000, { error: 'year_invalid' }).max(2100, { error: 'year_invalid' })
const participant = z.object({ agencyId: id, people: z.int({ error: 'people_invalid' }).min(1, { error: 'people_invalid' }).max(1000, { error: 'people_invalid' }) })

/** Of materials alone: for whom, which edition, how far. */
const material = { audience: text(200).optional(), edition: text(40).optional(), materialStatus: z.enum(materialStatuses, { error: 'required' }).optional() }
const fields = z.object({
  kind: z.enum(activityKinds, { error: 'required' }), title: text(300), heldOn: day, year: year.optional(), place: text(200).optional(),
  guests: z.int({ error: 'guests_invalid' }).min(0, { error: 'guests_invalid' }).max(5000, { error: 'guests_invalid' }).default(0),
  minutes: lines(20_000).default(''), ...material,
  participants: z.array(participant).max(100).refine((all) => new Set(all.map(({ agencyId }) => agencyId)).size === all.length, { error: 'duplicate' }).default([]),
})
type Fields = { kind: string; audience?: string | undefined; edition?: string | undefined; materialStatus?: string | undefined }

function wholeMaterial(given: Fields, context: z.RefinementCtx) {
  for (const path of ['audience', 'edition', 'materialStatus'] as const) {
    if ((given[path] !== undefined) !== (given.kind === 'MATERIAL')) context.addIssue({ code: 'custom', path: [path], message: given.kind === 'MATERIAL' ? 'required' : 'invalid' })
  }
}
export const activityInput = fields.superRefine(wholeMaterial)
export type ActivityInput = z.output<typeof activityInput>
export const activityChange = fields.extend({ activityId: id, revision: z.int({ error: 'invalid' }).min(1) }).superRefine(wholeMaterial)
export type ActivityChange = z.output<typeof activityChange>

export const findingInput = z.object({ activityId: id, text: text(1000), dueOn: day })
export type FindingInput = z.output<typeof findingInput>
export const mendingInput = z.object({ findingId: id, mendedOn: day, mendedNote: text(1000) })
export type MendingInput = z.output<typeof mendingInput>

export const recommendationInput = z.object({
  level: z.enum(levels, { error: 'required' }), agencyId: id.optional(), activityId: id.optional(), text: text(2000), madeOn: day, dueOn: day.optional(),
}).superRefine(({ level, agencyId, madeOn, dueOn }, context) => {
  if ((level === 'AGENCY') !== (agencyId !== undefined)) context.addIssue({ code: 'custom', path: ['agencyId'], message: level === 'AGENCY' ? 'required' : 'invalid' })
  if (dueOn !== undefined && dueOn < madeOn) context.addIssue({ code: 'custom', path: ['dueOn'], message: 'span_reversed' })
})
export type RecommendationInput = z.output<typeof recommendationInput>
export const answerInput = z.object({ answer: text(2000), answerNumber: documentNumber, answeredOn: day })
export type AnswerInput = z.output<typeof answerInput>
export const answerForm = answerInput.extend({ recommendationId: id })

export const named = z.object({ id })
const place = cursorOf(z.tuple([cursorDay, z.uuid()]))
const inYear = z.coerce.number({ error: 'year_invalid' }).int({ error: 'year_invalid' }).min(2000, { error: 'year_invalid' }).max(2100, { error: 'year_invalid' })
/** What programs ask for: their mistakes are told. */
export const activityQuery = z.object({ kind: z.enum(activityKinds, { error: 'invalid' }).optional(), year: inYear.optional(), limit: pageLimit, cursor: place.optional() })
export type ActivityQuery = z.output<typeof activityQuery>
export const recommendationQuery = z.object({
  level: z.enum(levels, { error: 'invalid' }).optional(), state: z.enum(followedStates, { error: 'invalid' }).optional(), year: inYear.optional(), limit: pageLimit, cursor: place.optional(),
})
export type RecommendationQuery = z.output<typeof recommendationQuery>
/** The same of an address that people may have changed: what is wrong is left out. */
export const activityFilter = z.object({ kind: z.enum(activityKinds).optional().catch(undefined), year: inYear.optional().catch(undefined), cursor: place.optional().catch(undefined) })
export const recommendationFilter = z.object({
  level: z.enum(levels).optional().catch(undefined), state: z.enum(followedStates).optional().catch(undefined), year: inYear.optional().catch(undefined), cursor: place.optional().catch(undefined),
})

const dayText = z.string()
export const activityItem = z.object({
  id: z.uuid(), kind: z.enum(activityKinds), title: z.string(), heldOn: dayText, year: z.int(), place: z.string(), school: z.string(), agencies: z.int(), people: z.int(), openFindings: z.int(), overdueFindings: z.int(),
})
export type ActivityItem = z.output<typeof activityItem>
export const activityDetail = activityItem.extend({
  guests: z.int(), minutes: z.string(), audience: z.string().nullable(), edition: z.string().nullable(), materialStatus: z.enum(materialStatuses).nullable(), revision: z.int(),
  participants: z.array(z.object({ agencyId: z.uuid(), name: z.string(), people: z.int() })),
  findings: z.array(z.object({ id: z.uuid(), text: z.string(), dueOn: dayText, mendedOn: dayText.nullable(), mendedNote: z.string().nullable(), state: z.enum(followedStates) })),
})
export type ActivityDetail = z.output<typeof activityDetail>
export const recommendationItem = z.object({
  id: z.uuid(), year: z.int(), level: z.enum(levels), agency: z.string().nullable(), school: z.string(), activity: z.object({ id: z.uuid(), title: z.string() }).nullable(), text: z.string(),
  madeOn: dayText, dueOn: dayText.nullable(), state: z.enum(followedStates), answer: z.string().nullable(), answerNumber: z.string().nullable(), answeredOn: dayText.nullable(), mayAnswer: z.boolean(),
})
export type RecommendationItem = z.output<typeof recommendationItem>
export const registered = z.object({ id: z.uuid() })

const asNumber = (typed: string | undefined): string | number | undefined => (typed !== undefined && /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : typed)

/** An activity as its form sends it: figures as figures, agencies from their numbered lines, what is of materials only with materials. */
export function activityWritten(form: FormData) {
  const { audience, edition, materialStatus, ...typed } = written(form)
  const numbers = Object.keys(typed).flatMap((name) => /^agency(\d{1,3})$/.exec(name)?.[1] ?? [])
  const figures = Object.fromEntries(['guests', 'year', 'revision'].flatMap((name) => (typed[name] === undefined ? [] : [[name, asNumber(typed[name])]])))
  return {
    ...typed, ...figures, ...(typed['kind'] === 'MATERIAL' ? { audience, edition, materialStatus } : {}),
    participants: numbers.map((number) => ({ agencyId: typed[`agency${number}`], people: asNumber(typed[`people${number}`]) })),
  }
}
