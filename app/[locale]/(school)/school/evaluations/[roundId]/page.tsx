import type { Metadata } from 'next'
import { ProvisionalBadge } from '@/components/evaluations/provisional-badge'
import { ResultTable } from '@/components/evaluations/result-table'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { loadRoundResults } from '@/lib/evaluations/loaders'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  const t = await currentTranslator()
  return { title: t('evaluations.rounds.resultsOf') }
}

export default async function RoundResultsPage({ params }: PageProps<'/[locale]/school/evaluations/[roundId]'>) {
  const [{ roundId }, t, locale] = await Promise.all([params, currentTranslator(), currentLocale()])
  const round = await loadRoundResults(roundId)
  const open = round.groups.filter((group) => group.open)
  const sum = (figure: 'answered' | 'invited') => open.reduce((total, group) => total + group[figure], 0)
  const remarks = round.items.flatMap((item) => item.remarks)
  return (
    <>
      <Breadcrumb label={t('web.frame.pages')} crumbs={[{ label: t('evaluations.rounds.title'), href: '/school/evaluations' }, { label: t('evaluations.rounds.resultsOf') }]} />
      <PageHead
        wide
        title={t('evaluations.results.title', { title: round.title })}
        reference={(
          <>
            <strong className="nowrap">{t('evaluations.ofCohort', { code: round.cohort })}</strong>
            <span lang="vi">{round.course}</span>
            <span>{t(`evaluations.timings.${round.timing}`)}</span>
            <span className="nowrap">{formatDay(round.opensOn, locale)} – {formatDay(round.closesOn, locale)}</span>
            {open.length > 0 && <span><ProvisionalBadge answered={sum('answered')} invited={sum('invited')} /></span>}
          </>
        )}
      />
      {round.anonymous && <Note>{t('evaluations.results.private')}</Note>}
      <Panel look="tight" className="page-wide mt-4"><ResultTable round={round} /></Panel>
      <Section id="remarks" title={t('evaluations.results.remarks')}>
        {remarks.length > 0
          ? <Panel><ul className="documents" lang="vi">{[...new Set(remarks)].map((remark) => <li key={remark}>{remark}</li>)}</ul></Panel>
          : <Panel look="tight"><EmptyState title={t('evaluations.results.noRemarks')} /></Panel>}
      </Section>
    </>
  )
}
