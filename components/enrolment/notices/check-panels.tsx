import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { FactList } from '@/components/ui/page/fact-list'
import { Panel } from '@/components/ui/page/panel'
import { Sub, Table, type Column } from '@/components/ui/table/table'
import type { Draft, DraftLine } from '@/lib/enrolment/notices/queries/find-draft'
import { seatsOf } from '@/lib/enrolment/notices/rules/content'
import { annexTable } from '@/lib/enrolment/notices/rules/paper'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

/** The words of the paper, each group with the way back to it. */
export async function WordsPanel({ draft: { id, content } }: { draft: Draft }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string>) => t(`enrolment.noticeOffice.issue.${key}`, values)
  const edit = (field: string, what: string) => <Link href={`/school/notices/${id}/edit#${field}`}>{word('edit')}<span className="sr-only"> {what}</span></Link>
  const list = (items: readonly string[]) => <ul lang="vi" className="stack-tight">{items.map((item) => <li key={item}>{item}</li>)}</ul>
  return (
    <Panel id="words" title={word('content')}>
      <FactList
        facts={[
          { label: word('subject'), value: <span lang="vi">{content.subject}</span>, action: edit('subject', word('subject')) },
          ...(content.lead ? [{ label: word('opening'), value: <span lang="vi">{content.lead}</span>, action: edit('lead', word('opening')) }] : []),
          { label: word('dossier'), value: list(content.dossier), action: edit('dossier', word('dossier')) },
          { label: word('recipients'), value: list(content.recipients), action: edit('recipients', word('recipients')) },
        ]}
      />
    </Panel>
  )
}

/** The classes with their days and how their seats stand against the capacity. */
export async function ClassesPanel({ draft: { id, lines } }: { draft: Draft }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.noticeOffice.issue.${key}`, values)
  const columns: Column<DraftLine>[] = [
    { key: 'cohort', head: word('cohort'), kind: 'head', cell: ({ cohortId, code, course }) => <><Link className="nowrap" href={`/school/cohorts/${cohortId}`}>{code}</Link><Sub><span lang="vi">{course}</span></Sub></> },
    { key: 'closes', head: word('closes'), nowrap: true, cell: ({ closesOn }) => <b>{formatDay(closesOn, locale)}</b> },
    { key: 'opens', head: word('opens'), nowrap: true, cell: ({ opensOn }) => formatDay(opensOn, locale) },
    { key: 'ends', head: word('ends'), nowrap: true, cell: ({ endsOn }) => formatDay(endsOn, locale) },
    {
      key: 'seats', head: word('seats'),
      cell: (line) => {
        const { assigned, left } = seatsOf(line)
        return <>{word('seatsLine', { assigned, pool: line.poolSeats, sum: assigned + line.poolSeats, capacity: line.capacity })}{left > 0 && <Sub>{word('left', { left })}</Sub>}</>
      },
    },
  ]
  return (
    <Panel look="tight" id="classes" title={word('classes')} aside={<Link href={`/school/notices/${id}/edit`}>{word('edit')}<span className="sr-only"> {word('classes')}</span></Link>}>
      <Table caption={word('classesCaption')} columns={columns} rows={lines} rowKey={({ cohortId }) => cohortId} />
    </Panel>
  )
}

/** Agency × class × seats, as it will be printed. */
export async function AnnexPanel({ draft: { lines } }: { draft: Draft }) {
  const t = await currentTranslator()
  const word = (key: string) => t(`enrolment.noticeOffice.issue.${key}`)
  const { columns, rows, foot } = annexTable(lines)
  const [first] = lines
  return (
    <Panel look="tight" id="annex" title={word('annex')}>
      <div lang="vi">
        <Table
          caption={word('annexCaption')} rows={rows.map((cells, place) => ({ key: String(place), cells }))} rowKey={({ key }) => key} foot={rows.length > 0 ? foot?.slice(1) : undefined}
          empty={<EmptyState title={word('noQuotas')} action={first && <Link href={`/school/cohorts/${first.cohortId}/quotas`}>{word('toQuotas')}</Link>}>{word('noQuotasWhy')}</EmptyState>}
          columns={columns.slice(1).map(({ head }, place) => ({ key: String(place), head, kind: place === 0 ? 'head' as const : 'number' as const, cell: ({ cells }: { cells: readonly string[] }) => cells[place + 1] ?? '' }))}
        />
      </div>
    </Panel>
  )
}
