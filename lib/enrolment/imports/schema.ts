import { z } from 'zod'
import { documentNumber } from '../../document-number'
import { day } from '../../people/schema'
import { storable, tidy } from '../../text'

/** What a column of a list may hold. `birthMale` and `birthFemale`: the two columns of printed lists, which give the sex too. */
export const fields = [
  'ordinal', 'fullName', 'familyName', 'givenName', 'birthDate', 'birthMale', 'birthFemale', 'sex', 'idNumber', 'ethnic', 'partyStatus', 'partyAdmittedOn',
  'partyOfficialOn', 'education', 'educationField', 'post', 'postCategory', 'plannedPost', 'plannedPostCategory', 'planningDecision', 'lastRating', 'ratingBefore',
] as const
export type Field = (typeof fields)[number]

export const importStatuses = ['READING', 'CHECKED', 'WRITTEN', 'FAILED'] as const
export type ImportStatus = (typeof importStatuses)[number]
/** READY: fits. REVIEW: fits, the school looks at something. REFUSED: stays out as it is. */
export const verdicts = ['READY', 'REVIEW', 'REFUSED'] as const
export type Verdict = (typeof verdicts)[number]

export const cellFaults = [
  'required', 'date_invalid', 'date_year_only', 'date_month_only', 'birth_date_in_future', 'id_number_invalid', 'id_number_zero_lost', 'id_number_old', 'formula', 'word_unknown',
  'text_invalid', 'too_long', 'both_births', 'sex_differs', 'twice_in_file', 'official_before_admitted', 'person_elsewhere', 'person_differs', 'already_nominated', 'invalid',
] as const
export type CellFault = (typeof cellFaults)[number]
/** What is wrong with one cell: its place in the file and why. `column` is null where the list has no such column. */
export type CellError = { field: Field; column: string | null; fault: CellFault }

export const fileFaults = [
  'file_empty', 'file_not_xlsx', 'file_xls', 'file_encrypted', 'file_macros', 'file_too_large_inside', 'file_too_many_rows', 'file_too_wide', 'file_broken',
  'file_tcvn3', 'file_vni', 'file_no_header', 'file_no_rows', 'file_formula_name', 'not_allowed', 'cohort_not_found', 'interrupted',
] as const
export type FileFault = (typeof fileFaults)[number]

const cellError = z.object({ field: z.enum(fields), column: z.string().nullable(), fault: z.enum(cellFaults) })
export const storedErrors = z.array(cellError).catch([])

/** Largest upload; 5,000 rows of a wide list are 1 MB. */
export const MAX_FILE = 10_000_000
/** How long the rows and the file are kept: until the school has looked at what was sent. */
export const KEPT_DAYS = 30

/** The letter under which an agency sends its list; the number as agencies of State and Party write it. */
const letter = z.object({ number: documentNumber, writtenOn: day })

const version = z.string().regex(/^[0-9a-f]{64}$/, { error: 'invalid' })
export const confirmation = z.object({ version, leaveOut: z.boolean().default(false), letter: letter.optional() })
export type Confirmation = z.output<typeof confirmation>

/** What a cell should have said; empty: nothing. */
const correction = z.object({
  position: z.int().min(1).max(1_048_576), field: z.enum(fields),
  text: z.string().max(300, { error: 'too_long' }).pipe(z.string().regex(storable, { error: 'text_invalid' })).transform(tidy),
})
export type Correction = z.output<typeof correction>

const cohortId = z.uuid()
/** How the form of the wrong cells names a cell, by its row and field: r12-birthDate. */
export const cellName = (position: number, field: Field): string => `r${String(position)}-${field}`

/** The form of the wrong cells; what is wrong with a cell is told of the field that holds it. */
export const correctForm = z.record(z.string(), z.unknown()).transform((form, context) => {
  const corrections = Object.entries(form).flatMap(([name, text]) => {
    const [, position, field] = /^r(\d{1,7})-(\w+)$/.exec(name) ?? []
    if (!position || !field) return []
    const read = correction.safeParse({ position: Number(position), field, text })
    if (read.success) return [read.data]
    for (const { message } of read.error.issues) context.addIssue({ code: 'custom', path: [name], message })
    return []
  })
  return { ...form, corrections }
}).pipe(z.object({ id: z.uuid(), version, cohortId, corrections: z.array(z.custom<Correction>()).max(2_000) }))

/** The form of a confirmation; a letter has a number and a day, or is none. */
export const confirmForm = z.object({ id: z.uuid(), cohortId, version, leaveOut: z.literal('yes').optional(), number: documentNumber.optional(), writtenOn: day.optional() })
  .superRefine(({ number, writtenOn }, context) => {
    if (!number !== !writtenOn) context.addIssue({ code: 'custom', path: [number ? 'writtenOn' : 'number'], message: 'required' })
  })

/** What was corrected, by row of the file and field. */
const corrected = z.partialRecord(z.enum(fields), z.string())
export type Corrected = z.output<typeof corrected>
export const storedCorrections = z.record(z.string(), corrected)
export type Corrections = z.output<typeof storedCorrections>

/** Where the list begins and what its columns hold, as somebody said: the last row of the header, and the field of each column. */
export const mapping = z.object({ header: z.int().min(1).max(1_048_576), columns: z.array(z.enum(fields).nullable()).min(1).max(60) })
  .superRefine(({ columns }, context) => {
    const named = columns.filter((field) => field !== null)
    const twice = columns.findIndex((field, index) => field !== null && columns.indexOf(field) < index)
    if (twice >= 0) context.addIssue({ code: 'custom', path: [`column${String(twice)}`], message: 'column_twice' })
    if (!named.includes('fullName') && !named.includes('givenName')) context.addIssue({ code: 'custom', path: ['columns'], message: 'column_name_needed' })
    if (!(['birthDate', 'birthMale', 'birthFemale', 'idNumber'] as const).some((field) => named.includes(field))) context.addIssue({ code: 'custom', path: ['columns'], message: 'column_fact_needed' })
  })
export type Mapping = z.output<typeof mapping>

/** The form of the columns: one select for each, column0, column1, …; empty: not used. */
export const mapForm = z.record(z.string(), z.unknown()).transform((form) => ({
  ...form, header: Number(form['header']),
  columns: Array.from({ length: Math.min(60, Object.keys(form).filter((name) => /^column\d+$/.test(name)).length) }, (_, column) => form[`column${String(column)}`] || null),
})).pipe(z.intersection(mapping, z.object({ id: z.uuid(), cohortId })))
