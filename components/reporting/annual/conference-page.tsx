import { factsOf, Minutes, ParticipantTable } from '@/components/activities/activity-page'
import { RecommendationTable } from '@/components/activities/recommendations-page'
import { PrintButton } from '@/components/teaching/print-button'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { FactList } from '@/components/ui/page/fact-list'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { Table } from '@/components/ui/table/table'
import type { ActivityDetail } from '@/lib/activities/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import { loadConference } from '@/lib/reporting/annual/loaders'
import type { OverdueParties, OverdueParty } from '@/lib/reporting/annual/queries/find-overdue-parties'
import type { FigureCode } from '@/lib/reporting/annual/rules/figures'
import { dayAt, formatDay } from '@/lib/time'
import { addressOf } from '../search'
import { CheckBox } from './check-box'
import type { ReportPageProps } from './report-page'
import { nameOf } from './words'

/** What a conference speaks of; the rest is in the report. */
const keyFigures: readonly FigureCode[] = [
  'training.cohorts', 'training.trainees', 'fostering.cohorts', 'fostering.trainees', 'seats.taken', 'reports', 'obligations.kept', 'evaluations.answered',
]

/** What lies before the review conference of a year, on paper too: the conference and its minutes, what waits for an answer, who is overdue, key figures. */
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
          wide title={word('title', { year: report.year })} lead={word('lead')} action={<PrintButton label={word('print')} />}
          reference={<><span lang="vi">{report.school.name}</span><span>{t('reporting.annual.asOf', { day: formatDay(report.asOf, locale) })}</span></>}
        />
      </div>
      <Review {...{ review, workspace, t, locale }} />
      <Panel look="tight" title={word('waiting', { count: overdue.waiting })} id="waiting" aside={overdue.waiting > recommendations.length && <Link className="not-print" href={`${workspace}/recommendations?state=open`}>{word('moreWaiting')}</Link>}>
        <RecommendationTable rows={recommendations} {...{ workspace, t, locale }} />
      </Panel>
      <OverdueByParty {...{ overdue, workspace, t, locale }} year={report.year} rows={hrefOf('obligations.open')} />
      <Panel look="tight" title={word('figures')} id="figures" aside={<Link className="not-print" href={addressOf(path, { school })}>{word('allFigures')}</Link>}>
        <Table
          dense caption={word('figures')} rows={report.figures.filter(({ code }) => keyFigures.includes(code))} rowKey={({ code }) => code}
          columns={[
            { key: 'name', kind: 'head', head: t('reporting.annual.figure'), cell: ({ code }) => nameOf(code, t) },
            { key: 'value', kind: 'number', head: t('reporting.annual.value'), cell: ({ code, value }) => <Link href={hrefOf(code)}>{formatNumber(value, locale)}</Link> },
          ]}
        />
      </Panel>
      <CheckBox checks={report.checks} {...{ hrefOf, locale, t }} />
    </div>
  )
}

type Workspace = '/school' | '/province'
type OverdueProps = { overdue: OverdueParties; year: number; rows: string; workspace: Workspace; t: Translate; locale: Locale }

/** Who is overdue with duties of the year, a row each, leading to them on the board; those of years before are counted apart. */
function OverdueByParty({ overdue: { total, parties, earlier }, year, rows, workspace, t, locale }: OverdueProps) {
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.annual.conference.${key}`, values)
  const board = (query: Record<string, string>) => `${workspace}/obligations?${new URLSearchParams({ state: 'overdue', ...query }).toString()}`
  const hrefOf = ({ kind, agencyId }: OverdueParty) => board({
    view: agencyId ? 'all' : kind === 'PROVINCE' ? 'province' : 'school', ...(agencyId ? { agency: agencyId } : {}), from: `${year}-01-01`, to: `${year}-12-31`,
  })
  return (
    <Panel look="tight" title={word('overdue', { count: total })} id="overdue" aside={total > 0 && <Link className="not-print" href={rows}>{word('allOverdue')}</Link>}>
      <Table
        dense caption={word('overdue', { count: total })} rows={parties} rowKey={({ kind, agencyId }) => agencyId ?? kind} empty={<EmptyState title={word('noOverdue')}>{word('noOverdueWhy')}</EmptyState>}
        columns={[
          { key: 'party', kind: 'head', head: word('party'), cell: (row) => <Link href={hrefOf(row)} lang="vi">{row.party}</Link> },
          { key: 'count', kind: 'number', head: word('count'), cell: ({ count }) => formatNumber(count, locale) },
          { key: 'oldest', head: word('oldest'), nowrap: true, cell: ({ oldest }) => formatDay(oldest, locale) },
        ]}
      />
      {earlier > 0 && <PanelBar><p><Link href={board({ view: 'all', to: `${year - 1}-12-31` })}>{word('earlier', { count: earlier })}</Link></p></PanelBar>}
    </Panel>
  )
}

type ReviewProps = { review: ActivityDetail | null; workspace: Workspace; t: Translate; locale: Locale }

/** The conference itself with who was there and what was concluded. */
function Review({ review, workspace, t, locale }: ReviewProps) {
  const word = (key: string) => t(`reporting.annual.conference.${key}`)
  if (!review) return <Panel title={word('review')} id="review"><EmptyState title={word('noReview')}>{word('noReviewWhy')}</EmptyState></Panel>
  return (
    <>
      <Panel title={word('review')} id="review" aside={<Link className="not-print" href={`${workspace}/activities/${review.id}`}>{word('open')}</Link>}><FactList facts={factsOf({ activity: review, t, locale })} /></Panel>
      <Minutes minutes={review.minutes} t={t} />
      <ParticipantTable activity={review} {...{ t, locale }} />
    </>
  )
}
