import { DateInput } from './date-input'
import { describedBy, Field, type FieldProps, inputClass } from './field'

type DateFieldProps = FieldProps & {
  /** As dd/mm/yyyy, or as it was typed. */
  defaultValue?: string | undefined
  autoComplete?: string | undefined
}

/** One text field; the check accepts 5/3/1987, 05-03-1987 and 05031987. */
export function DateField({ label, hint, error, mark, id, name, defaultValue, autoComplete = 'off' }: DateFieldProps) {
  const field = { label, hint, error, mark, id, name }
  return (
    <Field {...field}>
      <DateInput className={inputClass('short')} {...describedBy(field)} {...{ defaultValue, autoComplete }} />
    </Field>
  )
}
