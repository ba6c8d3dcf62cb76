import { z } from 'zod'
import { overalls } from '../schema'

/** What the portal knows of a trainee's study so far. Null: nobody recorded it here. */
export const reportFacts = z.object({
  lessons: z.int().min(0), periods: z.int().min(0),
  attendance: z.object({ late: z.int(), excused: z.int(), unexcused: z.int(), absentPeriods: z.int(), heldPeriods: z.int() }).nullable(),
  /** Marks in hundredths, as they stand. */
  marks: z.array(z.object({ name: z.string(), mark: z.int() })).nullable(),
  average: z.int().nullable(),
  conduct: z.object({ points: z.int(), rank: z.string() }).nullable(),
})
export type ReportFacts = z.output<typeof reportFacts>

export const noFacts: ReportFacts = { lessons: 0, periods: 0, attendance: null, marks: null, average: null, conduct: null }
/** The facts kept with a draft; none where nothing readable is kept. */
export const readFacts = (stored: unknown): ReportFacts => reportFacts.safeParse(stored).data ?? noFacts

/** All that the paper says, frozen when it is signed: names, posts and agencies as of its day. */
export const reportSheet = z.object({
  ordinal: z.int(), total: z.int(), dueOn: z.string(),
  school: z.object({ letterhead: z.enum(['STATE', 'PARTY']), parentLine: z.string(), name: z.string(), place: z.string(), office: z.string() }),
  cohort: z.object({ code: z.string(), course: z.string(), form: z.string(), opensOn: z.string(), endsOn: z.string() }),
  trainee: z.object({ name: z.string(), birthDate: z.string(), post: z.string(), agency: z.string() }),
  facts: reportFacts,
  remarks: z.object({
    study: z.string(), conduct: z.string(), discipline: z.string(), strengths: z.string(), weaknesses: z.string(), overall: z.enum(overalls).nullable(),
  }),
  classHead: z.string(),
  paper: z.object({ number: z.string(), on: z.string(), signatory: z.string(), signatoryTitle: z.string() }).nullable(),
})
export type ReportSheet = z.output<typeof reportSheet>
