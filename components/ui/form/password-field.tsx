import { describedBy, Field, type FieldProps, inputClass } from './field'
import { PasswordInput } from './password-input'

type PasswordFieldProps = FieldProps & {
  autoComplete: 'current-password' | 'new-password'
  /** "Hiện mật khẩu" */
  showLabel: string
  defaultValue?: string | undefined
}

export function PasswordField({ label, hint, error, mark, id, name, autoComplete, showLabel, defaultValue }: PasswordFieldProps) {
  const field = { label, hint, error, mark, id, name }
  return (
    <Field {...field}>
      <PasswordInput className={inputClass()} {...describedBy(field)} {...{ autoComplete, showLabel, defaultValue }} />
    </Field>
  )
}
