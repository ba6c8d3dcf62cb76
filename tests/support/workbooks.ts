// Workbooks as agencies make them, down to the bytes: no writer would make the awkward ones.
import { strToU8, zipSync, type Zippable } from 'fflate'

export type Value = string | number | null | { formula: string; value: string } | { shared: string }
export type Sheet = { rows: readonly (readonly Value[])[]; merges?: readonly string[]; date1904?: boolean; prefix?: string; rowAttributes?: boolean; more?: Zippable; hiddenFirst?: boolean }

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)
const letter = (column: number): string => (column < 26 ? '' : letter(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

/** A workbook of one list. */
export function workbook({ rows, merges = [], date1904 = false, prefix = '', rowAttributes = true, more = {}, hiddenFirst = false }: Sheet): Uint8Array {
  const strings: string[] = []
  const tag = (name: string) => `${prefix}${name}`
  const cell = (value: Value, row: number, column: number): string => {
    const place = rowAttributes ? ` r="${letter(column)}${String(row)}"` : ''
    if (value === null) return rowAttributes ? '' : `<${tag('c')}/>`
    if (typeof value === 'number') return `<${tag('c')}${place}><${tag('v')}>${String(value)}</${tag('v')}></${tag('c')}>`
    if (typeof value === 'string') return `<${tag('c')}${place} t="inlineStr"><${tag('is')}><${tag('t')}>${escaped(value)}</${tag('t')}></${tag('is')}></${tag('c')}>`
    if ('shared' in value) return `<${tag('c')}${place} t="s"><${tag('v')}>${String(strings.push(value.shared) - 1)}</${tag('v')}></${tag('c')}>`
    return `<${tag('c')}${place} t="str"><${tag('f')}>${escaped(value.formula)}</${tag('f')}><${tag('v')}>${escaped(value.value)}</${tag('v')}></${tag('c')}>`
  }
  const lines = rows.map((row, index) => (row.length === 0 ? '' : `<${tag('row')}${rowAttributes ? ` r="${String(index + 1)}"` : ''}>${row.map((value, column) => cell(value, index + 1, column)).join('')}</${tag('row')}>`))
  const space = prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns'
  const merged = merges.length > 0 ? `<${tag('mergeCells')}>${merges.map((ref) => `<${tag('mergeCell')} ref="${ref}"/>`).join('')}</${tag('mergeCells')}>` : ''
  const sheet = `<?xml version="1.0"?><${tag('worksheet')} ${space}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><${tag('sheetData')}>${lines.join('')}</${tag('sheetData')}>${merged}</${tag('worksheet')}>`
  const hidden = hiddenFirst ? '<sheet name="Danh mục" sheetId="9" state="hidden" r:id="rId9"/>' : ''
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'xl/workbook.xml': strToU8(`<workbook xmlns:r="r">${date1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${hidden}<sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="rId9" Target="worksheets/other.xml"/><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'),
    'xl/sharedStrings.xml': strToU8(`<sst>${strings.map((text) => `<si><r><t xml:space="preserve">${escaped(text)}</t></r><rPh><t>x</t></rPh></si>`).join('')}</sst>`),
    'xl/worksheets/sheet1.xml': strToU8(sheet), ...more,
  }, { level: 6 })
}

/** The head of a list that is sent in the year after `lastYear`. */
export const headerAfter = (lastYear: number) => [
  'STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số định danh cá nhân', 'Dân tộc', 'Đảng viên', 'Trình độ', 'Nhóm chức danh', `Xếp loại ${String(lastYear)}`, `Xếp loại ${String(lastYear - 1)}`,
]
/** The same in the year of the tests without a browser. */
export const plainHeader = headerAfter(2025)

/** An identity number that agrees with a man born in 1985. */
export const idOf = (index: number): string => `038085${String(index).padStart(6, '0')}`

/** The row of somebody whom every standard lets through. */
export const goodRow = (index: number, change: Readonly<Record<number, Value>> = {}): Value[] =>
  [index, `Nguyễn Văn Hàng ${letter(index % 700)}`, '05/12/1985', 'Nam', idOf(index), 'Kinh', 'Chính thức', 'Đại học', 'Cấp ủy viên', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành xuất sắc nhiệm vụ']
    .map((value, column) => (column in change ? (change[column] ?? null) : value))

/** A list of so many such people. */
export const goodList = (count: number, from = 1, header = plainHeader): Uint8Array => workbook({ rows: [header, ...Array.from({ length: count }, (_, index) => goodRow(from + index))] })
