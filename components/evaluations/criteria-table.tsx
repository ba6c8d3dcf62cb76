import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Sub, Table } from '@/components/ui/table/table'
import type { Criterion } from '@/lib/evaluations/comparison/queries'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { meanText } from './figure-text'

/** What the school asks, each with what the latest time found: points and shares of yes in columns of their own, each group on its own line. */
export async function CriteriaTable({ items }: { items: readonly Criterion[] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`evaluations.items.${key}`, values)
  const figures = ({ figures: own, kind }: Criterion, wished: string) => kind === wished && own.length > 0 && (
    <>{own.map(({ respondent, mean, answers }) => <span key={respondent} className="block">{t(`evaluations.sides.${respondent}`)}: <b>{meanText(mean, kind, locale)}</b> <Sub>{word('forms', { count: answers })}</Sub></span>)}</>
  )
  return (
    <Table
      caption={word('caption')} rows={items} rowKey={({ code }) => code} empty={<EmptyState title={word('noAnswers')}>{word('noPointsWhy')}</EmptyState>}
      columns={[
        { key: 'item', head: word('item'), kind: 'head', cell: (item) => <CriterionLink item={item} locale={locale} /> },
        { key: 'timing', head: word('latest'), cell: ({ timing, figures: [first] }) => timing && <>{t(`evaluations.timings.${timing}`)}{first && <Sub>{word('ofRounds', { count: first.rounds })}</Sub>}</> },
        { key: 'points', head: word('points'), none: word('otherUnit'), cell: (item) => figures(item, 'SCALE') || undefined },
        { key: 'yes', head: word('yes'), none: word('otherUnit'), cell: (item) => figures(item, 'YES_NO') || undefined },
      ]}
    />
  )
}

/** Criteria that nobody has answered yet in a closed round, folded. */
export async function UnansweredCriteria({ items }: { items: readonly Criterion[] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  if (items.length === 0) return null
  return (
    <details className="chart-data">
      <summary>{t('evaluations.items.unanswered', { count: items.length })}</summary>
      <ul className="documents">{items.map((item) => <li key={item.code}><CriterionLink item={item} locale={locale} /></li>)}</ul>
    </details>
  )
}

const CriterionLink = ({ item: { code, textVi, textEn }, locale }: { item: Criterion; locale: string }) => <Link href={`/school/evaluations/items/${code}`}>{locale === 'vi' ? textVi : textEn}</Link>
