import { z } from 'zod'

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
  'text_invalid', 'too_long', 'both_births', 'sex_differs', 'twice_in_file', 'person_elsewhere', 'person_differs', 'already_nominated', 'invalid',
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

export const confirmation = z.object({ version: z.string().regex(/^[0-9a-f]{64}$/, { error: 'invalid' }), leaveOut: z.boolean().default(false) })
export type Confirmation = z.output<typeof confirmation>
