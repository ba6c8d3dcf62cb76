import type { Metadata } from 'next'
import { EvaluationTabs } from '@/components/evaluations/evaluation-tabs'
import { CriterionChart } from '@/components/evaluations/criterion-chart'
import { PointsTable } from '@/components/evaluations/points-table'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { loadCriterion } from '@/lib/evaluations/loaders'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata({ params }: PageProps<'/[locale]/school/evaluations/items/[code]'>): Promise<Metadata> {
  const [{ code }, locale] = await Promise.all([params, currentLocale()])
  const item = await loadCriterion(code)
  return { title: locale === 'vi' ? item.textVi : item.textEn }
}

export default async function CriterionPage({ params }: PageProps<'/[locale]/school/evaluations/items/[code]'>) {
  const [{ code }, t, locale] = await Promise.all([params, currentTranslator(), currentLocale()])
  const item = await loadCriterion(code)
  const title = locale === 'vi' ? item.textVi : item.textEn
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('web.frame.pages')} crumbs={[{ label: t('evaluations.rounds.title'), href: '/school/evaluations' }, { label: t('evaluations.items.title'), href: '/school/evaluations/items' }, { label: title }]} />
        <PageHead wide title={title} reference={<span>{t(`evaluations.templates.kinds.${item.kind}`)}</span>} />
      </div>
      <EvaluationTabs current="items" />
      {item.points.length === 0
        ? <Panel look="tight"><EmptyState title={t('evaluations.items.noPoints')}>{t('evaluations.items.noPointsWhy')}</EmptyState></Panel>
        : (
            <>
              <Panel><CriterionChart kind={item.kind} points={item.points} /></Panel>
              <Panel look="tight" className="page-wide"><PointsTable kind={item.kind} points={item.points} /></Panel>
            </>
          )}
    </div>
  )
}
