import { tidy } from '../../../text'

/** Somebody on a sheet: `key` names the cell, `name` and `detail` (the birth date, as it is shown) are what a pasted line may call them. */
export type Listed = { key: string; name: string; detail: string }
/** `count`: `line` marks for `text` people. */
export type PasteFault = { line: number; text: string; code: 'nobody' | 'several' | 'twice' | 'unmarked' | 'count' }
/** `cells`: what goes into which cell, unread; whether it is a mark, the sheet says. */
type Pasted = { cells: Map<string, string>; faults: PasteFault[] }
type Line = { line: number; text: string; who: string[]; mark: string }

const markLike = /^(?:[vp]|\d{1,3}(?:[.,]\d{1,6})?)$/i
const keyOf = (text: string) => tidy(text).toLocaleLowerCase('vi')

/** A line in its columns; typed without tabs, its last word is the mark. */
function readLine(text: string, line: number): Line {
  const columns = text.includes('\t') ? text.split('\t').map(tidy) : (/^(.*[^\s;|])[\s;|]+(\S+)$/.exec(text.trim())?.slice(1) ?? [text]).map(tidy)
  return { line, text: tidy(text), who: columns.slice(0, -1).filter(Boolean), mark: columns.at(-1) ?? '' }
}

/** The lines of a text that say something; a first line without a mark is the head of its columns. */
function linesOf(text: string): Line[] {
  const lines = text.split(/\r\n|\r|\n/).flatMap((one, place) => (tidy(one) === '' ? [] : [readLine(one, place + 1)]))
  const [first, ...rest] = lines
  return first && rest.length > 0 && !/\d/.test(first.text) && !markLike.test(first.mark) ? rest : lines
}

/** Whom a line speaks of: by name or blind code, of several by the birth date beside it. */
function findListed({ who }: Line, people: readonly Listed[]): Listed | 'nobody' | 'several' {
  const words = new Set(who.map(keyOf))
  const named = people.filter(({ key, name }) => words.has(keyOf(name)) || words.has(keyOf(key)))
  const [only, ...others] = named.length > 1 ? named.filter(({ detail }) => words.has(keyOf(detail))) : named
  return only && others.length === 0 ? only : named.length > 0 ? 'several' : 'nobody'
}

/**
 * What was copied from a spreadsheet, or typed a line a person, becomes on a sheet: marks by name and mark (a birth date or a number
 * of the row between them does not hurt), or a column of marks alone that has a line for everybody, in the order of the sheet.
 */
export function readPasted(text: string, people: readonly Listed[]): Pasted {
  const [lines, cells] = [linesOf(text), new Map<string, string>()]
  const faults: PasteFault[] = []
  if (lines.length > 0 && lines.every(({ who }) => who.length === 0)) {
    if (lines.length === people.length) people.forEach(({ key }, place) => cells.set(key, lines[place]?.mark ?? ''))
    else faults.push({ line: lines.length, text: String(people.length), code: 'count' })
    return { cells, faults }
  }
  for (const line of lines) {
    const found = findListed(line, people)
    const code = typeof found === 'string' ? found : cells.has(found.key) ? 'twice' : line.mark === '' || keyOf(line.mark) === keyOf(found.name) ? 'unmarked' : null
    if (code) faults.push({ line: line.line, text: line.text, code })
    else if (typeof found !== 'string') cells.set(found.key, line.mark)
  }
  return { cells, faults }
}
