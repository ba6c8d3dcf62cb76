import { inflateRawSync } from 'node:zlib'
import { parentPort, workerData } from 'node:worker_threads'

// Read by a thread of its own, straight from this file: it imports nothing of ours. No library that we found tells a formula
// from its value or keeps merged cells, and each inflates an archive before anybody can ask how large it is.

export type Cell = { readonly text: string; readonly kind: 'text' | 'number' | 'formula' }
export type SheetRow = { readonly number: number; readonly cells: readonly (Cell | null)[] }
export type Workbook = { readonly rows: readonly SheetRow[]; readonly date1904: boolean; /** The entry of the sheet inside the file. */ readonly sheetPath: string }
export type WorkbookFault =
  | 'file_empty' | 'file_not_xlsx' | 'file_xls' | 'file_encrypted' | 'file_macros' | 'file_too_large_inside' | 'file_too_many_rows' | 'file_too_wide' | 'file_broken'

/** What one entry and all entries may hold once inflated, how many there may be, and how many filled rows and columns a list has. */
const limits = { entry: 60_000_000, all: 150_000_000, entries: 2_000, rows: 5_100, columns: 60 } as const

class Refused extends Error {
  readonly fault: WorkbookFault
  constructor(fault: WorkbookFault) {
    super(fault)
    this.fault = fault
  }
}
const refuse = (fault: WorkbookFault): never => { throw new Refused(fault) }

/** The first sheet of a workbook, or why it is not read. Nothing is inflated beyond the limits, nothing is evaluated. */
export function readWorkbook(bytes: Uint8Array): Workbook | { fault: WorkbookFault } {
  try {
    const entries = readEntries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    const text = (name: string) => entries.get(name)?.().toString('utf8')
    if ([...entries.keys()].some((name) => /vbaProject\.bin$|macrosheets\//i.test(name)) || /macroEnabled/i.test(text('[Content_Types].xml') ?? '')) refuse('file_macros')
    const workbook = text('xl/workbook.xml') ?? refuse('file_not_xlsx')
    const sheetPath = firstSheet(workbook, text('xl/_rels/workbook.xml.rels') ?? '')
    const shared = sharedStrings(text('xl/sharedStrings.xml') ?? '')
    return { rows: sheetRows(text(sheetPath) ?? refuse('file_broken'), shared), date1904: /\bdate1904="(?:1|true)"/.test(workbook), sheetPath }
  } catch (error) {
    return { fault: error instanceof Refused ? error.fault : 'file_broken' }
  }
}

/** The entries of a ZIP by its own directory, each inflated only when asked and never beyond what it declares. */
function readEntries(file: Buffer): Map<string, () => Buffer> {
  if (file.length === 0) refuse('file_empty')
  if (file.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1') refuse(file.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'file_encrypted' : 'file_xls')
  if (file.readUInt32LE(0) !== 0x04034b50) refuse('file_not_xlsx')
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0) refuse('file_broken')
  const count = file.readUInt16LE(end + 10)
  if (count > limits.entries) refuse('file_too_large_inside')
  const entries = new Map<string, () => Buffer>()
  let [at, declared] = [file.readUInt32LE(end + 16), 0]
  for (let index = 0; index < count; index += 1) {
    if (file.readUInt32LE(at) !== 0x02014b50) refuse('file_broken')
    const [method, packed, size] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20), file.readUInt32LE(at + 24)]
    const [name, extra, comment] = [file.readUInt16LE(at + 28), file.readUInt16LE(at + 30), file.readUInt16LE(at + 32)]
    declared += size
    if (size > limits.entry || declared > limits.all) refuse('file_too_large_inside')
    const start = file.readUInt32LE(at + 42)
    entries.set(file.toString('utf8', at + 46, at + 46 + name), () => inflate(file, { start, method, packed, size }))
    at += 46 + name + extra + comment
  }
  return entries
}

function inflate(file: Buffer, { start, method, packed, size }: { start: number; method: number; packed: number; size: number }): Buffer {
  const body = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28)
  const data = file.subarray(body, body + packed)
  if (method === 0) return data.length === size ? data : refuse('file_broken')
  if (method !== 8) refuse('file_broken')
  try {
    // An entry that holds more than it declares is cut off here, before it takes memory.
    const inflated = inflateRawSync(data, { maxOutputLength: size + 1 })
    return inflated.length === size ? inflated : refuse('file_too_large_inside')
  } catch (error) {
    if (error instanceof RangeError) return refuse('file_too_large_inside')
    throw error
  }
}

type Token = { open: string | null; close: string | null; attributes: string; text: string }

/** Tags and text in their order. A document type, with which entities are made, is no part of a workbook. */
function* tokens(xml: string): Generator<Token> {
  if (/<!DOCTYPE/i.test(xml)) refuse('file_broken')
  for (const [, close, name = '', attributes = '', text] of xml.matchAll(/<(\/?)([\w:.-]+)([^<>]*)>|([^<]+)/g)) {
    if (text !== undefined) yield { open: null, close: null, attributes: '', text: unescaped(text) }
    else {
      const local = name.slice(name.indexOf(':') + 1)
      if (!close) yield { open: local, close: null, attributes, text: '' }
      if (close || attributes.endsWith('/')) yield { open: null, close: local, attributes: '', text: '' }
    }
  }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'' }
