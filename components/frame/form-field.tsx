import { CheckGroup, RadioGroup, type Choice } from '@/components/ui/form/choice-fields'
import { DateField } from '@/components/ui/form/date-field'
import { SelectField, type Option } from '@/components/ui/form/select-field'
import { TextAreaField } from '@/components/ui/form/text-area-field'
import { TextField } from '@/components/ui/form/text-field'

type Common = {
  name: string; label: string; hint?: string | undefined; mark?: string | undefined; value?: string | undefined
  /** A class that hides the field until it is wanted. */
  when?: string
}
/** One field of a form, as plain words: what a server page may hand to the browser. */
export type FormField =
  | (Common & { kind: 'text' | 'email'; width?: 'short' | 'medium' | 'full' | undefined; numeric?: boolean })
  | (Common & { kind: 'date' })
  | (Common & { kind: 'area'; rows?: number; maxLength?: number })
  /** Words above the fields that belong together. */
  | (Common & { kind: 'title' })
  | (Common & { kind: 'select'; options: readonly Option[]; placeholder?: string })
  /** Several boxes: `value` joins what is ticked with commas. */
  | (Common & { kind: 'radio' | 'checks'; choices: readonly Choice[]; inRow?: boolean })

/** The field as it stands after an answer: with what was typed, and the fault beside it. */
export function OneField({ field, value, error, id }: { field: FormField; value: string; error: string | undefined; id?: string | undefined }) {
  const { name, label, hint, mark } = field
  const common = { name, label, hint, mark, error, id }
  switch (field.kind) {
    case 'text': return <TextField {...common} width={field.width} inputMode={field.numeric ? 'numeric' : undefined} defaultValue={value} autoComplete="off" />
    case 'email': return <TextField {...common} type="email" defaultValue={value} autoComplete="off" />
    case 'area': return <TextAreaField {...common} rows={field.rows ?? 3} defaultValue={value} maxLength={field.maxLength ?? 500} />
    case 'title': return <div><h2 className="panel-title">{label}</h2>{hint && <p className="text-sm text-soft">{hint}</p>}</div>
    case 'date': return <DateField {...common} defaultValue={value} />
    case 'select': return <SelectField {...common} options={field.options} placeholder={field.placeholder} defaultValue={value} />
    case 'radio': return <RadioGroup {...common} choices={field.choices} inRow={field.inRow} defaultValue={value} />
    case 'checks': return <CheckGroup {...common} choices={field.choices} defaultValues={value.split(',')} />
  }
}
