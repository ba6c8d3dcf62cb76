import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EvaluationTabs } from '@/components/evaluations/evaluation-tabs'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Table } from '@/components/ui/table/table'
import { requireActor } from '@/lib/access/session'
import { listFollowedItems } from '@/lib/evaluations/comparison/queries'
import { readsEvaluations } from '@/lib/evaluations/policy'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('evaluations.items.title') }
}

export default async function CriteriaPage() {
  const [actor, t, locale] = await Promise.all([requireActor(), currentTranslator(), currentLocale()])
  if (!readsEvaluations(actor)) notFound()
  const items = await listFollowedItems(actor)
  const word = (key: string) => t(`evaluations.items.${key}`)
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, minimumFractionDigits: 1 })
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <div className="stack">
      <PageHead wide title={word('title')} lead={word('lead')} />
      <EvaluationTabs current="items" />
      <Panel look="tight" className="page-wide">
        <Table
          caption={word('caption')} rows={items} rowKey={({ code }) => code} empty={<EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>}
          columns={[
            { key: 'item', head: word('item'), kind: 'head', cell: ({ code, textVi, textEn }) => <Link href={`/school/evaluations/items/${code}`}>{locale === 'vi' ? textVi : textEn}</Link> },
            { key: 'code', head: word('code'), nowrap: true, cell: ({ code }) => code },
            { key: 'rounds', head: word('rounds'), kind: 'number', cell: ({ rounds }) => rounds },
            { key: 'answers', head: word('answers'), kind: 'number', cell: ({ answers }) => answers },
            { key: 'mean', head: word('mean'), kind: 'number', none: '–', cell: ({ mean, kind }) => (mean === null ? undefined : kind === 'YES_NO' ? share.format(mean) : number.format(mean)) },
          ]}
        />
      </Panel>
    </div>
  )
}
