import { columnName, endsList, headingKey } from '../../../enrolment/imports/rules/columns'
import type { Cell, SheetRow, Workbook } from '../../../web/workbook'
import { lessonFields, type LessonField, type LessonList } from '../schema'

const headings: Readonly<Record<LessonField, RegExp>> = {
  day: /^(?:ngay(?: thang| hoc)*|date|day)$/, half: /^(?:buoi(?: hoc)?|half day)$/, module: /^(?:hoc phan|mon(?: hoc)?|module)$/, title: /^(?:(?:ten )?(?:noi dung|chuyen de|bai)(?: hoc| giang)?|noi dung chuyen de|subject|topic)$/,
  kind: /^(?:hinh thuc(?: hoc)?|kind)$/, periods: /^(?:(?:so )?tiet(?: hoc)?|periods)$/, lecturers: /^(?:giang vien(?: giang day)?|lecturers?)$/, room: /^(?:phong(?: hoc)?|hoi truong|phong hoi truong|room|room hall)$/,
  place: /^(?:noi khac|dia diem(?: khac)?|another place|place)$/, note: /^(?:ghi chu|note)$/,
}

type Columns = ReadonlyMap<LessonField, number>

/** The columns that a heading names, the first of each. */
function columnsOf(cells: readonly (Cell | null)[]): Columns {
  const found = new Map<LessonField, number>()
  cells.forEach((cell, column) => {
    const key = cell ? headingKey(cell.text) : ''
    const field = lessonFields.find((one) => !found.has(one) && headings[one].test(key))
    if (field) found.set(field, column)
  })
  return found
}

/** Day, half-day, and what is taught: less is no timetable. */
const isHeader = (columns: Columns) => columns.has('day') && columns.has('half') && (columns.has('module') || columns.has('title'))

/** The lessons of a sheet by field, or null if no heading in its first rows names day, half-day and subject. */
export function readList({ rows, date1904 }: Workbook): LessonList | null {
  const header = rows.slice(0, 40).findIndex(({ cells }) => isHeader(columnsOf(cells)))
  const columns = columnsOf(rows[header]?.cells ?? [])
  if (header < 0) return null
  return {
    date1904, columns: Object.fromEntries([...columns].map(([field, column]) => [field, columnName(column)])),
    rows: untilEnd(rows.slice(header + 1), columns).map((row) => ({ position: row.number, cells: cellsOf(row, columns) })).filter(({ cells }) => isLesson(Object.values(cells).map(({ text }) => text))),
  }
}

/** Everything from the signatures on is no lesson. A row with a half-day, periods or a subject is one, or is told what it lacks. */
function untilEnd(rows: readonly SheetRow[], columns: Columns): readonly SheetRow[] {
  const ofLesson = (['half', 'periods', 'module', 'title'] as const).flatMap((field) => columns.get(field) ?? [])
  const end = rows.findIndex(({ cells }) => ofLesson.every((column) => !cells[column]) && cells.some((cell) => cell && endsList(cell.text)))
  return end < 0 ? rows : rows.slice(0, end)
}

const cellsOf = ({ cells }: SheetRow, columns: Columns): Partial<Record<LessonField, Cell>> => Object.fromEntries([...columns].flatMap(([field, column]) => {
  const cell = cells[column]
  return cell && !/^[-–—.\s]*$/.test(cell.text) ? [[field, cell]] : []
}))

/** An empty row is none, and neither is a heading that is merged across its row ("Tuần 1"). */
const isLesson = (texts: readonly string[]) => texts.length > 0 && !(texts.length > 2 && new Set(texts).size === 1)
