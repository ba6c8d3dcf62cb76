import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { FieldGroup, type FieldProps } from './field'

export type Choice = { value: string; label: ReactNode; hint?: ReactNode }

type ChoiceProps = {
  type: 'radio' | 'checkbox'
  name: string
  id: string
  value: string
  label: ReactNode
  hint?: ReactNode
  checked: boolean
}

function ChoiceLine({ type, name, id, value, label, hint, checked }: ChoiceProps) {
  const hintId = hint === undefined ? undefined : `${id}-hint`
  return (
    <div className="choice">
      <input key={String(checked)} type={type} defaultChecked={checked} aria-describedby={hintId} {...{ name, id, value }} />
      <span>
        <label htmlFor={id}>{label}</label>
        {hint !== undefined && <span className="choice-hint" id={hintId}>{hint}</span>}
      </span>
    </div>
  )
}

type GroupProps = FieldProps & { choices: readonly Choice[]; inRow?: boolean | undefined }

function ChoiceGroup({ type, isChecked, choices, inRow, ...field }: GroupProps & Pick<ChoiceProps, 'type'> & { isChecked: (value: string) => boolean }) {
  const { name, id = name } = field
  return (
    <FieldGroup {...field}>
      <div className={classNames(inRow ? 'choices-row' : 'choices')}>
        {choices.map(({ value, label, hint }) => (
          <ChoiceLine key={value} id={`${id}-${value}`} checked={isChecked(value)} {...{ type, name, value, label, hint }} />
        ))}
      </div>
    </FieldGroup>
  )
}

export function RadioGroup({ defaultValue, ...group }: GroupProps & { defaultValue?: string | undefined }) {
  return <ChoiceGroup type="radio" isChecked={(value) => value === defaultValue} {...group} />
}

/** Several may be chosen: the form sends the name once for each. */
export function CheckGroup({ defaultValues = [], ...group }: GroupProps & { defaultValues?: readonly string[] | undefined }) {
  return <ChoiceGroup type="checkbox" isChecked={(value) => defaultValues.includes(value)} {...group} />
}
