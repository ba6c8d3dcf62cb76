import { SelectField } from '@/components/ui/form/select-field'
import { FilterBar, FilterChips } from '@/components/ui/table/filter-bar'
import type { Agreement } from '@/lib/agreements/queries/find-agreement'
import { obligationStates, type ObligationFilter } from '@/lib/agreements/schema'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'

type ObligationFiltersProps = {
  agreement: Agreement; filter: ObligationFilter; locale: Locale; t: Translate
  hrefOf: (kept: Readonly<Record<string, string>>) => string
}

/** Stage, party and state; what is chosen stands above the list and can be taken away one by one. */
export function ObligationFilters({ agreement, filter, locale, t, hrefOf }: ObligationFiltersProps) {
  const stages = agreement.stages.map(({ code, name }) => ({ value: code, label: name[locale] }))
  const parties = agreement.parties.map(({ id, label }) => ({ value: id, label }))
  const states = obligationStates.map((state) => ({ value: state, label: t(`agreements.states.${state}`) }))
  const fields = [
    { name: 'stage', label: t('agreements.stage'), options: stages, any: t('agreements.obligations.anyStage'), value: filter.stage },
    { name: 'party', label: t('agreements.obligations.party'), options: parties, any: t('agreements.obligations.anyParty'), value: filter.party },
    { name: 'state', label: t('agreements.obligations.state'), options: states, any: t('agreements.obligations.anyState'), value: filter.state },
  ]
  const chosen: Record<string, string> = Object.fromEntries(fields.flatMap(({ name, value }) => (value ? [[name, value]] : [])))
  const chips = fields.filter(({ value }) => value).map(({ name, label, options, value }) => ({
    label: `${label}: ${options.find((option) => option.value === value)?.label ?? ''}`,
    href: hrefOf(Object.fromEntries(Object.entries(chosen).filter(([key]) => key !== name))),
  }))
  const current = agreement.versions.find(({ status }) => status === 'IN_FORCE') ?? agreement.versions[0]
  return (
    <>
      <FilterBar
        label={t('agreements.obligations.filter')} submitLabel={t('agreements.obligations.apply')}
        keep={{ version: current?.number === agreement.number ? undefined : String(agreement.number) }}
      >
        {fields.map(({ any, value, ...field }) => <SelectField key={field.name} {...field} placeholder={any} defaultValue={value} width="medium" />)}
      </FilterBar>
      <FilterChips
        label={t('agreements.obligations.active')} chips={chips} removeLabel={t('agreements.obligations.remove')}
        clear={{ label: t('agreements.obligations.clear'), href: hrefOf({}) }}
      />
    </>
  )
}
