import 'server-only'
import { strToU8, zipSync } from 'fflate'

/** `text`: cells hold text, so that no zero is lost and no date is guessed. `choices`: a drop-down, at most 255 letters. */
export type TemplateColumn = { head: string; width: number; text?: boolean; choices?: readonly string[] }

const ROWS = 400
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'

/** An empty list to fill in, with typed columns and drop-downs, which the writer of spreadsheets does not make. */
export function templateWorkbook(sheetName: string, columns: readonly TemplateColumn[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(zipSync({
    '[Content_Types].xml': strToU8(`${xml}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`),
    '_rels/.rels': strToU8(`${xml}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
    'xl/workbook.xml': strToU8(`${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escapeXml(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`${xml}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`),
    'xl/styles.xml': strToU8(`${xml}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf fontId="1" applyFont="1" applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs></styleSheet>`),
    'xl/worksheets/sheet1.xml': strToU8(sheetOf(columns)),
  }))
}

function sheetOf(columns: readonly TemplateColumn[]): string {
  const widths = columns.map(({ width, text, choices }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${text || choices ? ' style="1"' : ''}/>`)
  const heads = columns.map(({ head }, index) => `<c r="${letter(index)}1" s="2" t="inlineStr"><is><t>${escapeXml(head)}</t></is></c>`)
  const lists = columns.flatMap(({ choices }, index) => choices
    ? [`<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letter(index)}2:${letter(index)}${ROWS}"><formula1>"${escapeXml(choices.join(','))}"</formula1></dataValidation>`] : [])
  return `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${heads.join('')}</row></sheetData><dataValidations count="${lists.length}">${lists.join('')}</dataValidations></worksheet>`
}

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
export const letter = (column: number): string => (column < 26 ? '' : letter(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))
