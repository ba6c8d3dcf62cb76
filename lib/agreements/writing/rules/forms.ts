import type { CommitmentInput, VersionContent } from '../schema'
import { cellRoles } from '../../schema'

// What the fields of a page of the draft say, before any check: the schema of the content judges it.

type Fields = Readonly<Record<string, string>>
const at = (fields: Fields, name: string): string => (fields[name] ?? '').trim()

/** How many rows of a kind a form has: `title-0`, `title-1`, … */
const rowsOf = (fields: Fields, name: string): number[] => Object.keys(fields).flatMap((key) => {
  const [, row] = new RegExp(`^${name}-(\\d+)$`).exec(key) ?? []
  return row === undefined ? [] : [Number(row)]
}).toSorted((a, b) => a - b)

const inOrder = (fields: Fields, rows: readonly number[]): number[] => rows.toSorted((a, b) => (Number(at(fields, `order-${a}`)) || a + 1) - (Number(at(fields, `order-${b}`)) || b + 1) || a - b)

/** Fields for a place in the order that are neither empty nor a whole number from 1 to 99. */
export const wrongOrders = (fields: Fields): string[] => Object.keys(fields).filter((name) => /^order-\d+$/.test(name) && !/^(?:[1-9]\d?)?$/.test(at(fields, name)))

export const basisLines = (typed: string): string[] => typed.split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== '')

/** Clauses in the order given; a row without title and text is none. */
export const clausesFrom = (fields: Fields) => inOrder(fields, rowsOf(fields, 'title'))
  .map((row) => ({ title: at(fields, `title-${row}`), text: at(fields, `text-${row}`) })).filter(({ title, text }) => title !== '' || text !== '')

/** Parties in the order given; a row without a name is none. `members`: the ticked agencies of the sending ones, joined by commas. */
export const partiesFrom = (fields: Fields) => inOrder(fields, rowsOf(fields, 'label')).filter((row) => at(fields, `label-${row}`) !== '').map((row) => {
  const kind = at(fields, `kind-${row}`)
  return {
    kind, agencyId: kind === 'AGENCY' ? at(fields, `agency-${row}`) || null : null, label: at(fields, `label-${row}`),
    members: kind === 'SENDING_AGENCIES' ? at(fields, 'members').split(',').filter((one) => one !== '') : [],
  }
})

/** Cells from selects named `cell-<stage>-<party>`; an empty one is none. */
export const cellsFrom = (fields: Fields) => Object.entries(fields).flatMap(([name, value]) => {
  const [, stage, party] = /^cell-([A-Z_]+)-(.+)$/.exec(name) ?? []
  const role = cellRoles.find((one) => one === value)
  return stage && party && role ? [{ stage, party, role }] : []
})

/** One promise; what its kind of rule does not use is left out, whatever was typed. */
export function commitmentFrom(fields: Fields): Record<string, unknown> {
  const kind = at(fields, 'dueKind')
  const used = (name: string, kinds: readonly string[]) => (kinds.includes(kind) ? at(fields, name) || null : null)
  return {
    key: at(fields, 'key') || undefined, stage: at(fields, 'stage'), party: at(fields, 'party'), clause: at(fields, 'clause') || null, title: at(fields, 'title'), dueKind: kind,
    dueOn: used('dueOn', ['ON_DATE']), dueMonth: used('dueMonth', ['YEARLY']), dueDay: used('dueDay', ['YEARLY']), dueEvent: used('dueEvent', ['PLAN', 'COHORT']),
    dueDays: used('dueDays', ['PLAN', 'COHORT', 'QUARTERLY']) ?? 0, closedBy: at(fields, 'closedBy'),
  }
}

/** The promises with one of them put in, or taken out. */
export const withCommitment = (all: readonly CommitmentInput[], key: string | undefined, one: CommitmentInput | null): CommitmentInput[] =>
  key !== undefined && all.some((promise) => promise.key === key) ? all.flatMap((promise) => (promise.key === key ? (one ?? []) : promise)) : [...all, ...(one ? [one] : [])]

/** Parties as given, and of duties and promises what is of one of them. */
export function withParties(content: VersionContent, parties: VersionContent['parties']): Pick<VersionContent, 'parties' | 'cells' | 'commitments'> {
  const keys = new Set(parties.map(({ kind, agencyId }) => (kind === 'AGENCY' ? (agencyId ?? '') : kind)))
  return { parties, cells: content.cells.filter(({ party }) => keys.has(party)), commitments: content.commitments.filter(({ party }) => keys.has(party)) }
}
