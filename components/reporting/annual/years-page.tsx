import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatNumber } from '@/lib/i18n/number'
import { loadReportYears } from '@/lib/reporting/annual/loaders'
import { dayAt, formatDay } from '@/lib/time'
import { addressOf, type Search } from '../search'

/** The yearly reports, each with the paper it was issued by. */
export async function ReportYearsPage({ workspace, search }: { workspace: '/school' | '/province'; search: Search }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const slug = typeof search['school'] === 'string' ? search['school'] : undefined
  const { school, years } = await loadReportYears(slug, dayAt(new Date()))
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.annual.years.${key}`, values)
  return (
    <>
      <PageHead title={word('title')} lead={word('lead')} reference={<span lang="vi">{school.name}</span>} />
      <Panel look="tight">
        <Table
          caption={word('title')} rows={years} rowKey={({ year }) => String(year)} empty={<EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>}
          columns={[
            { key: 'year', kind: 'head', head: word('year'), cell: ({ year }) => <Link href={addressOf(`${workspace}/annual-reports/${year}`, { school: slug })}>{t('reporting.annual.title', { year })}</Link> },
            { key: 'state', head: word('state'), cell: ({ number, issuedOn }) => (number && issuedOn
              ? <Badge tone="good" icon="check">{word('issued', { number, day: formatDay(issuedOn, locale) })}</Badge>
              : <Badge tone="paper-dashed" icon="pencil">{word('open')}</Badge>) },
            { key: 'cohorts', kind: 'number', head: word('cohorts'), cell: ({ cohorts }) => formatNumber(cohorts, locale) },
          ]}
        />
      </Panel>
    </>
  )
}
