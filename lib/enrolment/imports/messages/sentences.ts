import { findingSentence, spokenFindings } from '../../messages/sentences'
import type { Finding } from '../../eligibility/rules'
import type { ShownImport } from '../queries/find-import'
import type { CellError } from '../schema'

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
  ...findings.map((finding) => `${say(`enrolment.rules.${finding.rule}`)}: ${findingSentence(finding, say)}`),
]

/** A list as a program gets it. */
export const importAnswer = ({ rows, fault, ...list }: ShownImport, say: Say) => ({
  ...list, fault, message: fault && say(`enrolment.imports.files.${fault}`),
  rows: rows.map(({ errors, findings, ...row }) => ({
    ...row, errors: errors.map((error) => ({ ...error, message: cellSentence(error, row.position, say) })), findings: spokenFindings(findings, say),
  })),
})
