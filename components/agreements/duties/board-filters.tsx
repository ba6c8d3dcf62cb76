import { shownDay } from '@/components/frame/unread-days'
import { DateField } from '@/components/ui/form/date-field'
import { SelectField } from '@/components/ui/form/select-field'
import { FilterBar } from '@/components/ui/table/filter-bar'
import type { DutyChoices } from '@/lib/agreements/obligations/queries/list-duties'
import { dutyStates, dutyViews, type DutyFilter } from '@/lib/agreements/obligations/schema'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import type { FilterDay } from '@/lib/web/filter-day'
import type { WorkspacePath } from '../words'

/** What `mine` is called where others look at it. */
const mineAs: Readonly<Partial<Record<WorkspacePath, string>>> = { '/school': 'school', '/province': 'province' }

type BoardFiltersProps = { workspace: WorkspacePath; filter: DutyFilter; days: { from: FilterDay; to: FilterDay }; choices: DutyChoices; locale: Locale; t: Translate }

/** Whose, with which agency, in what state, at which stage, due when. */
export function BoardFilters({ workspace, filter, days, choices, locale, t }: BoardFiltersProps) {
  const word = (key: string) => t(`agreements.duties.${key}`)
  const agencies = choices.agencies.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <FilterBar label={t('agreements.obligations.filter')} submitLabel={t('agreements.obligations.apply')}>
      <SelectField name="view" label={word('view')} options={dutyViews.filter((one) => one !== mineAs[workspace]).map((one) => ({ value: one, label: word(`views.${one}`) }))} defaultValue={filter.view} />
      {workspace !== '/agency' && <SelectField name="agency" label={word('agency')} options={agencies} placeholder={word('anyAgency')} defaultValue={filter.agency} width="medium" />}
      <SelectField name="state" label={t('agreements.obligations.state')} options={dutyStates.map((one) => ({ value: one, label: t(`agreements.states.${one}`) }))} placeholder={word('open')} defaultValue={filter.state} />
      <SelectField name="stage" label={t('agreements.stage')} options={choices.stages.map(({ code, name }) => ({ value: code, label: name[locale] }))} placeholder={t('agreements.obligations.anyStage')} defaultValue={filter.stage} width="medium" />
      <DateField name="from" label={word('from')} defaultValue={shownDay(days.from)} />
      <DateField name="to" label={word('to')} defaultValue={shownDay(days.to)} />
    </FilterBar>
  )
}
