'use client'

import { useActionState, useEffect, useState, type KeyboardEvent, type SyntheticEvent } from 'react'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { Panel } from '@/components/ui/page/panel'
import { attendanceStatuses, type AttendanceStatus } from '@/lib/teaching/attendance/rules/statuses'
import type { FormState } from '@/lib/web/form-state'

type RollLine = { traineeId: string; name: string; detail: string; status: AttendanceStatus }
/** Those who stand together; `title` and what is said in place of nobody, where there is more than one group. */
export type RollGroup = { id: string; title?: string; empty?: string; lines: readonly RollLine[] }
type RollFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** What is sent beside the choices; an action that answers one of them anew has it sent so the next time. */
  hidden: Readonly<Record<string, string | number>>
  groups: readonly RollGroup[]
  words: { statuses: Readonly<Record<AttendanceStatus, string>>; legend: string; count: string; save: string; saving: string; wrong: string; prefix: string }
}

const untouched: FormState = { message: null, errors: [], values: {} }

/** A roll as a form that works without script; with one, keys 1 to 5 choose and go on to the next person. */
export function RollForm({ action, hidden, groups, words }: RollFormProps) {
  const [state, submit] = useActionState(action, untouched)
  const lines = groups.flatMap((group) => group.lines)
  const [others, setOthers] = useState(() => lines.filter(({ status }) => status !== 'PRESENT').length)
  const reasons = [...new Set([state.message, ...state.errors.map(({ message }) => message)])].flatMap((text) => (text ? [{ text }] : []))
  const wrong = reasons.length > 0
  useEffect(() => {
    if (wrong && !document.title.startsWith(words.prefix)) document.title = `${words.prefix} ${document.title}`
  }, [wrong, words.prefix])
  const recount = (event: SyntheticEvent<HTMLFormElement>) => setOthers([...new FormData(event.currentTarget)].filter(([name, value]) => name.startsWith('at-') && value !== 'PRESENT').length)
  return (
    <form action={submit} onChange={recount} className="stack" noValidate>
      {wrong && <ErrorSummary title={words.wrong} errors={reasons} />}
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={state.values[name] ?? value} />)}
      {groups.map((group) => (
        <Panel key={group.id} look="tight" id={group.id} title={group.title}>
          {group.lines.length === 0 && <p className="empty">{group.empty}</p>}
          <ol className="roll">
            {group.lines.map((line, place) => <Line key={line.traineeId} line={line} place={place} typed={state.values[`at-${line.traineeId}`]} words={words} />)}
          </ol>
        </Panel>
      ))}
      <div className="roll-foot">
        <p role="status">{words.count.replace('{present}', String(lines.length - others)).replace('{others}', String(others))}</p>
        <SubmitButton pendingLabel={words.saving}>{words.save}</SubmitButton>
      </div>
    </form>
  )
}

function Line({ line: { traineeId, name, detail, status }, place, typed, words }: { line: RollLine; place: number; typed: string | undefined; words: RollFormProps['words'] }) {
  const chosen = typed ?? status
  return (
    <li>
      <span className="roll-number" aria-hidden="true">{place + 1}</span>
      <span><b id={`name-${traineeId}`}>{name}</b> <span className="sub">{detail}</span></span>
      <div className="roll-choices" role="radiogroup" aria-labelledby={`name-${traineeId}`}>
        {attendanceStatuses.map((one) => (
          <label key={one}>
            <input key={String(chosen === one)} type="radio" name={`at-${traineeId}`} value={one} defaultChecked={chosen === one} onKeyDown={chooseByKey} />
            <span>{words.statuses[one]}</span>
          </label>
        ))}
      </div>
    </li>
  )
}

/** 1 to 5 choose in the line that has the focus and move it to the next one. */
function chooseByKey(event: KeyboardEvent<HTMLInputElement>): void {
  const [place, line] = [Number(event.key) - 1, event.currentTarget.closest('li')]
  const radios = line?.querySelectorAll<HTMLInputElement>('input[type=radio]')
  const radio = radios?.[place]
  if (!radio || event.ctrlKey || event.altKey || event.metaKey) return
  event.preventDefault()
  radio.click()
  line?.nextElementSibling?.querySelector<HTMLInputElement>('input[type=radio]:checked')?.focus()
}
