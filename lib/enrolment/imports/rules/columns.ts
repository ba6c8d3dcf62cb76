import { searchKey } from '../../../text'
import type { Cell, SheetRow } from '../../../web/workbook'
import type { Field, Mapping } from '../schema'

/** The header of a list: where its rows begin and what each column holds; what is not known is left alone. */
export type Header = { columns: ReadonlyMap<Field, number>; unknown: readonly string[]; first: number }

/** Headings as agencies write them, without marks and punctuation. Year: that of the ratings asked for. */
const patterns = (lastYear: number): readonly (readonly [Field, RegExp])[] => [
  ['ordinal', /^(?:stt|tt|so thu tu|so tt|no)$/],
  ['fullName', /^(?:ho (?:va )?(?:chu dem |ten dem )?(?:va )?ten(?: khai sinh| can bo| hoc vien)?|ho ten|ten can bo|full name|name)$/],
  ['familyName', /^(?:ho|ho dem|ho va (?:ten )?(?:chu )?(?:dem|lot)|ho lot|family name)$/],
  ['givenName', /^(?:ten|given name)$/],
  ['birthMale', /^(?:ngay(?: thang)?(?: nam)? sinh |nam sinh |sinh ngay )?nam$/],
  ['birthFemale', /^(?:ngay(?: thang)?(?: nam)? sinh |nam sinh |sinh ngay )?nu$/],
  ['birthDate', /^(?:ngay(?: thang)?(?: nam)? sinh|sinh ngay|nam sinh|date of birth|birth date)$/],
  ['sex', /^(?:gioi tinh|nam nu|gioi|sex)$/],
  ['idNumber', /^(?:so )?(?:dinh danh(?: ca nhan)?|can cuoc(?: cong dan)?|cccd|cmnd|cccd cmnd|cmnd cccd|ma dinh danh|id number|so giay to)$/],
  ['ethnic', /^(?:dan toc|ethnic group)$/],
  ['partyOfficialOn', /^(?:ngay (?:vao dang )?(?:chinh thuc)|vao dang chinh thuc|ngay vao dang ngay chinh thuc|chinh thuc)$/],
  ['partyAdmittedOn', /^(?:ngay (?:vao|ket nap)(?: dang)?(?: du bi| ngay du bi)?|vao dang|ngay vao dang du bi|du bi|ngay du bi)$/],
  ['partyStatus', /^(?:dang vien|tinh trang dang(?: vien)?|party status)$/],
  ['education', /^(?:trinh do(?: hoc van| chuyen mon| dao tao)?(?: chuyen mon)?|hoc van|chuyen mon|education|trinh do hoc van chuyen mon)$/],
  ['educationField', /^(?:chuyen nganh|nganh(?: dao tao)?)$/],
  ['postCategory', /^(?:nhom chuc danh|loai chuc danh|chuc danh theo quy dinh|nhom chuc vu)$/],
  ['post', /^(?:chuc vu(?: hien tai| dang| chinh quyen)?(?: don vi(?: cong tac)?)?|chuc danh(?: hien tai)?|chuc vu chuc danh|post)$/],
  ['plannedPostCategory', /^(?:nhom chuc danh quy hoach|loai quy hoach)$/],
  ['plannedPost', /^(?:chuc danh(?: duoc)? quy hoach|quy hoach(?: chuc danh| chuc vu)?)$/],
  ['planningDecision', /^(?:(?:so )?(?:quyet dinh|qd)(?: phe duyet)? quy hoach|quy hoach theo quyet dinh)$/],
  ['lastRating', new RegExp(`^(?:xep loai|danh gia)(?: chat luong)?(?: nam)? ${String(lastYear)}$`)],
  ['ratingBefore', new RegExp(`^(?:xep loai|danh gia)(?: chat luong)?(?: nam)? ${String(lastYear - 1)}$`)],
]

/** A heading as it is compared: no marks, no punctuation, what stands in brackets left out. */
export const headingKey = (text: string): string =>
  searchKey(text.replace(/\(.*?\)|\*/gs, ' ')).replace(/[^a-z0-9]+/g, ' ').trim()

/**
 * Finds the header in the first rows: one, two or three of them, merged or not, whichever names most. Null if nothing names
 * a person and another fact of it.
 */
