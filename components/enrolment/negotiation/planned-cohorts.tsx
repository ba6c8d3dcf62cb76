import { Link } from '@/components/ui/link'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { Sub, Table, type Column } from '@/components/ui/table/table'
import type { AskableCohort } from '@/lib/enrolment/negotiation/queries/find-negotiated-cohort'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatNumber } from '@/lib/i18n/number'
import { formatDay } from '@/lib/time'

/** Classes of the approved plan that take no lists yet: the time to ask for seats in them. */
export async function PlannedCohorts({ cohorts }: { cohorts: readonly AskableCohort[] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string) => t(`enrolment.negotiation.${key}`)
  const seats = (key: 'asked' | 'assigned'): Column<AskableCohort> => (
    { key, head: word(key), kind: 'number', none: word('none'), cell: (row) => (row[key] === null ? null : formatNumber(row[key], locale)) })
  return (
    <Section id="planned" title={word('ask.planned')}>
      <Panel look="tight">
        <PanelBar><p>{word('ask.plannedWhy')}</p></PanelBar>
        <Table
          caption={word('ask.plannedCaption')} rows={cohorts} rowKey={({ id }) => id}
          columns={[
            {
              key: 'cohort', head: word('ask.cohort'), kind: 'head',
              cell: ({ id, code, course, form }) => <><Link href={`/agency/cohorts/${id}/quota`} lang="vi">{course}</Link><Sub>{code}, {t(`enrolment.agency.cohort.forms.${form}`)}</Sub></>,
            },
            { key: 'opens', head: word('ask.opens'), nowrap: true, cell: ({ opensOn }) => formatDay(opensOn, locale) },
            { key: 'capacity', head: word('ask.capacity'), kind: 'number', cell: ({ capacity }) => formatNumber(capacity, locale) },
            seats('asked'), seats('assigned'),
            {
              key: 'ask', head: word('ask.title'), headHidden: true, kind: 'action', nowrap: true,
              cell: ({ id, code, assigned }) => <Link href={`/agency/cohorts/${id}/quota`} aria-label={`${word(assigned ? 'ask.more' : 'ask.assign')}, ${code}`}>{word(assigned ? 'ask.more' : 'ask.assign')}</Link>,
            },
          ]}
        />
      </Panel>
    </Section>
  )
}
