import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/form/select-field'
import type { PlanYear } from '@/lib/planning/plan/queries/list-plan-years'
import { planWords, type Words } from './words'

type PlanPickerProps = { years: readonly PlanYear[]; year: number; thisYear: number; school: string | undefined; words: Words }

/** Chooses a year by a GET form, and a school where there are several; says how far each plan is. */
export function PlanPicker({ years, year, thisYear, school, words }: PlanPickerProps) {
  const { word } = planWords(words)
  const schools = [...new Map(years.map((one) => [one.school.slug, one.school.name]))]
  const known = new Map(years.filter((one) => school === undefined || one.school.slug === school).map((one) => [one.year, one.status]))
  const offered = [...new Set([year, thisYear, thisYear + 1, thisYear + 2, ...known.keys()])].sort((a, b) => b - a)
  const nameOf = (one: number) => {
    const status = known.get(one)
    return status ? word('yearIs', { year: String(one), status: word(`statuses.${status}`) }) : String(one)
  }
  return (
    <form className="flex flex-wrap items-end gap-2 not-print [&>.button]:w-auto [&>.field]:shrink-0" role="search" aria-label={word('pick')}>
      {schools.length > 1 && <SelectField name="school" label={word('school')} defaultValue={school} options={schools.map(([value, label]) => ({ value, label }))} />}
      <SelectField name="year" label={word('year')} defaultValue={String(year)} options={offered.map((one) => ({ value: String(one), label: nameOf(one) }))} />
      <Button tone="second">{word('show')}</Button>
    </form>
  )
}
