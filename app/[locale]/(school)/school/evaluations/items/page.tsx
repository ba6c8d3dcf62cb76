import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CriteriaTable, UnansweredCriteria } from '@/components/evaluations/criteria-table'
import { EvaluationTabs } from '@/components/evaluations/evaluation-tabs'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { requireActor } from '@/lib/access/session'
import { listFollowedItems } from '@/lib/evaluations/comparison/queries'
import { readsEvaluations } from '@/lib/evaluations/policy'
import { currentTranslator } from '@/lib/i18n/current'
import { dayAt } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('evaluations.items.title') }
}

export default async function CriteriaPage() {
  const [actor, t] = await Promise.all([requireActor(), currentTranslator()])
  if (!readsEvaluations(actor)) notFound()
  const items = await listFollowedItems(actor, dayAt(new Date()))
  const word = (key: string) => t(`evaluations.items.${key}`)
  return (
    <div className="stack">
      <PageHead wide title={word('title')} lead={word('lead')} />
      <EvaluationTabs current="items" />
      <Panel look="tight" className="page-wide">
        {items.length === 0 ? <EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState> : <CriteriaTable items={items.filter(({ figures }) => figures.length > 0)} />}
      </Panel>
      <UnansweredCriteria items={items.filter(({ figures }) => figures.length === 0)} />
    </div>
  )
}
