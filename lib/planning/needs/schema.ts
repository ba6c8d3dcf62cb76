import { z } from 'zod'
import { documentNumber } from '../../document-number'
import { day, text } from '../../people/schema'
import { storable, tidy } from '../../text'
import { parseWrittenDay } from '../../time'
import { cursorOf, cursorWord, pageLimit } from '../../web/cursor'
import { FIRST_YEAR, LAST_YEAR, studyForms, targetGroups } from '../schema'

/** A call asks for its own year and the four after it. */
export const YEARS = 5
/** Rows of one statement. */
export const MAX_NEEDS = 40
const MAX_HEADCOUNT = 999

/** The years that a call of `year` asks for. */
export const yearsFrom = (year: number): number[] => Array.from({ length: YEARS }, (_, ahead) => year + ahead)

const callYear = z.int({ error: 'required' }).min(FIRST_YEAR, { error: 'year_outside' }).max(LAST_YEAR, { error: 'year_outside' })
const slug = z.string().max(100).regex(storable).transform(tidy).pipe(z.string().min(1))
/** A check of several fields runs even if one is wrong: a refusal gives all its reasons at once. */
const evenIfWrong = { when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null }

const callFacts = { deadline: day, documentNumber: documentNumber.optional(), documentOn: day.optional(), note: text(500).optional() }

/** A paper has number and day, or there is none. */
function paperIsWhole({ documentNumber: number, documentOn: on }: { documentNumber?: unknown; documentOn?: unknown }, context: z.RefinementCtx): void {
  if (number !== undefined && on === undefined) context.addIssue({ code: 'custom', path: ['documentOn'], message: 'required' })
  if (number === undefined && on !== undefined) context.addIssue({ code: 'custom', path: ['documentNumber'], message: 'required' })
}

export const callInput = z.object({ year: callYear, ...callFacts }).superRefine(paperIsWhole, evenIfWrong)
export type CallInput = z.output<typeof callInput>
export const callChange = z.object({ callId: z.uuid({ error: 'id_invalid' }), ...callFacts }).superRefine(paperIsWhole, evenIfWrong)
export type CallChange = z.output<typeof callChange>

/** A call as a form sends it: what is empty is left out, days are read as officials write them. */
export function callWritten(form: FormData) {
  const typed = [...form.entries()].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '')
  const values: Record<string, string> = Object.fromEntries(typed)
  const days = ['deadline', 'documentOn'].flatMap((name) => (values[name] === undefined ? [] : [[name, parseWrittenDay(values[name]) ?? values[name]] as const]))
  return { ...values, ...Object.fromEntries(days), ...(values['year'] === undefined ? {} : { year: Number(values['year']) }) }
}

const headcount = z.int({ error: 'headcount_invalid' }).min(1, { error: 'headcount_invalid' }).max(MAX_HEADCOUNT, { error: 'headcount_invalid' })
const needItem = z.object({
  courseId: z.uuid({ error: 'id_invalid' }).optional(), courseCode: text(60).optional(),
  form: z.enum(studyForms, { error: 'required' }), targetGroup: z.enum(targetGroups, { error: 'required' }), reason: text(300),
  headcounts: z.record(z.string().regex(/^\d{4}$/, { error: 'year_outside' }), headcount),
})
export type NeedItem = z.output<typeof needItem>

/**
 * What an agency states: all its needs, or none. One shape for the form and for programs. `answeredAt` is that of the
 * statement which was seen; left out when none was.
 */
export const needsStatement = z.object({
  year: callYear, school: slug.optional(), answeredAt: z.iso.datetime({ error: 'invalid' }).nullable().optional(),
  items: z.array(needItem).max(MAX_NEEDS, { error: 'needs_too_many' }),
}).superRefine((statement, context) => {
  const wrong = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path: ['items', ...path], message })
  // A year that is wrong was told already; the rows are not measured against it.
  const years = Number.isInteger(statement.year) ? yearsFrom(statement.year).map(String) : []
  itemsOf(statement).forEach(({ courseId, courseCode, headcounts }, index) => {
    if (courseId === undefined && courseCode === undefined) wrong([index, 'courseId'], 'required')
    if (courseId !== undefined && courseCode !== undefined) wrong([index, 'courseCode'], 'course_twice')
    const given = typeof headcounts === 'object' && headcounts !== null ? Object.keys(headcounts) : []
    for (const one of given) if (years.length > 0 && /^\d{4}$/.test(one) && !years.includes(one)) wrong([index, 'headcounts', one], 'year_outside')
    if (given.length === 0) wrong([index, 'headcounts', years[0] ?? ''], 'headcount_missing')
  })
}, evenIfWrong)
export type NeedsStatement = z.output<typeof needsStatement>

