import { z } from 'zod'
import { storable } from '../text'
import { searchText } from '../web/cursor'
import { readCohortCursor } from './rules'

export const cohortForms = ['CONCENTRATED', 'NON_CONCENTRATED'] as const
export const cohortStatuses = ['PLANNED', 'ANNOUNCED', 'ENROLMENT_CLOSED', 'RUNNING', 'COMPLETED', 'POSTPONED', 'CANCELLED'] as const

/** A field that a form sent empty or blank is a filter that was not set. */
const unset = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), schema.optional())

const cursor = z.string().max(200).transform((text, context) => {
  const place = readCohortCursor(text)
  if (place) return place
  context.addIssue({ code: 'custom', message: 'invalid' })
  return z.NEVER
})

const word = (max: number) => z.string().trim().max(max).regex(storable)

/** What narrows the catalogue; one shape for the page and for programs. `course` is a course's code or id. */
export const cohortFilters = z.object({
  year: unset(z.coerce.number().int().min(2000).max(2100)),
  course: unset(word(60)),
  form: unset(z.enum(cohortForms)),
  status: unset(z.enum(cohortStatuses)),
  q: unset(searchText),
  school: unset(word(100)),
  cursor: unset(cursor),
  limit: unset(z.coerce.number().int().min(1).max(100)),
})
export type CohortFilters = z.output<typeof cohortFilters>

/** The filters of an address that people may have edited: what is wrong is as if it were not there. */
export function readCohortFilters(query: Readonly<Record<string, string | string[] | undefined>>): CohortFilters {
  const given = Object.fromEntries(Object.entries(query).map(([key, value]) => [key, Array.isArray(value) ? value[0] : value]))
  const parsed = cohortFilters.safeParse(given)
  if (parsed.success) return parsed.data
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]))
  return cohortFilters.parse(Object.fromEntries(Object.entries(given).filter(([key]) => !wrong.has(key))))
}

export const cohortParams = z.object({ id: z.uuid() })
