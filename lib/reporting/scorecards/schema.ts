import { z } from 'zod'
import { cursorDay, cursorOf, cursorWord } from '../../web/cursor'
import { figuresYear } from '../year/schema'

/** What an agency is measured by, in the order of the coordination year. */
export const measures = ['quota', 'quality', 'punctual', 'reports', 'evaluations', 'obligations'] as const
export type Measure = (typeof measures)[number]
export const cardSorts = ['name', 'quota', 'obligations'] as const
export type CardSort = (typeof cardSorts)[number]

export const cardParams = z.object({ agencyId: z.uuid() })
export const cardRowsParams = cardParams.extend({ measure: z.enum(measures), year: figuresYear })
/** Where the table goes on: after share, name and id of its last row. Where the rows do: after day and key. */
export const cardPlace = cursorOf(z.tuple([z.string().regex(/^\d(?:\.\d{1,6})?$/), cursorWord, z.uuid()]))
export const cardRowPlace = cursorOf(z.tuple([cursorDay, cursorWord]))
export const cardYearQuery = z.object({ year: figuresYear })
export const cardsQuery = cardYearQuery.extend({
  sort: z.enum(cardSorts).default('name'), cursor: cardPlace.optional(),
  limit: z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(1, { error: 'invalid' }).max(100, { error: 'invalid' }).default(50),
})

const number = z.object({ counted: z.int(), total: z.int(), share: z.number().nullable(), medianDays: z.number().nullable(), lastYear: z.number().nullable(), rows: z.int() })
export const cardAnswer = z.object({ id: z.uuid(), name: z.string(), year: z.int(), measures: z.record(z.enum(measures), number) })
/** `totals`: of all agencies, on whatever page. */
export const cardsAnswer = z.object({ year: z.int(), items: z.array(cardAnswer), totals: z.record(z.enum(measures), number), nextCursor: z.string().nullable() })
