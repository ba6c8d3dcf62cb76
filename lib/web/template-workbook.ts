import 'server-only'
import { strToU8, zipSync } from 'fflate'
import { safeText } from './spreadsheet'

/** `text`: cells hold text, so that no zero is lost and no date is guessed. `choices`: a drop-down; what does not fit into the cell's own rule stands on a second sheet. */
export type TemplateColumn = { head: string; width: number; text?: boolean; choices?: readonly string[] }

const ROWS = 400
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'

type Part = { name: string; id: string; xml: string }

/** An empty list to fill in, with typed columns and drop-downs, which the writer of spreadsheets does not make. */
export function templateWorkbook(sheetName: string, columns: readonly TemplateColumn[]): Uint8Array<ArrayBuffer> {
  const long = columns.filter(isLong)
  const sheets: Part[] = [
    { name: sheetName, id: '1', xml: sheetOf(columns, long) },
    ...(long.length > 0 ? [{ name: WORDS, id: '2', xml: wordsOf(long) }] : []),
  ]
  const types = sheets.map(({ id }) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`)
  const relations = sheets.map(({ id }) => `<Relationship Id="rId${id}" Type="${office}/worksheet" Target="worksheets/sheet${id}.xml"/>`)
  return Uint8Array.from(zipSync({
    '[Content_Types].xml': strToU8(`${xml}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${types.join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`),
    '_rels/.rels': strToU8(`${xml}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
    'xl/workbook.xml': strToU8(`${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(({ name, id }) => `<sheet name="${escapeXml(name)}" sheetId="${id}" r:id="rId${id}"/>`).join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`${xml}<Relationships xmlns="${packaging}/relationships">${relations.join('')}<Relationship Id="rId9" Type="${office}/styles" Target="styles.xml"/></Relationships>`),
    'xl/styles.xml': strToU8(`${xml}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf fontId="1" applyFont="1" applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs></styleSheet>`),
    ...Object.fromEntries(sheets.map((sheet) => [`xl/worksheets/sheet${sheet.id}.xml`, strToU8(sheet.xml)])),
  }))
}

const WORDS = 'Danh mục'
/** What a rule of a cell cannot hold: more than 255 letters, or a word with the comma that divides words. */
const isLong = ({ choices = [] }: TemplateColumn): boolean => choices.join(',').length > 255 || choices.some((word) => word.includes(','))

function sheetOf(columns: readonly TemplateColumn[], long: readonly TemplateColumn[]): string {
  const widths = columns.map(({ width, text, choices }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${text || choices ? ' style="1"' : ''}/>`)
  const heads = columns.map(({ head }, index) => cellOf(head, letter(index), 1))
  const lists = columns.flatMap((column, index) => column.choices && column.choices.length > 0
    ? [`<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letter(index)}2:${letter(index)}${ROWS}"><formula1>${source(column.choices, long.indexOf(column))}</formula1></dataValidation>`] : [])
  return `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${heads.join('')}</row></sheetData><dataValidations count="${lists.length}">${lists.join('')}</dataValidations></worksheet>`
}

/** Where a drop-down takes its words from: the rule itself, or its column of the second sheet. */
const source = (choices: readonly string[], place: number): string =>
  place < 0 ? `"${escapeXml(choices.join(','))}"` : `'${WORDS}'!$${letter(place)}$2:$${letter(place)}$${choices.length + 1}`

/** The second sheet: a column for each drop-down that is too long for its rule. */
function wordsOf(long: readonly TemplateColumn[]): string {
  const most = Math.max(...long.map(({ choices = [] }) => choices.length))
  const lines = Array.from({ length: most }, (_, line) => `<row r="${line + 2}">${long.flatMap(({ choices = [] }, index) => {
    const word = choices[line]
    return word === undefined ? [] : [cellOf(word, letter(index), line + 2)]
  }).join('')}</row>`)
  const widths = long.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
  return `${xml}<worksheet xmlns="${main}"><cols>${widths.join('')}</cols><sheetData><row r="1">${long.map(({ head }, index) => cellOf(head, letter(index), 1)).join('')}</row>${lines.join('')}</sheetData></worksheet>`
}

/** A head, or a word: names that people gave are no formulas. */
const cellOf = (text: string, column: string, row: number): string => `<c r="${column}${row}"${row === 1 ? ' s="2"' : ''} t="inlineStr"><is><t>${escapeXml(safeText(text))}</t></is></c>`

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
export const letter = (column: number): string => (column < 26 ? '' : letter(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))
