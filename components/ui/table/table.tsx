import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { keepWords, keepWordsIn } from '../keep-words'
import { Link } from '../link'

export type Column<Row> = {
  key: string
  head: string
  /** Null where there is nothing to say. */
  cell: (row: Row) => ReactNode
  /** `head` names the row and is the card's title on a phone; `pick` holds a RowPick; `number` and `action` align right. */
  kind?: 'head' | 'number' | 'pick' | 'action' | undefined
  /** The head is read but not seen. */
  headHidden?: boolean | undefined
  /** The link that sorts by this column, and how it is sorted now. */
  sort?: { href: string; now?: 'ascending' | 'descending' | undefined } | undefined
  nowrap?: boolean | undefined
  /** Before the value on a phone; default the head, null for none (badges). */
  phoneLabel?: string | null | undefined
  /** Read where there is nothing to say: "Không có hạn". */
  none?: string | undefined
  /** On a phone it shares its line with the neighbours that do too. */
  beside?: boolean | undefined
}

type TableProps<Row> = {
  caption: string
  captionShown?: boolean | undefined
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Stands in the place of an empty table. */
  empty?: ReactNode
  /** Rows of 36 px. */
  dense?: boolean | undefined
  /** Few narrow columns may stay a table on a phone. */
  phone?: 'cards' | 'table' | undefined
  /** A row of sums: one cell for each column. */
  foot?: readonly ReactNode[] | undefined
  /** Rows that follow each other and have the same key stand under one head. */
  groups?: { keyOf: (row: Row) => string; head: (rows: readonly Row[]) => ReactNode } | undefined
}

/** A real table; on a phone each row is a card. Stands in a tight panel. */
export function Table<Row>({ caption, captionShown, columns, rows, rowKey, empty, dense, phone = 'cards', foot, groups }: TableProps<Row>) {
  if (rows.length === 0 && empty) return empty
  return (
    <table className={classNames('table', phone === 'cards' && 'table-cards', dense && 'table-dense')}>
      <caption className={captionShown ? 'table-caption' : 'sr-only'}>{caption}</caption>
      <thead>
        <tr>{columns.map((column) => <HeadCell key={column.key} column={column} />)}</tr>
      </thead>
      {(groups ? runsOf(rows, groups.keyOf) : [rows]).map((run) => (
        <tbody key={run[0] && rowKey(run[0])}>
          {groups && <tr className="table-group"><th scope="rowgroup" colSpan={columns.length}>{keepWordsIn(groups.head(run))}</th></tr>}
          {run.map((row) => (
            <tr key={rowKey(row)}>{columns.map((column) => <BodyCell key={column.key} column={column} row={row} />)}</tr>
          ))}
        </tbody>
      ))}
      {foot && (
        <tfoot>
          <tr>
            {/* The word for the sum stands first or under the names: it needs no label. */}
            {columns.map((column, index) => (
              foot[index] === null || foot[index] === undefined
                ? <td key={column.key} {...cellClass(column, 'cell-blank')} />
                : <td key={column.key} {...cellClass(column)} {...(index > 0 && column.kind !== 'head' && { 'data-label': column.head })}>{foot[index]}</td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  )
}

/** Rows cut where the key changes. */
function runsOf<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const runs: Row[][] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last?.[0] && keyOf(last[0]) === keyOf(row)) last.push(row)
    else runs.push([row])
  }
  return runs
}

/** The class, if there is one: what is not there is sent too, for each cell. */
function cellClass<Row>({ kind, nowrap, beside }: Column<Row>, extra?: string): { className?: string } {
  const className = classNames(beside && 'cell-beside', kind === 'number' && 'cell-number', kind === 'pick' && 'cell-pick', kind === 'action' && 'cell-action', nowrap && 'cell-nowrap', extra)
  return className ? { className } : {}
}

function HeadCell<Row>({ column }: { column: Column<Row> }) {
  const { head, headHidden, sort } = column
  const words = headHidden ? <span className="sr-only">{head}</span> : keepWords(head)
  return (
    <th scope="col" {...cellClass(column)} {...(sort?.now && { 'aria-sort': sort.now })}>
      {sort ? (
        <Link className={classNames('sort', sort.now && 'sort-now')} href={sort.href} prefetch={false}>
          {words}
          {sort.now && <span aria-hidden="true">{sort.now === 'ascending' ? '↑' : '↓'}</span>}
        </Link>
      ) : words}
    </th>
  )
}

function BodyCell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = keepWordsIn(column.cell(row))
  if (column.kind === 'head') return <th scope="row" {...cellClass(column)}>{content}</th>
  if (content === null || content === undefined || content === '') return <NoValue column={column} />
  const label = column.kind === 'pick' || column.kind === 'action' || column.phoneLabel === null ? undefined : (column.phoneLabel ?? column.head)
  return <td {...cellClass(column)} {...(label && { 'data-label': label })}>{content}</td>
}

function NoValue<Row>({ column }: { column: Column<Row> }) {
  if (!column.none) return <td {...cellClass(column, 'cell-blank')} />
  return (
    <td {...cellClass(column, 'cell-none')}>
      <span className="text-soft" aria-hidden="true">–</span>
      <span className="sr-only">{column.none}</span>
    </td>
  )
}

/** One line of secondary text under a cell's own; on a card it follows in the same line, so a space parts them. */
export function Sub({ children }: { children: ReactNode }) {
  return <>{' '}<span className="sub">{keepWordsIn(children)}</span></>
}

type RowPickProps = {
  name: string
  value: string
  /** "Chọn Nguyễn Văn An" */
  label: string
  defaultChecked?: boolean | undefined
}

/** For a column of kind `pick`; rows that cannot be chosen return null instead. */
export function RowPick({ name, value, label, defaultChecked }: RowPickProps) {
  return (
    <label className="choice">
      <input type="checkbox" autoComplete="off" {...{ name, value, defaultChecked }} />
      <span className="sr-only">{label}</span>
    </label>
  )
}
