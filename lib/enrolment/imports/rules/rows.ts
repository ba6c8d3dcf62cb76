import { personInput, type PersonInput } from '../../../people/schema'
import type { Cell, SheetRow } from '../../../web/workbook'
import { formatDay } from '../../../time'
import { cellFaults, fields, type CellError, type CellFault, type Corrected, type Field } from '../schema'
import { readDay, readEducation, readEthnic, readIdNumber, readPartyStatus, readPostCategory, readRating, readSex, readText, type Read } from './cells'
import { columnName, type Header } from './columns'
import { seenOf, type Seen } from './seen'

/**
 * One row as it was understood: what it says of a person, or everything that is wrong with it at once; `cells` is what it says by field,
 * `seen` what can be read of it in spite of what is wrong.
 */
export type ReadRow = { position: number; name: string; input: PersonInput | null; seen: Seen | null; errors: CellError[]; cells: Corrected }

export type Reading = { header: Header; date1904: boolean; lastYear: number }

/** What was corrected on the screen stands in the place of the file's cells. */
export function readRow({ number, cells }: SheetRow, reading: Reading, corrected: Corrected = {}): ReadRow {
  const errors: CellError[] = []
  const { columns } = reading.header
  const told = (field: Field, fault: CellFault) => {
    const column = columns.get(field)
    if (!errors.some((one) => one.field === field)) errors.push({ field, column: column === undefined ? null : columnName(column), fault })
  }
  const cellOf = (field: Field): Cell | null => {
    const text = corrected[field]
    return text === undefined ? (cells[columns.get(field) ?? -1] ?? null) : text === '' ? null : { text, kind: 'text' }
  }
  const read = <T>(field: Field, reader: (cell: Cell) => Read<T>): T | undefined => {
    const cell = cellOf(field)
    if (!cell || /^[-–—.\s]*$/.test(cell.text)) return undefined
    const answer = reader(cell)
    if ('value' in answer) return answer.value
    told(field, answer.fault)
    return undefined
  }
  for (const field of ['fullName', 'familyName', 'givenName', 'idNumber'] as const) if (cellOf(field)?.kind === 'formula') told(field, 'formula')
  const birth = readBirth({ read, told, cellOf }, reading.date1904)
  const draft = { ...nameOf(read), ...birth, personalIdNumber: read('idNumber', readIdNumber), ...factsOf(read, reading) }
  const stated = Object.fromEntries(Object.entries(draft).filter(([, one]) => one !== undefined))
  const parsed = personInput.safeParse(stated)
  for (const issue of parsed.error?.issues ?? []) {
    const field = fieldOf[String(issue.path[0])]?.(columns) ?? 'fullName'
    told(field, cellFaults.find((one) => one === issue.message) ?? (issue.code === 'invalid_type' ? 'required' : 'invalid'))
  }
  const name = draft.fullName ?? [draft.familyName, draft.givenName].filter(Boolean).join(' ')
  const said = Object.fromEntries([...columns.keys()].map((field) => [field, textOf(field, cellOf(field), reading.date1904)]))
  return { position: number, name, cells: { ...said, ...corrected }, input: parsed.success && errors.length === 0 ? parsed.data : null, seen: seenOf(stated), errors: errors.toSorted((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field)) }
}

const days: ReadonlySet<Field> = new Set<Field>(['birthDate', 'birthMale', 'birthFemale', 'partyAdmittedOn', 'partyOfficialOn'])

/** What a cell shows: a day as it is written, where a spreadsheet holds its number. */
function textOf(field: Field, cell: Cell | null, date1904: boolean): string {
  const day = cell && cell.kind !== 'text' && days.has(field) ? readDay(cell, date1904) : null
  return day && 'value' in day ? formatDay(day.value, 'vi') : (cell?.text.trim() ?? '')
}

type Reader = <T>(field: Field, reader: (cell: Cell) => Read<T>) => T | undefined

const nameOf = (read: Reader) => ({ fullName: read('fullName', readText), familyName: read('familyName', readText), givenName: read('givenName', readText) })

/** Two columns Nam and Nữ give the sex with the date, or only the sex where they are ticked. */
function readBirth({ read, told, cellOf }: { read: Reader; told: (field: Field, fault: CellFault) => void; cellOf: (field: Field) => Cell | null }, date1904: boolean) {
  const day = (cell: Cell) => readDay(cell, date1904)
  const ticked = (field: Field) => /^[x✓✔1]$/i.test(cellOf(field)?.text.trim() ?? '')
  const filled = (field: Field) => Boolean(cellOf(field)?.text.trim())
  const [male, female] = [filled('birthMale'), filled('birthFemale')]
  if (male && female) told('birthFemale', 'both_births')
  const column = male ? 'birthMale' as const : 'birthFemale' as const
  const apart = (male || female) && !ticked(column) ? read(column, day) : undefined
  const implied = male === female ? undefined : male ? 'MALE' as const : 'FEMALE' as const
  const stated = read('sex', readSex)
  if (implied && stated && implied !== stated) told('sex', 'sex_differs')
  return { birthDate: apart ?? read('birthDate', day), sex: stated ?? implied }
}

function factsOf(read: Reader, { date1904, lastYear }: Reading) {
  const day = (cell: Cell) => readDay(cell, date1904)
  const [partyAdmittedOn, partyOfficialOn] = [read('partyAdmittedOn', day), read('partyOfficialOn', day)]
  const implied = partyOfficialOn ? 'OFFICIAL' as const : partyAdmittedOn ? 'PROBATIONARY' as const : undefined
  const ratings = [{ year: lastYear, rating: read('lastRating', readRating) }, { year: lastYear - 1, rating: read('ratingBefore', readRating) }].filter(({ rating }) => rating !== undefined)
  return {
    ethnicMinority: read('ethnic', readEthnic), partyAdmittedOn, partyOfficialOn, partyStatus: read('partyStatus', readPartyStatus) ?? implied,
    education: read('education', readEducation), educationField: read('educationField', readText), post: read('post', readText),
    postCategory: read('postCategory', readPostCategory), plannedPost: read('plannedPost', readText), plannedPostCategory: read('plannedPostCategory', readPostCategory),
    planningDecisionNumber: read('planningDecision', readText), ratings: ratings.length > 0 ? ratings : undefined,
  }
}

type Columns = Header['columns']
/** Which column of the list a fault of the person belongs to. */
const fieldOf: Readonly<Record<string, (columns: Columns) => Field>> = {
  fullName: (columns) => (columns.has('fullName') ? 'fullName' : 'givenName'), familyName: () => 'familyName', givenName: () => 'givenName',
  birthDate: (columns) => (columns.has('birthDate') ? 'birthDate' : columns.has('birthMale') ? 'birthMale' : 'birthDate'), sex: () => 'sex', personalIdNumber: () => 'idNumber', post: () => 'post',
  educationField: () => 'educationField', plannedPost: () => 'plannedPost', planningDecisionNumber: () => 'planningDecision',
  partyOfficialOn: () => 'partyOfficialOn',
}

/** Two rows with one identity number: the later ones are told, whatever else is wrong with either. */
export function tellTwice(rows: readonly ReadRow[], header: Header): void {
  const seen = new Set<string>()
  const column = header.columns.get('idNumber')
  for (const row of rows) {
    const number = row.seen?.person.personalIdNumber
    if (number && seen.has(number)) {
      row.errors.push({ field: 'idNumber', column: column === undefined ? null : columnName(column), fault: 'twice_in_file' })
      row.input = null
    }
    if (number) seen.add(number)
  }
}
