import { describedBy, Field, type FieldProps, inputClass, type InputWidth } from './field'

export type Option = { value: string; label: string; disabled?: boolean | undefined }

type SelectFieldProps = FieldProps & {
  options: readonly Option[]
  defaultValue?: string | undefined
  /** An empty first choice: "Chọn trình độ". */
  placeholder?: string | undefined
  width?: InputWidth | undefined
}

export function SelectField({ label, hint, error, mark, id, name, options, defaultValue, placeholder, width }: SelectFieldProps) {
  const field = { label, hint, error, mark, id, name }
  return (
    <Field {...field}>
      {/* The key: when a form action resets the form, React leaves a select on its very first default. */}
      <select className={inputClass(width)} key={defaultValue} defaultValue={defaultValue ?? ''} {...describedBy(field)}>
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>{option.label}</option>
        ))}
      </select>
    </Field>
  )
}
