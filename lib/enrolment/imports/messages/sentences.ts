import { findingSentence, spokenFindings } from '../../messages/sentences'
import type { Finding } from '../../eligibility/rules'
import type { ShownImport } from '../queries/find-import'
import type { CellError, Corrected } from '../schema'

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** One fault of a row, with its cell where there is one. */
function cellSentence({ field, column, fault }: CellError, position: number, say: Say): string {
  const sentence = say(`enrolment.imports.cells.${fault}`)
  if (fault === 'person_elsewhere' || fault === 'person_differs') return sentence
  const name = say(`enrolment.imports.fields.${field}`, { last: '', before: '' }).trim()
  const told = say('enrolment.imports.field', { field: name, fault: sentence })
  return column ? say('enrolment.imports.cell', { cell: `${column}${String(position)}`, fault: told }) : told
}

/** Everything that is to be said of a row, errors first. */
export const rowSentences = ({ errors, findings, position }: { errors: readonly CellError[]; findings: readonly Finding[]; position: number }, say: Say): string[] => [
  ...errors.map((error) => cellSentence(error, position, say)),
  ...findings.map((finding) => {
    const told = `${say(`enrolment.rules.${finding.rule}`)}: ${findingSentence(finding, say)}`
    return finding.waiver ? say('enrolment.imports.waivedBy', { finding: told, number: finding.waiver.documentNumber }) : told
  }),
]

/** What was corrected in a row, for the column of errors: the file beside it still says what it said. */
export const correctedSentences = (corrected: Corrected, say: Say): string[] => Object.entries(corrected).map(([field, text]) => (
  say('enrolment.imports.corrected', { field: say(`enrolment.imports.fields.${field}`, { last: '', before: '' }).trim(), text: text || say('enrolment.imports.nothing') })))

/** A list as a program gets it. */
export const importAnswer = ({ rows, fault, ...list }: ShownImport, say: Say) => ({
  ...list, fault, message: fault && say(`enrolment.imports.files.${fault}`),
  rows: rows.map(({ errors, findings, edits: _, ...row }) => ({
    ...row, errors: errors.map((error) => ({ ...error, message: cellSentence(error, row.position, say) })), findings: spokenFindings(findings, say),
  })),
})
