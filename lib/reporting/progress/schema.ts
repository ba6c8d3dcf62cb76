import { z } from 'zod'
import { day } from '../../people/schema'
import { studyForms } from '../../planning/schema'
import { cursorDay, cursorOf, cursorWord } from '../../web/cursor'
import { figuresYear } from '../year/schema'

/** What the figures of a year are broken down by. */
export const breakdowns = ['kind', 'form', 'quarter', 'agency'] as const
export type Breakdown = (typeof breakdowns)[number]

export const courseKinds = ['TRAINING', 'FOSTERING'] as const
export const quarters = ['1', '2', '3', '4'] as const

/** Which rows stand behind a figure: cohorts that run, or lines of the plan. */
const parts = ['all', 'carried', 'new', 'planned', 'late'] as const

/** A field that a form sent empty counts as not given. */
const unset = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), schema.optional())

export const schoolSlug = z.string().regex(/^[a-z0-9-]{1,100}$/)

export const progressParams = z.object({ year: figuresYear })

/** `asOf` must lie in the year of the address; which year that is, the query knows. `school` is a school's short name. */
export const progressQuery = z.object({ asOf: unset(day), by: unset(z.enum(breakdowns)), school: unset(schoolSlug) })

/** What narrows the rows behind a figure. */
export const rowsFilter = z.object({
  part: z.enum(parts).catch('all'), kind: z.enum(courseKinds).optional().catch(undefined), form: z.enum(studyForms).optional().catch(undefined),
  quarter: z.enum(quarters).optional().catch(undefined),
})
export type RowsFilter = z.output<typeof rowsFilter>

/** Where a list goes on: cohorts after opening day and id, lines of the plan after quarter, course and id of the item. */
export const cohortPlace = cursorOf(z.tuple([cursorDay, z.uuid()]))
export const linePlace = cursorOf(z.tuple([z.int().min(1).max(4), cursorWord, z.uuid()]))
