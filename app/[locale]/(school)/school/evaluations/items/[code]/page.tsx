import type { Metadata } from 'next'
import { EvaluationTabs } from '@/components/evaluations/evaluation-tabs'
import { ItemChart } from '@/components/evaluations/item-chart'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Sub, Table } from '@/components/ui/table/table'
import { loadCriterion } from '@/lib/evaluations/loaders'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

export async function generateMetadata({ params }: PageProps<'/[locale]/school/evaluations/items/[code]'>): Promise<Metadata> {
  const [{ code }, t] = await Promise.all([params, currentTranslator()])
  return { title: t('evaluations.items.one', { code }) }
}

export default async function CriterionPage({ params }: PageProps<'/[locale]/school/evaluations/items/[code]'>) {
  const [{ code }, t, locale] = await Promise.all([params, currentTranslator(), currentLocale()])
  const item = await loadCriterion(code)
  const word = (key: string, values?: Record<string, string | number>) => t(`evaluations.items.${key}`, values)
  const [least, most] = item.kind === 'YES_NO' ? [0, 1] : [1, 5]
  const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, minimumFractionDigits: 2 })
  return (
    <div className="stack">
      <PageHead wide title={locale === 'vi' ? item.textVi : item.textEn} reference={<strong className="nowrap">{item.code}</strong>} />
      <EvaluationTabs current="items" />
      {item.points.length === 0
        ? <Panel look="tight"><EmptyState title={word('noPoints')}>{word('noPointsWhy')}</EmptyState></Panel>
        : (
            <>
              <Panel><ItemChart points={item.points} least={least} most={most} title={word('chart', { count: item.points.length })} axis={word('axis', { least, most })} nameOf={(one) => t(`evaluations.respondents.${one}`)} dayOf={(day) => formatDay(day, locale)} /></Panel>
              <Panel look="tight" className="page-wide">
                <Table
                  caption={word('table')} captionShown rows={item.points} rowKey={({ roundId }) => roundId}
                  columns={[
                    { key: 'day', head: word('day'), kind: 'head', nowrap: true, cell: ({ roundId, closesOn }) => <Link href={`/school/evaluations/${roundId}`}>{formatDay(closesOn, locale)}</Link> },
                    { key: 'cohort', head: word('cohort'), nowrap: true, cell: ({ cohort, lecturer }) => <>{cohort}{lecturer && <Sub><span lang="vi">{word('about')} {lecturer}</span></Sub>}</> },
                    { key: 'timing', head: word('timing'), cell: ({ timing }) => t(`evaluations.timings.${timing}`) },
                    { key: 'respondent', head: word('respondent'), cell: ({ respondent }) => t(`evaluations.respondents.${respondent}`) },
                    { key: 'version', head: word('version'), kind: 'number', cell: ({ version }) => version },
                    { key: 'answers', head: word('answers'), kind: 'number', cell: ({ answers }) => answers },
                    { key: 'mean', head: word('mean'), kind: 'number', cell: ({ mean }) => figure.format(mean) },
                  ]}
                />
              </Panel>
            </>
          )}
    </div>
  )
}
