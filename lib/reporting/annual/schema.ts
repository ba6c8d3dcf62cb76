import { z } from 'zod'
import { cursorDay, cursorOf, cursorWord } from '../../web/cursor'
import { schoolSlug } from '../progress/schema'
import { figuresYear } from '../year/schema'
import { figureCodes } from './rules/figures'

/** The sections of the coordination report, in its order. */
export const reportSections = [
  'ENROLMENT', 'TRAINING', 'FOSTERING', 'STAFF', 'MATERIALS', 'PRACTICE', 'COORDINATION', 'EVALUATION', 'SHORTCOMINGS', 'RECOMMENDATIONS', 'NEXT_YEAR',
] as const
export type ReportSection = (typeof reportSections)[number]

export const annualParams = z.object({ year: figuresYear })
export const figureParams = annualParams.extend({ code: z.enum(figureCodes) })
const school = schoolSlug.optional()
/** Trainees by the agency of that time, or by the one that follows them now. */
export const partsViews = ['then', 'now'] as const
export type PartsView = (typeof partsViews)[number]
/** Of the rows behind a figure those of one agency, where the figure is told by agency. */
export const figureAgency = z.object({ agency: z.uuid({ error: 'id_invalid' }).optional(), view: z.enum(partsViews).default('then') })
export const annualQuery = z.object({ school })
/** Where the rows behind a figure go on: after day and key of the last one. */
export const figurePlace = cursorOf(z.tuple([cursorDay, cursorWord]))
export const figureRowsQuery = figureAgency.extend({
  school, limit: z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(1, { error: 'invalid' }).max(100, { error: 'invalid' }).default(50), cursor: figurePlace.optional(),
})

/** What a total is held against. */
export const checkKinds = ['parts', 'printed', 'printedParts', 'agencies'] as const

const figureAnswer = z.object({
  code: z.string(), section: z.enum(reportSections), value: z.int(), unit: z.string(), parts: z.array(z.array(z.string())), printed: z.int().nullable(), rows: z.string(),
})
const checkAnswer = z.object({ code: z.string(), kind: z.enum(checkKinds), parts: z.array(z.int()), sum: z.int(), total: z.int(), agrees: z.boolean() })
export const annualAnswer = z.object({
  year: z.int(), school: z.string(), asOf: z.string(), issued: z.object({ number: z.string(), issuedOn: z.string() }).nullable(), figures: z.array(figureAnswer), checks: z.array(checkAnswer),
})
export const figureRowsAnswer = z.object({
  code: z.string(), year: z.int(), agency: z.object({ id: z.uuid(), name: z.string() }).nullable(), total: z.int(),
  items: z.array(z.object({ id: z.string(), on: z.string(), title: z.string(), detail: z.string(), amount: z.int() })), nextCursor: z.string().nullable(),
})
