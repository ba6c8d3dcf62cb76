import type { Metadata } from 'next'
import { OwedTable } from '@/components/evaluations/owed-table'
import { OwedTabs } from '@/components/evaluations/owed-tabs'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Pager } from '@/components/ui/table/pager'
import { requireActor } from '@/lib/access/session'
import { listOwedEvaluations } from '@/lib/evaluations/queries/list-owed-evaluations'
import { owedList } from '@/lib/evaluations/schema'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  const t = await currentTranslator()
  return { title: t('evaluations.owed.title') }
}

export default async function OwedEvaluationsPage({ searchParams }: PageProps<'/[locale]/agency/evaluations'>) {
  const [actor, search, t] = await Promise.all([requireActor(), searchParams, currentTranslator()])
  const wished = owedList.parse(search)
  const now = new Date()
  const { items, nextCursor } = await listOwedEvaluations(actor, wished, now)
  const answered = wished.view === 'answered'
  const path = answered ? '/agency/evaluations?view=answered' : '/agency/evaluations'
  const empty = answered ? 'emptyAnswered' : 'empty'
  return (
    <>
      <PageHead wide title={t('evaluations.owed.title')} lead={t('evaluations.owed.lead')} />
      <OwedTabs current={answered ? 'answered' : 'owed'} />
      <Panel look="tight" className="page-wide">
        {items.length === 0
          ? <EmptyState title={t(`evaluations.owed.${empty}`)}>{t(`evaluations.owed.${empty}Why`)}</EmptyState>
          : <OwedTable items={items} now={now} />}
        {items.length > 0 && (
          <Pager
            label={t('evaluations.owed.pages')}
            text={t('evaluations.owed.shown', { count: items.length })}
            previous={wished.cursor ? { href: path, label: t('evaluations.owed.first') } : undefined}
            next={nextCursor ? { href: `${path}${answered ? '&' : '?'}cursor=${nextCursor}`, label: t('evaluations.owed.next') } : undefined}
          />
        )}
      </Panel>
    </>
  )
}
