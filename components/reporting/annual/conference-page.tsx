import { factsOf, Minutes, ParticipantTable } from '@/components/activities/activity-page'
import { RecommendationTable } from '@/components/activities/recommendations-page'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { FactList } from '@/components/ui/page/fact-list'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Table } from '@/components/ui/table/table'
import type { ActivityDetail } from '@/lib/activities/schema'
import type { Duty } from '@/lib/agreements/obligations/steps/read-duties'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import { loadConference } from '@/lib/reporting/annual/loaders'
import { dayAt, formatDay } from '@/lib/time'
import { addressOf } from '../search'
import { CheckBox } from './check-box'
import type { ReportPageProps } from './report-page'
import { nameOf } from './words'

/** What lies before the review conference of a year, on paper too: figures in brief, what does not agree, what is overdue, what waits for an answer, the minutes. */
export async function ConferencePage({ workspace, year, search }: ReportPageProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const school = typeof search['school'] === 'string' ? search['school'] : undefined
  const { report, overdue, recommendations, review } = await loadConference({ year, school }, dayAt(new Date()))
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.annual.conference.${key}`, values)
  const path = `${workspace}/annual-reports/${report.year}`
  const hrefOf = (code: string) => addressOf(`${path}/figures/${code}`, { school })
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('reporting.annual.crumbs')} crumbs={[{ label: t('reporting.annual.title', { year: report.year }), href: addressOf(path, { school }) }, { label: word('title', { year: report.year }) }]} />
        <PageHead
          wide title={word('title', { year: report.year })} lead={word('lead')}
          reference={<><span lang="vi">{report.school.name}</span><span>{t('reporting.annual.asOf', { day: formatDay(report.asOf, locale) })}</span></>}
        />
        <p className="print:hidden text-sm">{word('print')}</p>
      </div>
      <Panel look="tight" title={word('figures')} id="figures">
        <Table
          dense caption={word('figures')} rows={report.figures} rowKey={({ code }) => code}
          columns={[
            { key: 'name', kind: 'head', head: t('reporting.annual.figure'), cell: ({ code }) => nameOf(code, t) },
            { key: 'value', kind: 'number', head: t('reporting.annual.value'), cell: ({ code, value }) => <Link href={hrefOf(code)}>{formatNumber(value, locale)}</Link> },
          ]}
        />
      </Panel>
      <CheckBox checks={report.checks} {...{ hrefOf, locale, t }} />
      <OverdueByParty duties={overdue} {...{ t, locale }} />
      <Panel look="tight" title={word('waiting', { count: recommendations.length })} id="waiting"><RecommendationTable rows={recommendations} {...{ workspace, t, locale }} /></Panel>
      <Review {...{ review, workspace, t, locale }} />
    </div>
  )
}

/** Duties of the year past their day, under whoever owes them. */
function OverdueByParty({ duties, t, locale }: { duties: readonly Duty[]; t: Translate; locale: Locale }) {
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.annual.conference.${key}`, values)
  const ownerOf = ({ agency, party }: Duty) => agency ?? party
  const sorted = duties.toSorted((a, b) => ownerOf(a).localeCompare(ownerOf(b), 'vi') || a.dueOn.localeCompare(b.dueOn))
  return (
    <Panel look="tight" title={word('overdue', { count: duties.length })} id="overdue">
      <Table
        caption={word('overdue', { count: duties.length })} rows={sorted} rowKey={({ id }) => id} empty={<EmptyState title={word('noOverdue')}>{word('noOverdueWhy')}</EmptyState>}
        groups={{ keyOf: ownerOf, head: (rows) => rows[0] && <span lang="vi">{word('owes', { party: ownerOf(rows[0]), count: rows.length })}</span> }}
        columns={[
          { key: 'due', head: t('agreements.obligations.due'), nowrap: true, cell: ({ dueOn }) => formatDay(dueOn, locale) },
          { key: 'task', kind: 'head', head: t('agreements.obligations.task'), cell: ({ title }) => <span lang="vi">{title}</span> },
          { key: 'cohort', head: word('cohort'), none: '–', cell: ({ cohort }) => cohort },
        ]}
      />
    </Panel>
  )
}

type ReviewProps = { review: ActivityDetail | null; workspace: '/school' | '/province'; t: Translate; locale: Locale }

/** The conference itself with who was there and what was concluded. */
function Review({ review, workspace, t, locale }: ReviewProps) {
  const word = (key: string) => t(`reporting.annual.conference.${key}`)
  if (!review) return <Panel title={word('review')} id="review"><EmptyState title={word('noReview')}>{word('noReviewWhy')}</EmptyState></Panel>
  return (
    <>
      <Panel title={word('review')} id="review" aside={<Link className="print:hidden" href={`${workspace}/activities/${review.id}`}>{word('open')}</Link>}><FactList facts={factsOf({ activity: review, t, locale })} /></Panel>
      <ParticipantTable activity={review} {...{ t, locale }} />
      <Minutes minutes={review.minutes} t={t} />
    </>
  )
}
