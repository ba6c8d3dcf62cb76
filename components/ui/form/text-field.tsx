import { describedBy, Field, type FieldProps, inputClass, type InputWidth } from './field'

type TextFieldProps = FieldProps & {
  type?: 'text' | 'email' | 'search' | 'tel' | undefined
  defaultValue?: string | undefined
  width?: InputWidth | undefined
  inputMode?: 'numeric' | 'decimal' | 'email' | 'tel' | undefined
  autoComplete?: string | undefined
  placeholder?: string | undefined
  maxLength?: number | undefined
  readOnly?: boolean | undefined
  spellCheck?: boolean | undefined
}

export function TextField({ label, hint, error, mark, id, name, width, type = 'text', ...input }: TextFieldProps) {
  const field = { label, hint, error, mark, id, name }
  return (
    <Field {...field}>
      <input className={inputClass(width)} type={type} {...describedBy(field)} {...input} />
    </Field>
  )
}
