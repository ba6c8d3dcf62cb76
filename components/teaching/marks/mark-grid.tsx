'use client'

import { useActionState, useEffect, type ClipboardEvent, type KeyboardEvent } from 'react'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { saveMarksAction } from '@/lib/teaching/marks/actions'
import type { FormState } from '@/lib/web/form-state'

export type MarkLine = { traineeId: string; name: string; detail: string; cell: string; before: string; note: string }
export type MarkWords = { caption: string; name: string; mark: string; markOf: string; before: string; note: string; save: string; saving: string; enter: string; entering: string; wrong: string; prefix: string }
type MarkGridProps = { cohortId: string; componentId: string; attempt: number; version: number; lines: readonly MarkLine[]; retake: boolean; words: MarkWords }

const untouched: FormState = { message: null, errors: [], values: {} }

/** A sheet of marks as a table of fields: works without script, every fault comes back to its cell, what was typed is kept. */
export function MarkGrid({ cohortId, componentId, attempt, version, lines, retake, words }: MarkGridProps) {
  const [state, submit] = useActionState(saveMarksAction, untouched)
  const faultOf = (id: string) => state.errors.find(({ path }) => path === `m-${id}`)?.message
  const cells = lines.flatMap(({ traineeId, name }) => { const text = faultOf(traineeId); return text ? [{ field: `m-${traineeId}`, text: `${name}: ${text}` }] : [] })
  const faults = cells.length > 0 || state.message === null ? cells : [{ text: state.message }]
  const wrong = faults.length > 0
  useEffect(() => {
    if (wrong && !document.title.startsWith(words.prefix)) document.title = `${words.prefix} ${document.title}`
  }, [wrong, words.prefix])
  return (
    <form action={submit} className="stack" noValidate>
      {wrong && <ErrorSummary title={words.wrong.replace('{count}', String(faults.length))} errors={faults} />}
      {Object.entries({ cohortId, componentId, attempt }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <input type="hidden" name="version" value={state.values['version'] ?? version} />
      <div className="panel panel-tight">
        <table className="table table-cards entry-grid">
          <caption className="sr-only">{words.caption}</caption>
          <thead><tr><th scope="col">{words.name}</th>{retake && <th scope="col">{words.before}</th>}<th scope="col">{words.mark}</th><th scope="col">{words.note}</th></tr></thead>
          <tbody>
            {lines.map((line) => <Row key={line.traineeId} line={line} typed={state.values[`m-${line.traineeId}`]} fault={faultOf(line.traineeId)} retake={retake} words={words} />)}
          </tbody>
        </table>
      </div>
      <div className="actions">
        <SubmitButton pendingLabel={words.saving} name="intent" value="save" tone="second">{words.save}</SubmitButton>
        <SubmitButton pendingLabel={words.entering} name="intent" value="enter">{words.enter}</SubmitButton>
      </div>
    </form>
  )
}

function Row({ line: { traineeId, name, detail, cell, before, note }, typed, fault, retake, words }: { line: MarkLine; typed: string | undefined; fault: string | undefined; retake: boolean; words: MarkWords }) {
  const id = `m-${traineeId}`
  return (
    <tr className={fault ? 'entry-wrong' : undefined}>
      <th scope="row">{name} <span className="sub">{detail}</span></th>
      {retake && <td data-label={words.before}>{before}</td>}
      <td data-label={words.mark}>
        <input
          className="input mark-cell" id={id} name={id} key={typed ?? cell} defaultValue={typed ?? cell} inputMode="decimal" autoComplete="off" maxLength={20} onKeyDown={goDown} onPaste={pasteColumn}
          aria-label={words.markOf.replace('{name}', name)} aria-invalid={fault ? true : undefined} aria-describedby={fault ? `${id}-error` : undefined}
        />
      </td>
      <td data-label={words.note}>{fault ? <span className="tone-bad" id={`${id}-error`}>{fault}</span> : note}</td>
    </tr>
  )
}

const fieldsOf = (field: HTMLInputElement) => [...(field.form?.querySelectorAll<HTMLInputElement>('input.mark-cell') ?? [])]

/** Enter and the arrows go down and up the column: who types marks from a pile of papers does not touch the mouse. */
function goDown(event: KeyboardEvent<HTMLInputElement>): void {
  const fields = fieldsOf(event.currentTarget)
  const place = fields.indexOf(event.currentTarget)
  const step = event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (place < 0 || step === 0) return
  event.preventDefault()
  fields[place + step]?.select()
}

/** A column copied from a spreadsheet goes down from the field it is pasted into. */
function pasteColumn(event: ClipboardEvent<HTMLInputElement>): void {
  const lines = event.clipboardData.getData('text').replace(/\r/g, '').replace(/\n$/, '').split('\n')
  const fields = fieldsOf(event.currentTarget)
  const place = fields.indexOf(event.currentTarget)
  if (place < 0 || lines.length < 2) return
  event.preventDefault()
  lines.forEach((line, index) => { const field = fields[place + index]; if (field) field.value = line.split('\t')[0]?.trim() ?? '' })
}
