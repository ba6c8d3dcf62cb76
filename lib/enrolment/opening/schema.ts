import { z } from 'zod'
import { documentNumber } from '../../document-number'
import { day, text } from '../../people/schema'
import { parseWrittenDay } from '../../time'

/** The bodies of a class and their duties, the first of each held by one at a time. */
export const duties = {
  STEERING: ['STEERING_HEAD', 'STEERING_DEPUTY', 'STEERING_MEMBER'],
  HEAD: ['CLASS_HEAD'],
  COMMITTEE: ['MONITOR', 'DEPUTY_MONITOR', 'COMMITTEE_MEMBER'],
  CELL: ['CELL_SECRETARY', 'CELL_DEPUTY', 'CELL_MEMBER'],
} as const
export const bodies = ['STEERING', 'HEAD', 'COMMITTEE', 'CELL'] as const
export type Body = (typeof bodies)[number]
export const allDuties = [...duties.STEERING, ...duties.HEAD, ...duties.COMMITTEE, ...duties.CELL] as const
export type Duty = (typeof allDuties)[number]

export const dutyOf = (stored: string): Duty => allDuties.find((one) => one === stored) ?? 'COMMITTEE_MEMBER'
export const bodyOf = (duty: Duty): Body => bodies.find((body) => duties[body].some((one) => one === duty)) ?? 'COMMITTEE'

const id = z.uuid({ error: 'id_invalid' })
const paper = { decisionNumber: documentNumber.optional(), decisionOn: day.optional() }
const given = { cohortId: id, from: day, ...paper }

/** Who is given which duty, and from which day: each body knows its holders in its own way. */
export const dutyInput = z.discriminatedUnion('duty', [
  z.object({ ...given, duty: z.literal(duties.STEERING), fullName: text(120), office: text(160) }),
  z.object({ ...given, duty: z.literal(duties.HEAD), accountId: id }),
  z.object({ ...given, duty: z.literal([...duties.COMMITTEE, ...duties.CELL]), traineeId: id }),
], { error: 'required' }).superRefine(({ decisionNumber, decisionOn }, context) => {
  if (!decisionNumber === !decisionOn) return
  context.addIssue({ code: 'custom', path: [decisionNumber ? 'decisionOn' : 'decisionNumber'], message: 'required' })
})
export type DutyInput = z.output<typeof dutyInput>

export const dutyEnd = z.object({ id, on: day })
export type DutyEnd = z.output<typeof dutyEnd>

/** A day as a form sends it, and what was left empty as absent. */
export const writtenDuty = (fields: Readonly<Record<string, unknown>>) => Object.fromEntries(
  Object.entries(fields).filter(([, value]) => value !== '').map(([name, value]) => [name, typeof value === 'string' && days.has(name) ? (parseWrittenDay(value) ?? value) : value]))
const days: ReadonlySet<string> = new Set(['from', 'on', 'decisionOn'])

export const openingParams = z.object({ id })

const listed = z.object({
  name: z.string(), sex: z.string(), birthDate: z.string(), ethnicMinority: z.boolean().nullable(), post: z.string(), agency: z.string(),
  education: z.string().nullable(), educationField: z.string().nullable(), admittedOn: z.string().nullable(), officialOn: z.string().nullable(),
})
/** A person on the list of the decision, as known on its day. */
export type Listed = z.output<typeof listed>

/** What an opening decision says, as it is kept with the class; `decision` is null in a draft, before the class is opened. */
export const decisionFacts = z.object({
  school: z.object({ letterhead: z.enum(['STATE', 'PARTY']), parentLine: z.string(), name: z.string(), place: z.string(), office: z.string() }),
  cohort: z.object({
    code: z.string(), course: z.string(), form: z.string(), opensOn: z.string(), endsOn: z.string(), venue: z.string(), noticeNumber: z.string().nullable(), announcedOn: z.string().nullable(),
    /** When the admission council last sat; papers kept before it was asked have none. */
    councilOn: z.string().nullable().default(null),
  }),
  decision: z.object({ number: z.string(), on: z.string(), signatory: z.string().nullable(), signatoryTitle: z.string().nullable() }).nullable(),
  listed: z.array(listed),
  duties: z.array(z.object({ duty: z.enum(allDuties), name: z.string(), place: z.string().nullable() })),
})
export type DecisionFacts = z.output<typeof decisionFacts>
