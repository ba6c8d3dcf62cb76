import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatNumber } from '@/lib/i18n/number'
import type { ImpliedCount, ImpliedLaw as Law } from '@/lib/planning/needs/implied/queries'
import { yearOf, type Day } from '@/lib/time'

/** How many people of each agency planning or the yearly duty implies; no names. */
export async function ImpliedPanel({ items, law, today }: { items: readonly ImpliedCount[]; law: Law; today: Day }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const year = yearOf(today)
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.implied.${key}`, { year, ...values })
  const ratio = (part: number, whole: number) => word('ratio', { part: formatNumber(part, locale), whole: formatNumber(whole, locale) })
  const sum = (of: 'people' | 'untrained' | 'withoutUpdate') => items.reduce((total, one) => total + one[of], 0)
  return (
    <Panel look="tight">
      <PanelBar>
        <div className="stack-tight text-soft">
          <p>{word('about')} {word('aboutUpdate')}</p>
          <ImpliedLaw law={law} />
        </div>
      </PanelBar>
      <Table
        caption={word('caption')} rows={items} rowKey={({ agencyId }) => agencyId} empty={<EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>}
        columns={[
          { key: 'agency', kind: 'head', head: word('agency'), cell: ({ agency }) => <span lang="vi">{agency}</span> },
          { key: 'untrained', kind: 'number', head: word('untrainedHead'), cell: (row) => ratio(row.untrained, row.people) },
          { key: 'update', kind: 'number', head: word('updateHead'), cell: (row) => ratio(row.withoutUpdate, row.people) },
        ]}
        foot={[word('total'), ratio(sum('untrained'), sum('people')), ratio(sum('withoutUpdate'), sum('people'))]}
      />
      <PanelBar side="bottom"><p>{word('onlyCounts')}</p></PanelBar>
    </Panel>
  )
}

/** The rules that say which posts ask for the diploma, and whether their text was seen. */
export async function ImpliedLaw({ law }: { law: Law }) {
  const t = await currentTranslator()
  if (!law) return <p>{t('planning.implied.noLaw')}</p>
  return <p>{t('planning.implied.law', { document: law.document })} {!law.verified && <Badge tone="wait" icon="question-diamond">{t('planning.unverified')}</Badge>}</p>
}
