import { FilterBar, FilterChips } from '@/components/ui/table/filter-bar'
import { SelectField } from '@/components/ui/form/select-field'
import { TextField } from '@/components/ui/form/text-field'
import type { Desk } from '@/lib/enrolment/desk/queries/find-desk'
import { findingFilters, type DeskFilter } from '@/lib/enrolment/desk/schema'
import type { NegotiatedQuota } from '@/lib/enrolment/negotiation/queries/list-negotiation'
import { nominationStatuses } from '@/lib/enrolment/schema'
import { currentTranslator } from '@/lib/i18n/current'
import { withQuery } from './list-pager'

type DeskFiltersProps = { path: string; desk: Desk; agencies: readonly NegotiatedQuota[]; filter: DeskFilter }
const findingWord = { pass: 'findingsPass', review: 'findingsReview', fail: 'findingsFail' } as const

/** What narrows the list, and what it is narrowed to. */
export async function DeskFilters({ path, desk, agencies, filter }: DeskFiltersProps) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.desk.list.${key}`, values)
  const statuses = nominationStatuses.filter((status) => desk.statuses[status])
  const { sort, q, status, agency, findings } = filter
  const query = { q, status, agency, findings, sort: sort === 'name' ? undefined : sort }
  const chip = (key: 'q' | 'status' | 'agency' | 'findings', label: string, value: string | undefined) =>
    query[key] && value ? [{ label: word('chip', { label: word(label), value }), href: withQuery(path, { ...query, [key]: undefined }) }] : []
  return (
    <>
      <FilterBar label={word('filters')} submitLabel={word('filter')} keep={{ sort: query.sort }}>
        <TextField name="q" type="search" label={word('search')} placeholder={word('searchHint')} defaultValue={q} maxLength={100} />
        <SelectField
          name="status" label={word('status')} placeholder={word('allOf', { count: desk.nominations })} defaultValue={status}
          options={statuses.map((value) => ({ value, label: `${t(`enrolment.statuses.${value}`)} (${desk.statuses[value] ?? 0})` }))}
        />
        <SelectField
          name="agency" label={word('agency')} placeholder={word('allOf', { count: agencies.length })} defaultValue={agency}
          options={agencies.map(({ agencyId, name }) => ({ value: agencyId, label: name }))}
        />
        <SelectField name="findings" label={word('findings')} placeholder={word('all')} defaultValue={findings} options={findingFilters.map((value) => ({ value, label: word(findingWord[value]) }))} />
      </FilterBar>
      <FilterChips
        label={word('chips')} removeLabel={word('unfilter')} clear={{ label: word('clear'), href: withQuery(path, { sort: query.sort }) }}
        chips={[
          ...chip('q', 'search', q), ...chip('status', 'status', status && t(`enrolment.statuses.${status}`)),
          ...chip('agency', 'agency', agencies.find(({ agencyId }) => agencyId === agency)?.name), ...chip('findings', 'findings', findings && word(findingWord[findings])),
        ]}
      />
    </>
  )
}
