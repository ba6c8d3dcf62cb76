import 'server-only'
import writeExcelFile, { type Cell, type CellObject, type SheetData } from 'write-excel-file/node'
import { dateOf, type Day } from '../time'

/** What a cell may hold: text, a number, a day, or nothing. */
export type CellValue = string | number | { day: Day } | null
export type SheetColumn<Row> = { head: string; value: (row: Row) => CellValue; /** In characters. */ width?: number; /** Of numbers: '0.0'. */ format?: string }
export type SheetSpec<Row> = {
  /** Name of the sheet, at most 31 letters. */
  name: string
  title: string
  /** Under the title: as of when, of which filter, by whom. */
  notes?: readonly string[]
  columns: readonly SheetColumn<Row>[]
  rows: readonly Row[]
  /** A last row of sums. */
  foot?: readonly CellValue[]
}

/**
 * The one writer of cells. Text that a program would run as a formula (=, +, -, @, tab, return; their full-width forms too)
 * is led by an apostrophe, heads and titles alike.
 */
export const safeText = (text: string): string => (/^[\s\p{Cf}]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text) ? `'${text}` : text)

/** A workbook of one sheet, as bytes. */
export async function spreadsheet<Row>({ name, title, notes = [], columns, rows, foot }: SheetSpec<Row>): Promise<Uint8Array<ArrayBuffer>> {
  const wide = (text: string, style: Partial<CellObject> = {}): Cell[] => [{ ...filled(text), ...style, columnSpan: columns.length }, ...Array<null>(columns.length - 1).fill(null)]
  const data: SheetData = [
    wide(title, { fontWeight: 'bold', fontSize: 14 }),
    ...notes.map((note) => wide(note)),
    columns.map(({ head }) => ({ ...filled(head), fontWeight: 'bold' as const, wrap: true })),
    ...rows.map((row) => columns.map(({ value, format }) => cellOf(value(row), format))),
    ...(foot ? [foot.map((value) => value === null ? null : { ...filled(value), fontWeight: 'bold' as const })] : []),
  ]
  const sheet = safeText(name).replace(/[\\/?*[\]:']/g, ' ').slice(0, 31)
  const file = await writeExcelFile(data, { sheet, columns: columns.map(({ width = 16 }) => ({ width })), stickyRowsCount: notes.length + 2 }, { fontFamily: 'Times New Roman', fontSize: 12 }).toBuffer()
  return Uint8Array.from(file)
}

/** The workbook as a download. `fileName` without ending, in letters, digits and hyphens. */
export const spreadsheetAnswer = (bytes: Uint8Array<ArrayBuffer>, fileName: string): Response =>
  new Response(bytes, { headers: {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': `attachment; filename="${fileName.replace(/[^\w-]/g, '-')}.xlsx"`, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff',
  } })

const cellOf = (value: CellValue, format?: string): Cell => (value === null ? null : filled(value, format))

function filled(value: Exclude<CellValue, null>, format?: string): CellObject {
  if (typeof value === 'string') return { value: safeText(value), type: String }
  if (typeof value === 'number') return { value, type: Number, ...(format ? { format } : {}) }
  return { value: dateOf(value.day), type: Date, format: 'dd/mm/yyyy' }
}
