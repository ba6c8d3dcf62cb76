import type { Metadata } from 'next'
import { CallReference } from '@/components/planning/needs/call-reference'
import { LateBadge } from '@/components/planning/needs/late-badge'
import { NeedsHistory } from '@/components/planning/needs/needs-history'
import { StatementTable } from '@/components/planning/needs/statement-table'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { loadAgencyStatement } from '@/lib/planning/needs/loaders'
import { dayAt, formatClock, formatDay } from '@/lib/time'

export const generateMetadata = async ({ params, searchParams }: PageProps<'/[locale]/school/needs/agencies/[agencyId]'>): Promise<Metadata> =>
  ({ title: (await loadAgencyStatement((await params).agencyId, (await searchParams).year)).agency })

export default async function AgencyStatementPage({ params, searchParams }: PageProps<'/[locale]/school/needs/agencies/[agencyId]'>) {
  const [{ call, year, agency, replaced, statement, history, today }, t, locale] = await Promise.all(
    [loadAgencyStatement((await params).agencyId, (await searchParams).year), currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.needs.statement.${key}`, values)
  const sent = statement && new Date(statement.answeredAt)
  return (
    <>
      <Breadcrumb label={t('planning.needs.crumb')} crumbs={[{ label: word('crumb', { year }), href: `/school/needs?year=${year}&view=agencies` }, { label: agency }]} />
      <PageHead
        wide title={<span lang="vi">{agency}</span>}
        reference={<><CallReference call={call} today={today} named={false} />{sent && <span>{word('sent', { clock: formatClock(sent, locale), day: formatDay(dayAt(sent), locale) })}</span>}{statement?.late && <LateBadge />}</>}
      />
      {replaced && <Note tone="wait"><p>{word('replaced')}</p></Note>}
      <Panel look="tight">
        {statement ? <StatementTable statement={statement} /> : <EmptyState title={word('missing')}>{word('missingWhy')}</EmptyState>}
      </Panel>
      <Section id="history" title={t('planning.needs.history.title')}><Panel><NeedsHistory entries={history} year={year} /></Panel></Section>
    </>
  )
}
