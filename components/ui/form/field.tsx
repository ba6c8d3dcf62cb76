import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { Icon } from '../icon'

/** What every field takes; `hint`, `error` and `mark` may be left undefined. */
export type FieldProps = {
  name: string
  label: ReactNode
  /** Default: the name. An error summary links to it. */
  id?: string | undefined
  hint?: ReactNode
  error?: string | undefined
  /** Words behind the label: "không bắt buộc". Required is the norm and carries none. */
  mark?: string | undefined
}

export type InputWidth = 'short' | 'medium' | 'full'

export function inputClass(width: InputWidth = 'full'): string {
  return classNames('input', width !== 'full' && `input-${width}`)
}

/** The wiring between a control, its hint and its error. */
export function describedBy({ name, id = name, hint, error }: FieldProps) {
  const ids = classNames(hint !== undefined && `${id}-hint`, error && `${id}-error`)
  return { id, name, 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined }
}

function FieldNotes({ id, hint, error }: { id: string; hint?: ReactNode; error?: string | undefined }) {
  return (
    <>
      {hint !== undefined && <div className="field-hint" id={`${id}-hint`}>{hint}</div>}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          <Icon name="warning" />
          <span><span className="field-error-word sr-only" />{error}</span>
        </p>
      )}
    </>
  )
}

function FieldMark({ mark }: { mark: string | undefined }) {
  return mark ? <span className="field-mark"> ({mark})</span> : null
}

/** Label, hint and error around one control. */
export function Field({ name, id = name, label, hint, error, mark, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className={classNames('field', error && 'field-wrong')}>
      <label className="field-label" htmlFor={id}>{label}<FieldMark mark={mark} /></label>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </div>
  )
}

/** A group of controls under one legend. */
export function FieldGroup({ name, id = name, label, hint, error, mark, children }: FieldProps & { children: ReactNode }) {
  const { 'aria-describedby': described } = describedBy({ name, id, label, hint, error })
  return (
    <fieldset className={classNames('field', error && 'field-wrong')} id={id} tabIndex={-1} aria-describedby={described}>
      <legend className="field-label">{label}<FieldMark mark={mark} /></legend>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  )
}
