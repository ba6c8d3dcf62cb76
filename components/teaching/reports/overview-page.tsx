import { YearPicker } from '@/components/reporting/year-picker'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { StatTile, Stats } from '@/components/ui/page/stats'
import { seesWholeSchool } from '@/lib/access/actor'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { loadReportOverview } from '@/lib/teaching/reports/loaders'
import { mayExportReportFigures } from '@/lib/teaching/reports/policy'
import type { Figures } from '@/lib/teaching/reports/queries/list-overview'
import { overviewQuery } from '@/lib/teaching/reports/schema'
import { formatDay, yearOf } from '@/lib/time'
import { AgencyFiguresTable, TurnFiguresTable } from './figure-tables'

/** How many reports are due, sent, received and late in a year, by class and by agency. `links`: where a class leads, for whom it is one's own. */
export async function ReportOverviewPage({ search, links }: { search: Readonly<Record<string, string | string[] | undefined>>; links: boolean }) {
  const [{ actor, today, year, overview }, t, locale] = await Promise.all([loadReportOverview(overviewQuery.parse(search).year), currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.reportReading.overview.${key}`, values)
  const { turns, agencies, sum, terms } = overview
  return (
    <div className="stack-wide">
      <PageHead
        wide title={word('title')} lead={terms ? word('lead', { count: terms.perCourse }) : undefined} reference={<span>{word('asOf', { day: formatDay(today, locale) })}</span>}
        action={mayExportReportFigures(actor) && turns.length > 0 ? <a className="button button-second" href={`/api/reports/export?year=${year}`} download><Icon name="download" /> {word('export')}</a> : undefined}
      />
      <YearPicker year={year} thisYear={yearOf(today)} t={t} />
      {(actor.kind === 'province' || seesWholeSchool(actor)) && <p><Link href={`/${actor.kind}/annual-reports/${year}`}>{t('reporting.annual.open', { year: String(year) })}</Link></p>}
      {terms && !terms.verified && <Note tone="wait"><p>{word('unverified')}{links && actor.kind === 'school' && seesWholeSchool(actor) && <> <Link href="/school/bunching/parameters">{word('parameters')}</Link></>}</p></Note>}
      {turns.length === 0 ? <Panel look="tight"><EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState></Panel> : (
        <>
          <FigureTiles sum={sum} word={word} />
          <Panel look="tight" id="cohorts" title={word('byCohort')}><TurnFiguresTable turns={turns} sum={sum} links={links} namesSchool={actor.kind === 'province'} /></Panel>
          <Panel look="tight" id="agencies" title={word('byAgency')}>
            {agencies.length === 0 ? <EmptyState title={word('emptyAgency')} /> : <AgencyFiguresTable agencies={agencies} />}
          </Panel>
        </>
      )}
    </div>
  )
}

function FigureTiles({ sum, word }: { sum: Figures; word: (key: string, values?: Record<string, number>) => string }) {
  return (
    <Stats count={4}>
      <StatTile icon="send" label={word('sent')} figure={String(sum.sent)} note={word('ofDue', { due: sum.due })} />
      <StatTile icon="check-disc" label={word('acknowledged')} figure={String(sum.acknowledged)} />
      <StatTile icon="warning" label={word('overdue')} figure={String(sum.overdue)} {...(sum.overdue > 0 ? { tone: 'bad' } : {})} />
      <StatTile icon="clock" label={word('unanswered')} figure={String(sum.unanswered)} />
    </Stats>
  )
}
