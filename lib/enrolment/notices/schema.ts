import { z } from 'zod'
import { documentNumberOf } from '../../document-number'
import { text } from '../../people/schema'
import { parseWrittenDay, type Day } from '../../time'
import { cursorDay, cursorOf } from '../../web/cursor'

/** Cohorts of one notice: what a table of a paper can still hold. */
const MAX_COHORTS = 40

const id = z.uuid({ error: 'id_invalid' })
const cohorts = z.array(id, { error: 'choose_one' }).min(1, { error: 'choose_one' }).max(MAX_COHORTS, { error: 'too_long' }).transform((ids) => [...new Set(ids)])
const year = z.coerce.number().int().min(2000).max(2100)

const typedDay = z.string({ error: 'required' }).trim().min(1, { error: 'required' }).transform((value, context) => {
  const day = parseWrittenDay(value)
  if (day && day >= '2000-01-01' && day <= '2100-12-31') return day
  context.addIssue({ code: 'custom', message: 'date_invalid' })
  return z.NEVER
})

/** One item a line; empty lines are none. */
const items = z.string({ error: 'required' }).max(20_000, { error: 'too_long' })
  .transform((typed) => typed.split(/[\r\n]+/).filter((line) => line.trim() !== ''))
  .pipe(z.array(text(300), { error: 'required' }).min(1, { error: 'required' }).max(30, { error: 'too_long' }))

/** The first step: which cohorts, of which year. */
export const noticeStart = z.object({ year, cohorts })
export const noticeNamed = z.object({ noticeId: id })

const seen = z.string().regex(/^[0-9a-f]{16}$/, { error: 'id_invalid' })
/** The words of the paper. `seen` is what the writer had before: who changed it meanwhile is not overwritten. */
export const noticeText = z.object({
  noticeId: id, seen, cohorts, subject: text(300), lead: z.union([z.literal('').transform(() => null), text(2000)]), dossier: items, recipients: items,
})
export type NoticeText = z.output<typeof noticeText>

/** What the notice says of one cohort. Without days and venue of its own it says what the cohort's row says. */
export type LineInput = { cohortId: string; closesOn: Day; opensOn?: Day | undefined; endsOn?: Day | undefined; venue?: string | undefined }

/** The fields of one cohort, under names that carry its id: `closesOn-…`. */
const line = z.object({ closesOn: typedDay, opensOn: typedDay.optional(), endsOn: typedDay.optional(), venue: text(200).optional() })

/** Reads the fields of the cohorts a form shows; an issue is named as its field is. */
export function readLines(form: Readonly<Record<string, unknown>>, ids: readonly string[]) {
  const named = (key: string, cohortId: string) => `${key}-${cohortId}`
  const read = ids.map((cohortId) => {
    const given = Object.fromEntries(Object.keys(line.shape).flatMap((key) => (named(key, cohortId) in form ? [[key, form[named(key, cohortId)]]] : [])))
    return { cohortId, result: line.safeParse(given) }
  })
  const issues = read.flatMap(({ cohortId, result }) => (result.error?.issues ?? []).map((issue) => ({ ...issue, path: [named(String(issue.path[0] ?? ''), cohortId)] })))
  const lines = read.flatMap(({ cohortId, result }): LineInput[] => (result.success ? [{ cohortId, ...result.data }] : []))
  return { lines, issues }
}

/** What makes a draft a paper. */
export const issueForm = z.object({ noticeId: id, seen, documentNumber: documentNumberOf(['TB'], 'notice_number_invalid'), documentOn: typedDay, signatory: text(120), signatoryTitle: text(120) })
export type IssueInput = z.output<typeof issueForm>

const cursor = cursorOf(z.tuple([cursorDay, z.uuid()]))
/** What narrows the issued notices, for programs. */
export const noticeFilters = z.object({
  year: year.optional(), school: z.string().trim().max(100).regex(/^[\w-]*$/).optional(), cursor: cursor.optional(), limit: z.coerce.number().int().min(1).max(100).default(20),
})
export type NoticeFilters = z.output<typeof noticeFilters>

const one = <T extends z.ZodType>(shape: T) => shape.optional().catch(undefined)
/** The same in an address that people may have edited: what is wrong counts as absent. */
export const noticeQuery = z.object({ year: one(year), school: one(z.string().max(100).regex(/^[\w-]+$/)), cursor: one(cursor), version: one(z.coerce.number().int().min(1).max(999)) })
export const noticeParams = z.object({ id: z.uuid() })
export const noticeVersion = z.object({ version: z.coerce.number().int().min(1).max(999).optional() })
