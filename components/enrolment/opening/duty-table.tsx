import { Link } from '@/components/ui/link'
import { Sub, Table } from '@/components/ui/table/table'
import type { HeldDuty } from '@/lib/enrolment/opening/queries/list-duties'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

type DutyTableProps = { caption: string; duties: readonly HeldDuty[]; former?: boolean; endPath?: string | null }

/** Who holds a duty, from which day and by which decision; `former` also says until when. */
export async function DutyTable({ caption, duties, former = false, endPath = null }: DutyTableProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string>) => t(`enrolment.opening.${key}`, values)
  return (
    <Table
      caption={caption} rows={duties} rowKey={({ id }) => id}
      columns={[
        { key: 'name', head: word('name'), kind: 'head', cell: ({ name, place }) => <><span lang="vi">{name}</span>{place && <Sub><span lang="vi">{place}</span></Sub>}</> },
        { key: 'duty', head: word('duty'), cell: ({ duty }) => word(`duties.${duty}`) },
        { key: 'from', head: word('since'), nowrap: true, cell: ({ from }) => formatDay(from, locale) },
        ...(former ? [{ key: 'to', head: word('until'), nowrap: true, cell: ({ to }: HeldDuty) => to && formatDay(to, locale) }] : []),
        { key: 'decision', head: word('decision'), none: word('noDecision'), cell: ({ decision }) => decision && word('decisionOf', { number: decision.number, day: formatDay(decision.on, locale) }) },
        ...(endPath ? [{ key: 'end', head: word('end'), headHidden: true, nowrap: true, kind: 'action' as const, cell: ({ id, name }: HeldDuty) => <Link href={`${endPath}/${id}`} aria-label={word('endOf', { name })}>{word('end')}</Link> }] : []),
      ]}
    />
  )
}
