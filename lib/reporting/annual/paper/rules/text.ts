import { createHash } from 'node:crypto'
import type { Day } from '../../../../time'
import type { Check } from '../../rules/checks'
import { definitionOf, figureCodes, isFigureCode, type Values } from '../../rules/figures'
import { filledParts } from '../../rules/text'
import { reportSections, type ReportSection } from '../../schema'

const token = /\{([^{}]*)\}/g
/** A number in front of what a figure counts: it has to come from the rows. */
const typed = /\d[\d.]*\s*(?:lớp|học viên|lượt|người|đồng chí|giảng viên|bộ tài liệu|nhiệm vụ|phiếu|kiến nghị|chỉ tiêu)(?!\p{L})/iu

/** Why a text cannot be a section's, or null: it names a figure that is none, or types one that the rows know. */
export function textBlocker(text: string): { error: 'figure_unknown' | 'figure_typed'; found: string } | null {
  const unknown = [...text.matchAll(token)].map(([, code = '']) => code).find((code) => !isFigureCode(code))
  if (unknown !== undefined) return { error: 'figure_unknown', found: unknown }
  const number = typed.exec(text)?.[0]
  return number === undefined ? null : { error: 'figure_typed', found: number }
}

/** A text with every figure in its place. */
export const filledText = (text: string, values: Values, year: number): string => filledParts(text, values, year).map((part) => part.text).join('')

/** What a check line is known by while its report is written. */
export const keyOf = ({ code, kind, parts }: Check): string => `${code.replaceAll('.', '_')}-${kind}-${parts.join('_')}`

/** `editedOn`: of a text that somebody wrote; null while it is the one that the portal proposes. */
export type SectionText = { code: ReportSection; text: string; revision: number; editedOn: Day | null }

/** The sections all of whose figures are zero: nothing happened, or nothing was recorded; whoever issues has to know which. */
export const emptySections = (values: Values): ReportSection[] =>
  reportSections.filter((section) => figureCodes.every((code) => definitionOf(code).section !== section || values[code] === 0))
type Told = { id: string; name: string; training: number; fostering: number }

/** Of texts, figures and what is told by agency: whoever issues says which were read. */
export const seenOf = (sections: readonly SectionText[], values: Values, agencies: readonly Told[]): string =>
  createHash('sha256').update(JSON.stringify([
    sections.map(({ code, revision }) => [code, revision]), Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    agencies.map(({ id, name, training, fostering }) => [id, name, training, fostering]),
  ])).digest('hex')
