import { describedBy, Field, type FieldProps } from './field'

type TextAreaFieldProps = FieldProps & {
  defaultValue?: string | undefined
  rows?: number | undefined
  maxLength?: number | undefined
}

export function TextAreaField({ label, hint, error, mark, id, name, ...input }: TextAreaFieldProps) {
  const field = { label, hint, error, mark, id, name }
  return (
    <Field {...field}>
      <textarea className="input" rows={4} {...describedBy(field)} {...input} />
    </Field>
  )
}
