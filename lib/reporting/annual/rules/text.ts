import type { ReportSection } from '../schema'
import { isFigureCode, type FigureCode, type Values } from './figures'
import { sectionSentences, type Part, type Sentence } from './sentences'

const token = /\{([\w.]+)\}/g
export type TextPart = { text: string; code: string | null }

/** The text in parts, each token with the number that stands for it, as Vietnamese papers print numbers. */
export function filledParts(text: string, values: Values, year: number): TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const match of text.matchAll(token)) {
    const code = match[1] ?? ''
    if (match.index > end) parts.push({ text: withYears(text.slice(end, match.index), year), code: null })
    parts.push(isFigureCode(code) ? { text: values[code].toLocaleString('vi-VN'), code } : { text: match[0], code: null })
    end = match.index + match[0].length
  }
  return end < text.length ? [...parts, { text: withYears(text.slice(end), year), code: null }] : parts
}

/** What stands for the year of the report, the one before and the one after. */
export const yearMarkers = ['[năm]', '[năm trước]', '[năm sau]'] as const
/** The year that such a marker stands for. */
export const yearOf = (marker: (typeof yearMarkers)[number], year: number): number => year + { '[năm]': 0, '[năm trước]': -1, '[năm sau]': 1 }[marker]
const withYears = (text: string, year: number) => yearMarkers.reduce((written, marker) => written.replaceAll(marker, String(yearOf(marker, year))), text)

/** The figures that a text names. */
export const codesIn = (text: string): FigureCode[] => [...text.matchAll(token)].map(([, code = '']) => code).filter(isFigureCode)

/** What the portal proposes for a section, its figures as codes: no official paper says "0 lớp", so what is zero is left out or said in words. */
export function proposedText(section: ReportSection, values: Values): string {
  const { sentences, none } = sectionSentences[section]
  const said = sentences.map((sentence) => sentenceText(sentence, values)).filter((text) => text !== '')
  return said.length > 0 ? said.join(' ') : (none ?? '')
}

function sentenceText({ head, open = ', ', between = ', ', last = between, parts = [], none }: Sentence, values: Values): string {
  const first = codesIn(head)[0]
  if (first !== undefined && values[first] === 0) return withoutZeros(none, values)
  const kept = parts.flatMap((part) => partText(part, values))
  if (kept.length === 0) return first === undefined ? '' : `${withoutZeros(head, values)}.`
  const [only] = kept
  if (kept.length === 1 && only?.alone !== undefined) return `${withoutZeros(head, values)}${only.alone}.`
  const listed = kept.map(({ text }) => text)
  return `${withoutZeros(head, values)}${open}${[listed.slice(0, -1).join(between), ...listed.slice(-1)].filter((text) => text !== '').join(last)}.`
}

function partText({ text, zero, alone }: Part, values: Values): { text: string; alone: string | undefined }[] {
  const [code] = codesIn(text)
  if (code === undefined || values[code] > 0) return [{ text: withoutZeros(text, values), alone }]
  return zero === undefined ? [] : [{ text: zero, alone: undefined }]
}

const withoutZeros = (text: string, values: Values) => text.replaceAll(/<([^<>]*)>/g, (_, inner: string) => (codesIn(inner).some((code) => values[code] === 0) ? '' : inner))
