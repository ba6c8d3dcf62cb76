import { DateField } from '@/components/ui/form/date-field'
import { SelectField } from '@/components/ui/form/select-field'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { FilterBar } from '@/components/ui/table/filter-bar'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import type { Progress } from '@/lib/reporting/progress/queries/find-progress'
import { formatDay, yearOf, type Day } from '@/lib/time'
import { yearChoices } from '../year-picker'
import { addressAt, problemText, typedDay, type Place } from './place'
import { PlanNotes, PlanReference } from './plan-standing'

type ProgressFrameProps = {
  place: Place; progress: Progress; today: Day; title: string
  /** To the plan itself, for those who have a page of it. */
  planHref?: string | undefined
  /** Beside the day: the page's main action. */
  action?: React.ReactNode
  locale: Locale; t: Translate; children: React.ReactNode
}

/** Head of a page of progress: which year, as of which day, of which school, by which plan. */
export function ProgressFrame({ place, progress, today, title, planHref, action, locale, t, children }: ProgressFrameProps) {
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.progress.${key}`, values)
  const { year, asOf, school, by } = place
  const problem = problemText(place, locale, t)
  const exported = addressAt({ ...place, year })(`/api/plans/${year}/progress/export`, { year: undefined, by })
  return (
    <>
      <PageHead title={title} reference={<><span>{word('shown', { day: formatDay(asOf, locale) })}</span><PlanReference {...{ progress, locale, t }} /></>} />
      <div className="stack [&>.section]:mt-10">
        {problem && <Note tone="wait" live><p>{problem}</p></Note>}
        <PlanNotes {...{ progress, planHref, locale, t }} />
        <Panel look="tight" className="not-print">
          <FilterBar label={word('filter')} submitLabel={word('show')} keep={{ dayOf: String(year), by }} aside={<div className="flex grow flex-wrap items-center justify-end gap-x-5 gap-y-2"><a href={exported} download>{word('export')} (XLSX)</a>{action}</div>}>
            <SelectField name="year" label={t('reporting.year.choose')} width="short" defaultValue={String(year)} options={yearChoices(year, yearOf(today))} />
            <DateField name="asOf" label={word('asOf')} defaultValue={typedDay(asOf)} />
            {progress.choices.length > 1 && (
              <SelectField name="school" label={word('school')} width="medium" placeholder={word('all')} defaultValue={school} options={progress.choices.map(({ slug, name }) => ({ value: slug, label: name }))} />
            )}
          </FilterBar>
        </Panel>
        {children}
      </div>
    </>
  )
}

/** What the figures mean, word for word. */
export function Definitions({ year, asOf, withSeats, locale, t }: { year: number; asOf: Day; withSeats?: boolean; locale: Locale; t: Translate }) {
  const keys = withSeats ? ['carried', 'opened', 'planned', 'seats'] : ['carried', 'opened', 'planned']
  return (
    <Panel title={t('reporting.progress.definition')} id="definition">
      <ul className="list-disc pl-5 text-sm">
        {keys.map((key) => <li key={key}>{t(`reporting.progress.definitions.${key}`, { year: String(year), day: formatDay(asOf, locale) })}</li>)}
      </ul>
    </Panel>
  )
}

