'use client'

import { useActionState, useEffect, useState, type KeyboardEvent, type SyntheticEvent } from 'react'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { takeRollAction } from '@/lib/teaching/attendance/actions'
import { attendanceStatuses, type AttendanceStatus } from '@/lib/teaching/attendance/rules/statuses'
import type { FormState } from '@/lib/web/form-state'

export type RollLine = { traineeId: string; name: string; detail: string; status: AttendanceStatus }
type RollFormProps = {
  lessonId: string
  version: number
  lines: readonly RollLine[]
  words: { statuses: Readonly<Record<AttendanceStatus, string>>; legend: string; count: string; save: string; saving: string; wrong: string; prefix: string }
}

const untouched: FormState = { message: null, errors: [], values: {} }

/** A roll as a form that works without script; with one, keys 1 to 5 choose and go on to the next person. */
export function RollForm({ lessonId, version, lines, words }: RollFormProps) {
  const [state, submit] = useActionState(takeRollAction, untouched)
  const [others, setOthers] = useState(() => lines.filter(({ status }) => status !== 'PRESENT').length)
  const reasons = [...new Set([state.message, ...state.errors.map(({ message }) => message)])].flatMap((text) => (text ? [{ text }] : []))
  const wrong = reasons.length > 0
  useEffect(() => {
    if (wrong && !document.title.startsWith(words.prefix)) document.title = `${words.prefix} ${document.title}`
  }, [wrong, words.prefix])
  const recount = (event: SyntheticEvent<HTMLFormElement>) => setOthers([...new FormData(event.currentTarget)].filter(([name, value]) => name.startsWith('at-') && value !== 'PRESENT').length)
  return (
    <form action={submit} onChange={recount} noValidate>
      {wrong && <ErrorSummary title={words.wrong} errors={reasons} />}
      <input type="hidden" name="lessonId" value={lessonId} />
      <input type="hidden" name="version" value={version} />
      <ol className="roll panel panel-tight">
        {lines.map((line, place) => <Line key={line.traineeId} line={line} place={place} typed={state.values[`at-${line.traineeId}`]} words={words} />)}
      </ol>
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
