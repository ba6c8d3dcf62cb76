import { z } from 'zod'
import { documentNumber, documentNumberOf } from '../../document-number'
import { day, text } from '../../people/schema'
import { FIRST_YEAR, LAST_YEAR, scenarios, studyForms, targetGroups } from '../schema'

/** DRAFT → PROPOSED → APPROVED → SUPERSEDED; a proposed version may be sent back to DRAFT. */
export const versionStatuses = ['DRAFT', 'PROPOSED', 'APPROVED', 'SUPERSEDED'] as const
export type VersionStatus = (typeof versionStatuses)[number]

export const venues = ['SCHOOL', 'LOCALITY'] as const
export type Venue = (typeof venues)[number]

export const MOST_COHORTS = 300
export const MOST_TRAINEES = 50_000

const id = z.uuid({ error: 'id_invalid' })

/** A whole number as officials type it: 1.200 and 1 200 are one thousand two hundred. */
const whole = (least: number, most: number, error: string) => z.preprocess(
  (typed) => (typeof typed === 'string' && /^\s*\d{1,3}(?:[. ]\d{3})+\s*$/.test(typed) ? typed.replace(/[. ]/g, '') : typed),
  z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error }),
)

export const planYear = z.coerce.number({ error: 'year_invalid' }).int({ error: 'year_invalid' }).min(FIRST_YEAR, { error: 'year_invalid' }).max(LAST_YEAR, { error: 'year_invalid' })

/** How many, when, where, led by whom. A venue in a locality is named; without a lead agency the school leads. */
const figures = {
  quarter: whole(1, 4, 'quarter_invalid'),
  cohorts: whole(1, MOST_COHORTS, 'cohorts_invalid'),
  trainees: whole(1, MOST_TRAINEES, 'trainees_invalid'),
  venue: z.enum(venues, { error: 'required' }),
  locality: text(120).optional(),
  leadAgencyId: id.optional(),
  targetGroup: z.enum(targetGroups, { error: 'required' }),
  leaveNumber: documentNumber.optional(),
  leaveOn: day.optional(),
}

/** The figures of a line as a person states them. */
export type LineFigures = {
  quarter: number; cohorts: number; trainees: number; venue: Venue; targetGroup: (typeof targetGroups)[number]
  locality?: string | undefined; leadAgencyId?: string | undefined; leaveNumber?: string | undefined; leaveOn?: string | undefined
}
/** A field that is wrong holds what was sent: this early a check asks what it is. */
const evenIfWrong = { when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null }

/** What does not fit together, told beside the field that is to be mended. */
function fitsTogether(line: Readonly<Partial<Record<keyof LineFigures, unknown>>>, context: z.RefinementCtx): void {
  const wrong = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
  if (typeof line.cohorts === 'number' && typeof line.trainees === 'number' && line.cohorts > line.trainees) wrong('trainees', 'trainees_below_cohorts')
  if (line.venue === 'LOCALITY' && line.locality === undefined) wrong('locality', 'required')
  if (line.leaveOn !== undefined && line.leaveNumber === undefined) wrong('leaveNumber', 'required')
  if (line.leaveNumber !== undefined && line.leaveOn === undefined) wrong('leaveOn', 'required')
}

/** Which scenarios a new line is for. */
export const lineScopes = ['BOTH', ...scenarios] as const

/** A new line of the draft. */
export const newLineForm = z.object({
  planId: id, courseId: z.uuid({ error: 'required' }), form: z.enum(studyForms, { error: 'required' }), scope: z.enum(lineScopes, { error: 'required' }), ...figures,
}).superRefine(fitsTogether, evenIfWrong)
export type NewLine = z.output<typeof newLineForm>

/** Other figures for a line of the draft; its course and form stay. `seen`: the line as it was when somebody looked. */
export const lineForm = z.object({ planId: id, itemId: id, scenario: z.enum(scenarios), seen: z.string().max(600), ...figures }).superRefine(fitsTogether, evenIfWrong)
export type AlteredLine = z.output<typeof lineForm>