/** The items of a statement that may be wrong in any place. */
const itemsOf = ({ items }: { items?: unknown }): Record<string, unknown>[] =>
  Array.isArray(items) ? items.map((item: unknown) => (typeof item === 'object' && item !== null ? { ...item } : {})) : []

const cell = /^items\.(\d{1,2})\.(courseId|form|targetGroup|reason|drop|headcounts\.\d{4})$/

/**
 * A statement as the grid sends it, its rows in fields named `items.3.form`; empty rows and those to be left out are skipped.
 * `places`: which row of the grid each item was. A zero says the same as an empty cell.
 */
export function statementWritten(form: FormData) {
  const rows = new Map<number, Record<string, string>>()
  for (const [name, value] of form.entries()) {
    const [, row, part] = cell.exec(name) ?? []
    if (row === undefined || part === undefined || typeof value !== 'string' || value.trim() === '') continue
    rows.set(Number(row), { ...rows.get(Number(row)), [part]: value })
  }
  const kept = [...rows].filter(([, { drop }]) => drop === undefined).toSorted(([a], [b]) => a - b)
  const given = (name: string) => { const value = form.get(name); return typeof value === 'string' && value !== '' ? value : undefined }
  const items = kept.map(([, { courseId, form: study, targetGroup, reason, ...cells }]) => ({ courseId, form: study, targetGroup, reason, headcounts: headcountsOf(cells) }))
  return { statement: { year: Number(given('year')), school: given('school'), answeredAt: given('answeredAt'), items }, places: kept.map(([row]) => row) }
}

const headcountsOf = (cells: Readonly<Record<string, string>>): Record<string, unknown> => Object.fromEntries(Object.entries(cells)
  .filter(([name, value]) => name.startsWith('headcounts.') && value.trim() !== '0')
  .map(([name, value]) => [name.slice('headcounts.'.length), /^-?\d{1,9}$/.test(value.trim()) ? Number(value) : value]))

/** Filters of the list for programs: one page of statements, the latest year first. */
export const statementFilter = z.object({
  year: z.coerce.number().int().min(FIRST_YEAR).max(LAST_YEAR).optional(), agency: z.uuid().optional(), school: slug.optional(),
  limit: pageLimit, cursor: cursorOf(z.tuple([z.int().min(FIRST_YEAR).max(LAST_YEAR), z.uuid(), z.uuid()])).optional(),
})
export type StatementFilter = z.output<typeof statementFilter>

export const callNamed = z.object({ year: z.coerce.number().int().min(FIRST_YEAR).max(LAST_YEAR), school: slug.optional() })

/** One value of a query string; repeated or malformed ones count as absent. */
const one = <T extends z.ZodType>(shape: T) => shape.optional().catch(undefined)

export const needsViews = ['sum', 'agencies', 'people'] as const
export const answerStates = ['answered', 'late', 'missing'] as const
export type AnswerState = (typeof answerStates)[number]

/** The pages of needs as their address says them. */
export const needsSearch = z.object({
  year: one(z.coerce.number().int().min(FIRST_YEAR).max(LAST_YEAR)), school: one(slug), view: z.enum(needsViews).catch('sum'), group: one(z.enum(targetGroups)),
  state: one(z.enum(answerStates)), cursor: one(cursorOf(z.tuple([cursorWord, z.uuid()]))), copy: one(z.literal('last')), edit: one(z.literal('yes')), did: one(z.string().max(20).regex(/^[a-z]+$/)),
  count: one(z.coerce.number().int().min(0).max(100_000)),
})
export type NeedsSearch = z.output<typeof needsSearch>
