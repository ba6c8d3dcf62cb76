import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table/table'
import type { CalendarCount } from '@/lib/agreements/calendar/schema'
import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'
import { Vietnamese } from '../words'

export const monthName = (month: string, t: Translate) => t('agreements.duties.plan.month', { month: Number(month.slice(5)), year: month.slice(0, 4) })

type MonthTableProps = { counts: readonly CalendarCount[]; months: readonly string[]; chosen: string; locale: Locale; t: Translate }

/** How many fall due by party and month, each number leading to its month; on a phone a list of months. */
export function MonthTable({ counts, months, chosen, locale, t }: MonthTableProps) {
  const word = (key: string, values?: Record<string, string | number>) => t(`agreements.duties.plan.${key}`, values)
  const parties = [...new Set(counts.map(({ party }) => party))]
  const count = (party: string | null, month: string | null) =>
    counts.filter((one) => (party === null || one.party === party) && (month === null || one.month === month)).reduce((sum, { total }) => sum + total, 0)
  const short = (month: string) => {
    const ofNext = month.slice(0, 4) !== months[0]?.slice(0, 4)
    return word(ofNext ? 'shortNext' : 'short', { month: Number(month.slice(5)), year: month.slice(2, 4) })
  }
  const cell = (party: string | null, month: string) => <MonthLink {...{ month, chosen, locale }} count={count(party, month)} label={word('of', { month: monthName(month, t), party: party ?? word('total'), count: count(party, month) })} />
  return (
    <>
      <div className="months-matrix">
        <Table
          caption={word('caption')} captionShown rows={parties} rowKey={(party) => party} dense
          columns={[
            { key: 'party', kind: 'head', head: word('party'), cell: (party) => <Vietnamese>{party}</Vietnamese> },
            ...months.map((month) => ({ key: month, kind: 'number' as const, head: short(month), cell: (party: string) => cell(party, month) })),
            { key: 'total', kind: 'number', head: word('total'), cell: (party) => formatNumber(count(party, null), locale) },
          ]}
          foot={[word('total'), ...months.map((month) => cell(null, month)), formatNumber(count(null, null), locale)]}
        />
      </div>
      <ul className="months-list plain-list">
        {months.map((month) => (
          <li key={month}><Link href={`?month=${month}#month`} aria-current={month === chosen ? 'true' : undefined}>{monthName(month, t)}</Link><b>{formatNumber(count(null, month), locale)}</b></li>
        ))}
      </ul>
    </>
  )
}

function MonthLink({ month, chosen, count, label, locale }: { month: string; chosen: string; count: number; label: string; locale: Locale }) {
  if (count === 0) return <span className="text-soft">–</span>
  return <Link href={`?month=${month}#month`} aria-current={month === chosen ? 'true' : undefined} aria-label={label} prefetch={false}>{formatNumber(count, locale)}</Link>
}
