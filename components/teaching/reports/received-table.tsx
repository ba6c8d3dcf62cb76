import { Link } from '@/components/ui/link'
import { Sub, Table } from '@/components/ui/table/table'
import { unbroken } from '@/lib/document-number'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { ReceivedReport } from '@/lib/teaching/reports/queries/list-received'
import { dayAt, formatDay } from '@/lib/time'
import { ReportBadge } from './report-badge'

/** Reports that were sent, as the agency has them or the trainee whom they are about. */
export async function ReceivedTable({ items, path, caption }: { items: readonly ReceivedReport[]; path: '/agency/reports' | '/me/reports'; caption: string }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string>) => t(`teaching.reportReading.received.${key}`, values)
  const day = (on: string) => formatDay(on, locale)
  const own = path === '/me/reports'
  const turn = ({ ordinal, total }: ReceivedReport) => t('teaching.reports.turn', { ordinal, total })
  return (
    <Table
      caption={caption} rows={items} rowKey={({ id }) => id}
      columns={[
        { key: 'name', head: own ? word('turn') : word('name'), kind: 'head', cell: (row) => (
          <><Link href={`${path}/${row.id}`}>{own ? turn(row) : row.name}</Link>{!own && <Sub>{day(row.birthDate)}</Sub>}{row.former && <Sub><span lang="vi">{word('former', { agency: row.former })}</span></Sub>}</>
        ) },
        { key: 'cohort', head: word('cohort'), cell: (row) => <><span className="nowrap">{row.cohort}</span>{own ? <Sub><span lang="vi">{row.course}</span></Sub> : <Sub>{turn(row)}</Sub>}</> },
        { key: 'paper', head: word('paper'), cell: ({ number, on }) => (number && on ? <><span className="nowrap">{unbroken(number)}</span><Sub>{day(on)}</Sub></> : null) },
        { key: 'sent', head: word('sent'), nowrap: true, cell: ({ sentAt }) => day(dayAt(sentAt)) },
        { key: 'state', head: word('state'), phoneLabel: null, cell: ({ status, acknowledgedAt, answered }) => (
          <><ReportBadge status={status} />{acknowledgedAt && <Sub>{[day(dayAt(acknowledgedAt)), answered && word('answered')].filter(Boolean).join(', ')}</Sub>}</>
        ) },
      ]}
    />
  )
}
