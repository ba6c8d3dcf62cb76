'use client'

import { useActionState, useEffect, useState, type ReactNode, type SyntheticEvent } from 'react'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { stateNeedsAction } from '@/lib/planning/needs/actions'
import type { FormState } from '@/lib/web/form-state'
import { cellName, NeedsRow, type GridWords, type RowChoices } from './needs-row'

type NeedsGridProps = {
  year: number
  school: string
  /** The instant of the statement that was seen; empty when there is none. */
  answeredAt: string
  /** What the cells hold at first, by the names of the fields. */
  first: Readonly<Record<string, string>>
  years: readonly number[]
  choices: RowChoices
  words: GridWords
  /** A link to the page anew, for whoever was overtaken. */
  anew: ReactNode
  mayHaveNone: boolean
}

const untouched: FormState = { message: null, errors: [], values: {} }
/** Rows to begin with, those below what is filled in, those that the button adds, and how many a statement takes. */
const [FIRST, SPARE, MORE, MOST] = [2, 1, 3, 40]

/** The agency's needs as a table of fields: works without script, every fault comes back to its cell, what was typed is kept. */
export function NeedsGrid({ year, school, answeredAt, first, years, choices, words, anew, mayHaveNone }: NeedsGridProps) {
  const [state, submit] = useActionState(stateNeedsAction, untouched)
  const values = Object.keys(state.values).length > 0 ? state.values : first
  const [sums, setSums] = useState(() => sumsOf(Object.entries(first), years))
  const shown = Number(values['rows'] ?? FIRST)
  const rows = Math.min(MOST, Math.max(lastRowOf(values) + 1 + SPARE, values['intent'] === 'more' ? shown + MORE : shown))
  const faults = faultsOf(state, words)
  const wrong = faults.length > 0
  useEffect(() => {
    if (wrong && !document.title.startsWith(words.errorPrefix)) document.title = `${words.errorPrefix} ${document.title}`
  }, [wrong, words.errorPrefix])
  const recount = (event: SyntheticEvent<HTMLFormElement>) => setSums(sumsOf([...new FormData(event.currentTarget)], years))
  return (
    <form action={submit} onInput={recount} className="stack" noValidate>
      {wrong && <ErrorSummary title={words.wrong.replace('{count}', String(faults.length))} errors={faults} />}
      {state.errors.some(({ path }) => path === 'answeredAt') && anew}
      <input type="hidden" name="year" value={year} />
      <input type="hidden" name="school" value={school} />
      <input type="hidden" name="rows" value={rows} />
      <input type="hidden" name="answeredAt" value={values['answeredAt'] ?? answeredAt} />
      <div className="panel panel-tight">
        <table className="table table-cards entry-grid">
          <caption className="sr-only">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.what}</th>
              {years.map((one) => <th scope="col" key={one}>{one}</th>)}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: rows }, (_, row) => <NeedsRow key={row} {...{ row, years, values, choices, words }} errors={state.errors.filter(({ path }) => rowOf(path) === row)} />)}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              {sums.map((sum, ahead) => <td key={years[ahead]} className="cell-number" data-label={String(years[ahead])}>{sum}</td>)}
            </tr>
          </tfoot>
        </table>
      </div>
      <div className="actions">
        <SubmitButton pendingLabel={words.sending} name="intent" value="send">{words.send}</SubmitButton>
        {rows < MOST && <SubmitButton tone="second" icon="plus" pendingLabel={words.adding} name="intent" value="more">{words.more}</SubmitButton>}
        {mayHaveNone && <SubmitButton tone="second" pendingLabel={words.sending} name="intent" value="none">{words.none}</SubmitButton>}
      </div>
    </form>
  )
}

/** What refuses the whole statement, unless a cell says it too, then each cell's fault with its row and name. */
function faultsOf({ message, errors }: FormState, words: GridWords): { field?: string; text: string }[] {
  const cells = errors.filter(({ path }) => rowOf(path) >= 0).map(({ path, message: text }) => ({ field: path, text: `${words.wrongRow.replace('{row}', String(rowOf(path) + 1))}, ${cellName(path, words)}: ${text}` }))
  return message === null || errors.some((one) => rowOf(one.path) >= 0 && one.message === message) ? cells : [{ text: message }, ...cells]
}

const rowOf = (name: string): number => Number(/^items\.(\d+)/.exec(name)?.[1] ?? -1)
const lastRowOf = (values: Readonly<Record<string, string>>): number => Math.max(-1, ...Object.entries(values).filter(([, value]) => value !== '').map(([name]) => rowOf(name)))

/** Headcounts typed so far, year by year; rows to be left out do not count. */
function sumsOf(entries: readonly (readonly [string, unknown])[], years: readonly number[]): number[] {
  const dropped = new Set(entries.filter(([name]) => name.endsWith('.drop')).map(([name]) => rowOf(name)))
  const counted = entries.filter(([name, value]) => /^items\.\d+\.headcounts\./.test(name) && !dropped.has(rowOf(name)) && /^\s*\d{1,3}\s*$/.test(String(value)))
  return years.map((year) => counted.filter(([name]) => name.endsWith(`.${year}`)).reduce((sum, [, value]) => sum + Number(value), 0))
}
