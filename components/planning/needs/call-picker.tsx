import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/form/select-field'
import { currentTranslator } from '@/lib/i18n/current'
import type { Call } from '@/lib/planning/needs/queries/list-calls'

type CallPickerProps = { calls: readonly Call[]; ofYear: readonly Call[]; year: number; school: string | undefined; keep?: Readonly<Record<string, string | undefined>> }

/** Chooses the year of a call and, where several schools called, the school; nothing where there is no choice. */
export async function CallPicker({ calls, ofYear, year, school, keep = {} }: CallPickerProps) {
  const t = await currentTranslator()
  const years = [...new Set([year, ...calls.map((call) => call.year)])].sort((a, b) => b - a)
  if (years.length < 2 && ofYear.length < 2) return null
  return (
    <form className="flex flex-wrap items-end gap-2 not-print [&_select]:min-w-28 [&>.button]:w-auto [&>.field]:shrink-0" role="search" aria-label={t('planning.needs.choose')}>
      {Object.entries(keep).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
      <SelectField name="year" label={t('planning.needs.year')} width="short" defaultValue={String(year)} options={years.map((one) => ({ value: String(one), label: String(one) }))} />
      {ofYear.length > 1 && (
        <SelectField name="school" label={t('planning.needs.school')} defaultValue={school} options={ofYear.map((call) => ({ value: call.school, label: call.schoolName }))} />
      )}
      <Button tone="second">{t('planning.needs.show')}</Button>
    </form>
  )
}