const unescaped = (text: string) => text
  .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return named[name] ?? whole
    const code = hex ? parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
  // How a workbook writes what XML cannot hold.
  .replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
const attribute = (attributes: string, name: string) => new RegExp(`(?:^|[\\s:])${name}="([^"]*)"`).exec(attributes)?.[1]

function firstSheet(workbook: string, relations: string): string {
  const sheets = [...workbook.matchAll(/<(?:\w+:)?sheet\s([^<>]*)>/g)].map(([, attributes = '']) => attributes)
  const shown = sheets.find((attributes) => !/state="(?:hidden|veryHidden)"/.test(attributes)) ?? refuse('file_broken')
  const id = attribute(shown, 'id')
  const relation = [...relations.matchAll(/<(?:\w+:)?Relationship\s([^<>]*)>/g)].map(([, attributes = '']) => attributes).find((one) => attribute(one, 'Id') === id)
  const target = (relation && attribute(relation, 'Target')) ?? 'worksheets/sheet1.xml'
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = []
  let [text, inText, inPhonetic] = ['', false, false]
  for (const token of tokens(xml)) {
    if (token.open === 'si') text = ''
    else if (token.open === 'rPh') inPhonetic = true
    else if (token.close === 'rPh') inPhonetic = false
    else if (token.close === 't') inText = false
    else if (token.open === 't') inText = !token.attributes.endsWith('/')
    else if (token.close === 'si') strings.push(text)
    else if (inText && !inPhonetic) text += token.text
  }
  return strings
}

type Reading = { number: number; cells: (Cell | null)[]; column: number; type: string; value: string; formula: boolean; inside: string }

/** Rows that hold something, with what merged cells show in each of their cells. */
function sheetRows(xml: string, shared: readonly string[]): SheetRow[] {
  const rows: { number: number; cells: (Cell | null)[] }[] = []
  const merges: string[] = []
  const now: Reading = { number: 0, cells: [], column: -1, type: '', value: '', formula: false, inside: '' }
  for (const token of tokens(xml)) {
    if (token.open === 'row') Object.assign(now, { number: rowNumber(attribute(token.attributes, 'r') ?? String(now.number + 1)), cells: [], column: -1 })
    else if (token.open === 'c') beginCell(now, token.attributes)
    else if (token.open === 'f') now.formula = true
    else if (token.open === 'mergeCell') merges.push(attribute(token.attributes, 'ref') ?? '')
    else if (token.close === 'c') endCell(now, shared)
    else if (token.close === 'row' && now.cells.some(Boolean)) rows.push({ number: now.number, cells: now.cells })
    else if (token.text && (now.inside === 'v' || now.inside === 't')) now.value += token.text
    if (token.open) now.inside = token.open
    else if (token.close) now.inside = ''
    if (rows.length > limits.rows) refuse('file_too_many_rows')
  }
  spread(rows, merges.slice(0, 2_000))
  return rows
}

const rowNumber = (written: string): number => (/^[1-9]\d{0,6}$/.test(written) ? Number(written) : refuse('file_broken'))

/** A text that the database can keep: what it cannot becomes a mark that can be seen. */
const keepable = (text: string): string => text.slice(0, 2_000).replaceAll('\u0000', '\uFFFD').toWellFormed()

function beginCell(now: Reading, attributes: string): void {
  const letters = /^[A-Z]{1,3}/.exec(attribute(attributes, 'r') ?? '')?.[0]
  now.column = letters ? columnOf(letters) : now.column + 1
  Object.assign(now, { type: attribute(attributes, 't') ?? '', value: '', formula: false })
}

function endCell(now: Reading, shared: readonly string[]): void {
  const text = now.type === 's' ? (shared[Number(now.value)] ?? '') : now.value
  if (text.trim() === '' && !now.formula) return
  if (now.column >= limits.columns) refuse('file_too_wide')
  while (now.cells.length < now.column) now.cells.push(null)
  now.cells[now.column] = { text: keepable(text), kind: now.formula ? 'formula' : now.type === '' || now.type === 'n' ? 'number' : 'text' }
}

const columnOf = (letters: string) => Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

function spread(rows: readonly { number: number; cells: (Cell | null)[] }[], merges: readonly string[]): void {
  const byNumber = new Map(rows.map((row) => [row.number, row.cells]))
  for (const ref of merges) {
    const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(ref) ?? []
    const shown = byNumber.get(Number(top))?.[columnOf(left)]
    if (!shown || Number(bottom) - Number(top) > 50) continue
    for (let number = Number(top); number <= Number(bottom); number += 1) {
      const cells = byNumber.get(number)
      if (!cells) continue
      for (let column = columnOf(left); column <= Math.min(columnOf(right), limits.columns - 1); column += 1) {
        while (cells.length < column) cells.push(null)
        cells[column] = shown
      }
    }
  }
}

const given: unknown = workerData
if (parentPort && typeof given === 'object' && given !== null && 'workbook' in given && given.workbook instanceof Uint8Array) parentPort.postMessage(readWorkbook(given.workbook))
