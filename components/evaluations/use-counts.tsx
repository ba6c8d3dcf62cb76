import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Table, type Column } from '@/components/ui/table/table'
import type { UseCount } from '@/lib/evaluations/use/queries'
import type { UseFilter } from '@/lib/evaluations/use/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatNumber } from '@/lib/i18n/number'
import { percentText } from './figure-text'

type UseCountsProps = { counts: readonly UseCount[]; /** Where the people of an agency are listed; the province has no such list. */ listOf?: ((agencyId: string, list: UseFilter['list']) => string) | undefined }
type Figure = 'completed' | 'ripe' | 'unrecorded' | 'unused' | 'unable' | 'untrained'

/** How many completed and what became of them, by agency, and how many are planned and not trained, with their sums. Of whom nothing is recorded is not called unused. */
export async function UseCounts({ counts, listOf }: UseCountsProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`evaluations.use.${key}`, values)
  const number = (value: number) => formatNumber(value, locale)
  const share = (count: number, ripe: number) => (ripe === 0 ? null : word('ofRipe', { count: number(count), ripe: number(ripe), share: percentText(count / ripe, locale) }))
  const sum = (figure: Figure) => counts.reduce((total, row) => total + row[figure], 0)
  const whole = (figure: Figure): Column<UseCount> => ({ key: figure, head: word(figure), kind: 'number', cell: (row) => number(row[figure]) })
  const part = (figure: 'unrecorded' | 'unused'): Column<UseCount> => ({ key: figure, head: word(figure), kind: 'number', none: word('notRipe'), cell: (row) => share(row[figure], row.ripe) })
  return (
    <Table
      caption={word('countsCaption')} rows={counts} rowKey={({ agencyId }) => agencyId} empty={<EmptyState title={word('noCounts')} />}
      columns={[
        { key: 'agency', head: word('agency'), kind: 'head', cell: ({ agency, agencyId, unused }) => (listOf ? <Link href={listOf(agencyId, unused > 0 ? 'unused' : 'unrecorded')} lang="vi">{agency}</Link> : <span lang="vi">{agency}</span>) },
        whole('completed'), part('unrecorded'), part('unused'), whole('unable'), whole('untrained'),
      ]}
      foot={[word('total'), number(sum('completed')), share(sum('unrecorded'), sum('ripe')), share(sum('unused'), sum('ripe')), number(sum('unable')), number(sum('untrained'))]}
    />
  )
}