export function findHeader(rows: readonly SheetRow[], lastYear: number): Header | null {
  let best: Header | null = null
  for (let start = 0; start < Math.min(rows.length, 40); start += 1) {
    for (const height of [1, 2, 3]) {
      const found = recognise(rows.slice(start, start + height).map(({ cells }) => cells), start + height, lastYear)
      if (namesPerson(found.columns) && found.columns.size > (best?.columns.size ?? 0)) best = found
    }
  }
  return best
}

/** The header as somebody described it; a heading that was given no field is left alone. */
export function mappedHeader(rows: readonly SheetRow[], { header, columns }: Mapping): Header {
  const first = rows.findIndex(({ number }) => number > header)
  const heads = rows.findLast(({ number }) => number <= header)?.cells ?? []
  return {
    columns: new Map(columns.flatMap((field, column): [Field, number][] => (field ? [[field, column]] : []))),
    unknown: heads.flatMap((cell, column) => (cell && !columns[column] ? [cell.text.trim()] : [])), first: first < 0 ? rows.length : first,
  }
}

const namesPerson = (columns: ReadonlyMap<Field, number>) =>
  (columns.has('fullName') || columns.has('givenName')) && columns.size >= 2 && (['birthDate', 'birthMale', 'birthFemale', 'idNumber'] as const).some((field) => columns.has(field))

function recognise(header: readonly (readonly (Cell | null)[])[], first: number, lastYear: number): Header {
  const known = patterns(lastYear)
  const columns = new Map<Field, number>()
  const unknown: string[] = []
  const width = Math.max(0, ...header.map((cells) => cells.length))
  for (let column = 0; column < width; column += 1) {
    const parts = [...new Set(header.map((cells) => cells[column]?.text.trim() ?? '').filter(Boolean))]
    const texts = [parts.join(' '), parts.at(-1) ?? '', parts[0] ?? '']
    const field = texts.flatMap((text) => known.find(([one, pattern]) => !columns.has(one) && pattern.test(headingKey(text)))?.[0] ?? [])[0]
    if (field) columns.set(field, column)
    else if (parts.length > 0) unknown.push(parts.join(' '))
  }
  return { columns, unknown, first }
}

const ending = /^(?:nguoi lap|lap bieu|thu truong|t m|tm |kt |xac nhan|noi nhan|tong so|tong cong|cong|danh sach (?:nay )?(?:gom|co)|an dinh|ghi chu|.*ngay .*thang .*nam)/
/** The first words below a list: who signs, the sum, remarks. */
export const endsList = (text: string): boolean => ending.test(headingKey(text))

/** The rows of people: without the row that numbers the columns, headings of sections, and everything from the signatures on. */
export function listRows(rows: readonly SheetRow[], { columns, first }: Header): SheetRow[] {
  const name = columns.get('fullName') ?? columns.get('givenName') ?? 0
  const facts = (['birthDate', 'birthMale', 'birthFemale', 'idNumber'] as const).flatMap((field) => columns.get(field) ?? [])
  const people: SheetRow[] = []
  for (const row of rows.slice(first)) {
    const texts = [...new Set(row.cells.map((cell) => cell?.text.trim() ?? '').filter(Boolean))]
    const bare = facts.every((column) => !row.cells[column])
    if (bare && texts.some(endsList)) break
    if (numbersColumns(texts)) continue
    if (bare && texts.length <= 2 && (!row.cells[name] || row.cells.filter((cell) => cell?.text === row.cells[name]?.text).length > 2 || texts.some((text) => /^[IVX]+\.?$|^[IVX]+[.)]\s/.test(text)))) continue
    if (texts.length > 0) people.push(row)
  }
  return people
}

const numbersColumns = (texts: readonly string[]) =>
  texts.length >= 3 && texts.every((text, index) => { const number = /^\(?(\d{1,2})\)?$/.exec(text)?.[1]; return number !== undefined && Number(number) === Number(/\d+/.exec(texts[0] ?? '')?.[0]) + index })

/** A, B, …, AA: how a column is called in the file. */
export const columnName = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : `${columnName(Math.floor(column / 26) - 1)}${String.fromCharCode(65 + (column % 26))}`
