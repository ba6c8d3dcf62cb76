import { SelectField } from '@/components/ui/form/select-field'
import { TextField } from '@/components/ui/form/text-field'
import { FilterBar, FilterChips } from '@/components/ui/table/filter-bar'
import { publishedStatuses } from '@/lib/catalogue/policy'
import type { CourseLine } from '@/lib/catalogue/queries/find-course'
import { cohortForms, type CohortFilters } from '@/lib/catalogue/schema'
import { currentTranslator } from '@/lib/i18n/current'
import { href } from '@/lib/i18n/navigation'
import { dayAt, yearOf } from '@/lib/time'

type Shown = Partial<Omit<CohortFilters, 'cursor'>> & { cursor?: unknown }
const kept = ['year', 'course', 'form', 'status', 'q', 'school', 'limit'] as const

/** The address of the catalogue under these filters; a change of filter begins at the first page. */
export function addressOf(filters: Shown, change: Readonly<Record<string, string | undefined>>): string {
  const all = { ...Object.fromEntries(kept.map((key) => [key, filters[key]])), ...change }
  const query = new URLSearchParams(Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])))
  return query.size > 0 ? `/cohorts?${query.toString()}` : '/cohorts'
}

/** The oldest year on record is not asked for: ten years back and one ahead are offered. */
function yearsOffered(): string[] {
  const next = yearOf(dayAt(new Date())) + 1
  return Array.from({ length: 11 }, (_, index) => String(next - index))
}

export async function CatalogueFilters({ filters, courses }: { filters: CohortFilters; courses: readonly CourseLine[] }) {
  const [t, action] = await Promise.all([currentTranslator(), href('/cohorts')])
  const label = (key: string) => t(`catalogue.list.${key}`)
  const any = t('catalogue.list.any')
  const { year, course, form, status, q } = filters
  return (
    <>
      <FilterBar action={action} label={label('filters')} submitLabel={label('submit')} keep={{ school: filters.school }}>
        <TextField name="q" type="search" label={label('q')} defaultValue={q} autoComplete="off" maxLength={100} />
        <SelectField name="year" label={label('year')} placeholder={any} defaultValue={year?.toString()} options={yearsOffered().map((value) => ({ value, label: value }))} />
        <SelectField name="course" label={label('course')} placeholder={any} defaultValue={course} options={courses.map(({ code, name }) => ({ value: code, label: name }))} />
        <SelectField name="form" label={label('form')} placeholder={any} defaultValue={form} options={cohortForms.map((value) => ({ value, label: t(`catalogue.forms.${value}`) }))} />
        <SelectField name="status" label={label('status')} placeholder={any} defaultValue={status} options={publishedStatuses.map((value) => ({ value, label: t(`catalogue.statuses.${value}`) }))} />
      </FilterBar>
      <Active filters={filters} courses={courses} />
    </>
  )
}

async function Active({ filters, courses }: { filters: CohortFilters; courses: readonly CourseLine[] }) {
  const t = await currentTranslator()
  const { year, course, form, status, q } = filters
  const texts = {
    q: q && `“${q}”`, year: year?.toString(), course: course && (courses.find(({ code }) => code === course)?.name ?? course),
    form: form && t(`catalogue.forms.${form}`), status: status && t(`catalogue.statuses.${status}`),
  }
  const chips = Object.entries(texts).flatMap(([key, text]) =>
    text ? [{ label: key === 'q' ? text : `${t(`catalogue.list.${key}`)}: ${text}`, href: addressOf(filters, { [key]: undefined }) }] : [])
  return (
    <FilterChips
      label={t('catalogue.list.active')} chips={chips} removeLabel={t('catalogue.list.remove')}
      clear={{ label: t('catalogue.list.clear'), href: addressOf({ school: filters.school }, {}) }}
    />
  )
}
