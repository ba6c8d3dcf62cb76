import { EmptyState } from '@/components/ui/page/empty-state'
import { Table } from '@/components/ui/table/table'
import type { AgencyRate } from '@/lib/evaluations/comparison/queries'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { percentText } from './figure-text'

/** How many of their forms agencies answered, the fewest first. */
export async function RateTable({ rates }: { rates: readonly AgencyRate[] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string) => t(`evaluations.compare.${key}`)
  return (
    <Table
      caption={word('ratesCaption')} rows={rates} rowKey={({ agencyId }) => agencyId} empty={<EmptyState title={word('noRates')} />}
      columns={[
        { key: 'agency', head: word('agency'), kind: 'head', cell: ({ agency }) => <span lang="vi">{agency}</span> },
        { key: 'asked', head: word('asked'), kind: 'number', cell: ({ asked }) => asked },
        { key: 'answered', head: word('answered'), kind: 'number', cell: ({ answered }) => answered },
        { key: 'share', head: word('share'), kind: 'number', cell: ({ asked, answered }) => percentText(answered / asked, locale) },
      ]}
    />
  )
}
