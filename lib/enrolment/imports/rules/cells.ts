import type { EducationLevel, PartyStatus, PostCategory, Rating, Sex } from '../../../people/schema'
import { tidy } from '../../../text'
import { addDays, parseWrittenDay, type Day } from '../../../time'
import type { Cell } from '../../../web/workbook'
import type { CellFault } from '../schema'
import { headingKey } from './columns'

export type Read<T> = { value: T } | { fault: CellFault }
const value = <T>(read: T): Read<T> => ({ value: read })
const fault = (code: CellFault): { fault: CellFault } => ({ fault: code })

/** A day: as officials write it, or as the serial of a spreadsheet. The rules of age need the day, so a year alone is told. */
export function readDay(cell: Cell, date1904: boolean): Read<Day> {
  const text = tidy(cell.text).replace(/^'/, '').replace(/^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?Z?$/, '$1')
  if (/^(?:19|20)\d{2}$/.test(text)) return fault('date_year_only')
  if (/^\d{1,2}[/.-](?:19|20)\d{2}$/.test(text)) return fault('date_month_only')
  if (cell.kind !== 'text' && /^\d{4,5}(?:\.\d+)?$/.test(text)) return serialDay(Math.floor(Number(text)), date1904)
  const day = parseWrittenDay(text.replace(/\s*([/.-])\s*/g, '$1'))
  return day && day >= '1900-01-01' && day <= '2100-12-31' ? value(day) : fault('date_invalid')
}

/** Serials are calendar days, never instants. 1900 has a 29 February in spreadsheets, so days are counted from 30/12/1899. */
function serialDay(serial: number, date1904: boolean): Read<Day> {
  const day = addDays(date1904 ? '1904-01-01' : '1899-12-30', serial)
  return serial >= 61 && day <= '2100-12-31' ? value(day) : fault('date_invalid')
}

/** An identity number; a spreadsheet that took it for a number has dropped the zero in front. */
export function readIdNumber(cell: Cell): Read<string> {
  const text = tidy(cell.text).replace(/^'/, '').replace(/[\s.-]/g, '')
  const digits = cell.kind !== 'text' && /^\d(?:\d*)?(?:\.\d+)?e\+?\d+$/i.test(tidy(cell.text)) ? String(Math.round(Number(tidy(cell.text)))) : text
  if (/^\d{12}$/.test(digits)) return value(digits)
  if (/^\d{9}$/.test(digits)) return fault('id_number_old')
  return /^\d{10,11}$/.test(digits) ? fault('id_number_zero_lost') : fault('id_number_invalid')
}

const words = <T>(...known: readonly (readonly [RegExp, T])[]) => (cell: Cell): Read<T> => {
  const found = known.find(([pattern]) => pattern.test(headingKey(cell.text)))
  return found ? value(found[1]) : fault('word_unknown')
}

export const readSex = words<Sex>([/^(?:nam|male|m)$/, 'MALE'], [/^(?:nu|female|f)$/, 'FEMALE'])

/** Kinh is the majority; whoever writes another people's name belongs to a minority. */
export const readEthnic = words<boolean>([/^(?:kinh|viet|khong|no)$/, false], [/^[a-z][a-z ]*$/, true])

export const readPartyStatus = words<PartyStatus>(
  [/chinh thuc|^official$/, 'OFFICIAL'], [/du bi|^probationary$/, 'PROBATIONARY'], [/^(?:khong|chua|chua vao dang|chua la dang vien|quan chung|none)$/, 'NONE'],
)

export const readEducation = words<EducationLevel>(
  [/^(?:tien si|ts|pgs ts|doctor)\b/, 'DOCTOR'], [/^(?:thac si|thac sy|ths|cao hoc|master)\b/, 'MASTER'], [/^(?:dai hoc|dh|cu nhan|cn|ky su|ks|bac si|bs|bachelor|sau dai hoc)\b/, 'BACHELOR'],
  [/^(?:cao dang|cd|college)\b/, 'COLLEGE'], [/^(?:trung cap|tc|tccn|vocational)\b/, 'VOCATIONAL'], [/^(?:thpt|trung hoc pho thong|12 12|cap 3|10 10)\b/, 'UPPER_SECONDARY'],
  [/^(?:thcs|trung hoc co so|9 12|cap 2)\b/, 'LOWER_SECONDARY'],
)

export const readRating = words<Rating>(
  [/xuat sac|^htxsnv$/, 'EXCELLENT'], [/^(?:hoan thanh tot|httnv|tot)/, 'GOOD'], [/^(?:khong hoan thanh|khtnv|chua hoan thanh)/, 'NOT_COMPLETED'], [/^(?:hoan thanh|htnv)/, 'COMPLETED'],
)

export const readPostCategory = words<PostCategory>(
  [/^(?:cap uy|dang uy vien|chi uy)/, 'PARTY_COMMITTEE'], [/^(?:lanh dao (?:cap )?xa|chu tich|pho chu tich)/, 'COMMUNE_LEADER'],
  [/^(?:pho truong phong|truong phong|lanh dao phong|cap phong)/, 'CIVIL_DEPUTY_DIVISION'], [/^(?:quan doi|quan su)/, 'MILITARY'], [/^cong an/, 'POLICE'],
  [/^doanh nghiep/, 'SOE'], [/^giang vien/, 'LECTURER'], [/^(?:khac|khong)/, 'OTHER'],
)

export const readText = (cell: Cell): Read<string> => value(tidy(cell.text))
