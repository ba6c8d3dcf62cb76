import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/form/select-field'
import type { Translate } from '@/lib/i18n/sentence'

type YearPickerProps = { year: number; thisYear: number; t: Translate; keep?: Readonly<Record<string, string | undefined>> }

/** Last years, this one, the next, and the one that is shown. */
export const yearChoices = (year: number, thisYear: number) =>
  [...new Set([year, ...Array.from({ length: 7 }, (_, back) => thisYear + 1 - back)])].sort((a, b) => b - a).map((one) => ({ value: String(one), label: String(one) }))

/** Chooses a year by a GET form. */
export function YearPicker({ year, thisYear, t, keep = {} }: YearPickerProps) {
  return (
    <form className="flex items-end gap-2 not-print [&_select]:min-w-28 [&>.button]:w-auto [&>.field]:shrink-0" role="search" aria-label={t('reporting.year.choose')}>
      {Object.entries(keep).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
      <SelectField name="year" label={t('reporting.year.choose')} width="short" defaultValue={String(year)} options={yearChoices(year, thisYear)} />
      <Button tone="second">{t('reporting.year.show')}</Button>
    </form>
  )
}