export const lineTarget = z.object({ planId: id, itemId: id, scenario: z.enum(scenarios) })
export const planTarget = z.object({ planId: id })
export const draftForm = z.object({ year: planYear })

/** Five years from one on, with the paper that set them and the share of full-time classes they aim at. */
export const frameForm = z.object({
  frameId: id.optional(), fromYear: planYear, title: text(200), documentNumber, documentOn: day,
  fullTimeTarget: whole(0, 100, 'share_invalid').optional(),
})
export type FrameInput = z.output<typeof frameForm>

/** What a version is known by when somebody looks at it; the same until its papers or a line change. */
const seen = z.string({ error: 'required' }).regex(/^[0-9a-f]{16}$/, { error: 'invalid' })

export const proposalForm = z.object({ planId: id, seen, proposalNumber: documentNumberOf(['BC', 'TTr'], 'proposal_number_invalid'), proposedOn: day })
export type Proposal = z.output<typeof proposalForm>

/** `version` and `seen` are of what was read: another one, or the same one after it was sent back and altered, is not approved by mistake. */
export const approvalForm = z.object({ planId: id, version: whole(1, 1_000, 'invalid'), seen, decisionNumber: documentNumber, decidedOn: day, signatory: text(120) })
export type Approval = z.output<typeof approvalForm>

export const returnForm = z.object({ planId: id, version: whole(1, 1_000, 'invalid'), seen, reason: text(500) })
export type Return = z.output<typeof returnForm>

/** Which plan an address names; what is wrong in it is as if it were not there. */
const asked = <T extends z.ZodType>(shape: T) => shape.optional().catch(undefined)
export const planSearch = z.object({
  year: asked(planYear), school: asked(z.string().regex(/^[a-z0-9-]{1,80}$/)), version: asked(whole(1, 1_000, 'invalid')), scenario: asked(z.enum(scenarios)),
})
export type PlanSearch = Readonly<Record<string, string | string[] | undefined>>

export const planParams = z.object({ year: planYear })
/** `school` is a slug, for those who see several; without a version the newest that the actor may see, without a scenario the one in use. */
export const planQuery = z.object({ school: z.string().regex(/^[a-z0-9-]{1,80}$/).optional(), scenario: z.enum(scenarios).optional(), version: whole(1, 1_000, 'invalid').optional() })

const answeredDay = z.iso.date()
const amount = z.object({ cohorts: z.int(), trainees: z.int() })
const kind = z.enum(['TRAINING', 'FOSTERING'])
const paper = z.object({ number: z.string(), on: answeredDay }).nullable()
/** What a program is told of a plan. `fullTime` counts training only, its part full-time; a lead agency of null is the school. */
export const planAnswer = z.object({
  year: z.int(), school: z.string(), scenario: z.enum(scenarios), scenarioInUse: z.enum(scenarios),
  version: z.object({ number: z.int(), status: z.enum(versionStatuses), proposal: paper, decision: paper, signatory: z.string().nullable() }),
  frame: z.object({ fromYear: z.int(), title: z.string(), paper, fullTimeTarget: z.int().nullable(), targetVerified: z.boolean() }),
  lines: z.array(amount.extend({
    itemId: z.uuid(), courseId: z.uuid(), courseCode: z.string(), course: z.string(), kind, form: z.enum(studyForms), quarter: z.int(), venue: z.enum(venues), locality: z.string().nullable(),
    leadAgencyId: z.uuid().nullable(), leadAgency: z.string().nullable(), targetGroup: z.enum(targetGroups), academyLeave: paper, scheduled: z.int(),
  })),
  carriedOver: z.array(z.object({ id: z.uuid(), code: z.string(), course: z.string(), kind, form: z.enum(studyForms), opensOn: answeredDay, endsOn: answeredDay, trainees: z.int() })),
  totals: z.object({ opened: amount, carriedOver: amount, together: amount }), fullTime: z.object({ part: amount, whole: amount }),
})
export type PlanAnswer = z.output<typeof planAnswer>
