import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Sub, Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { loadCases } from '@/lib/succession/loaders'
import { formatDay } from '@/lib/time'
import { listOf, type Home } from './directory-page'
import { paperName } from './words'

/** Cases under preparation, then those carried out. */
export async function CasesPage({ home }: { home: Home }) {
  const [{ cases, decides }, t, locale] = await Promise.all([loadCases(), currentTranslator(), currentLocale()])
  const word = (key: string) => t(`succession.${key}`)
  return (
    <>
      <Breadcrumb label={t('reporting.year.crumbs')} crumbs={[{ label: word('title'), href: listOf(home) }, { label: word('caseTitle') }]} />
      <PageHead wide title={word('caseTitle')} lead={word('casesLead')} action={decides && <ButtonLink icon="plus" href={`${home}/successions/new`}>{word('start')}</ButtonLink>} />
      <Panel look="tight">
        <Table
          caption={word('casesCaption')} rows={cases} rowKey={({ id }) => id} empty={<EmptyState title={word('emptyCases')}>{word('emptyCasesWhy')}</EmptyState>}
          columns={[
            { key: 'what', kind: 'head', head: word('what'), cell: (row) => <>{decides ? <Link href={`${home}/successions/${row.id}`}>{word(`kinds.${row.kind}`)}</Link> : word(`kinds.${row.kind}`)}{row.from.map((name) => <Sub key={name}><span lang="vi">{name}</span></Sub>)}</> },
            { key: 'decision', head: word('paper'), cell: ({ decisionNumber }) => paperName(decisionNumber, t) }, { key: 'on', head: word('happenedOn'), cell: ({ happenedOn }) => formatDay(happenedOn, locale) },
            { key: 'status', head: word('status'), cell: ({ status }) => word(`statuses.${status}`) }, { key: 'by', head: word('by'), cell: ({ by }) => <span lang="vi">{by}</span> },
          ]}
        />
      </Panel>
    </>
  )
}
