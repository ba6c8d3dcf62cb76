'use client'

import { useActionState, useEffect, useState, type ClipboardEvent } from 'react'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { Note } from '@/components/ui/page/note'
import { SubmitButton } from '@/components/ui/submit-button'
import { saveMarksAction } from '@/lib/teaching/marks/actions'
import type { FormState } from '@/lib/web/form-state'
import { fillPasted } from './fill-pasted'
import { MarkRow, type MarkLine, type RowWords } from './mark-row'
import { PasteBox, type PasteWords } from './paste-box'

export type MarkWords = RowWords & PasteWords & { caption: string; save: string; saving: string; enter: string; entering: string; wrong: string; prefix: string }
type MarkGridProps = { cohortId: string; componentId: string; attempt: number; version: number; lines: readonly MarkLine[]; retake: boolean; words: MarkWords }

const untouched: FormState = { message: null, errors: [], values: {} }

/** A sheet of marks as a table of fields: works without script, every fault comes back to its cell, what was typed is kept. */
export function MarkGrid({ cohortId, componentId, attempt, version, lines, retake, words }: MarkGridProps) {
  const [state, submit] = useActionState(saveMarksAction, untouched)
  const [pasted, setPasted] = useState<{ count: number; faults: readonly string[] } | null>(null)
  const faultOf = (key: string) => state.errors.find(({ path }) => path === `m-${key}`)?.message
  const cells = lines.flatMap(({ key, name }) => { const text = faultOf(key); return text ? [{ field: `m-${key}`, text: `${name}: ${text}` }] : [] })
  const unclear = state.errors.flatMap(({ path, message }) => (path === 'pasted' ? [{ field: 'pasted', text: message }] : []))
  const faults = cells.length + unclear.length > 0 || state.message === null ? [...unclear, ...cells] : [{ text: state.message }]
  const wrong = faults.length > 0
  const understood = state.values['understood']
  useEffect(() => {
    if (wrong && !document.title.startsWith(words.prefix)) document.title = `${words.prefix} ${document.title}`
  }, [wrong, words.prefix])
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const filled = fillPasted(event, lines, words)
    if (filled) setPasted(filled)
  }
  return (
    <form action={submit} className="stack" noValidate>
      {wrong && <ErrorSummary title={(understood ? words.pasteWrong : words.wrong).replace('{count}', String(faults.length))} errors={faults} />}
      {understood && <Note live><p>{words.understood.replace('{count}', understood)}</p></Note>}
      {Object.entries({ cohortId, componentId, attempt }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <input type="hidden" name="version" value={state.values['version'] ?? version} />
      <div role="status">
        {pasted && <Note tone={pasted.faults.length > 0 ? 'wait' : 'info'}><p>{words.understood.replace('{count}', String(pasted.count))}</p>{pasted.faults.map((text) => <p key={text}>{text}</p>)}</Note>}
      </div>
      <div className="panel panel-tight">
        <table className="table table-cards entry-grid">
          <caption className="sr-only">{words.caption}</caption>
          <thead><tr><th scope="col">{words.name}</th>{retake && <th scope="col">{words.before}</th>}<th scope="col">{words.mark}</th><th scope="col">{words.note}</th></tr></thead>
          <tbody>
            {lines.map((line) => <MarkRow key={line.key} line={line} typed={state.values[`m-${line.key}`]} fault={faultOf(line.key)} retake={retake} onPaste={onPaste} words={words} />)}
          </tbody>
        </table>
      </div>
      <div className="actions">
        <SubmitButton pendingLabel={words.saving} name="intent" value="save" tone="second">{words.save}</SubmitButton>
        <SubmitButton pendingLabel={words.entering} name="intent" value="enter">{words.enter}</SubmitButton>
      </div>
      {/* Last, so that Enter without script saves. */}
      <PasteBox text={state.values['pasted'] ?? ''} open={unclear.length > 0} words={words} />
    </form>
  )
}
