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
  /** Only of forms that go to no action of ours, such as a download: ours say themselves what is missing. */
  required?: boolean | undefined
  minLength?: number | undefined
}

export function TextField({ label, hint, error, mark, id, name, width, type = 'text', ...input }: TextFieldProps) {
  const field = { label, hint, error, mark, id, name }
  return (
    <Field {...field}>
      <input className={inputClass(width)} type={type} {...describedBy(field)} {...input} />
    </Field>
  )
}
