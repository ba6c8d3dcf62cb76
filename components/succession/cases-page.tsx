import { ActionForm } from '@/components/frame/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Sub, Table } from '@/components/ui/table/table'
import { agencyKinds } from '@/lib/agencies/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { startCaseAction } from '@/lib/succession/actions'
import { loadCases, loadChoices } from '@/lib/succession/loaders'
import { successionKinds } from '@/lib/succession/schema'
import { formatDay } from '@/lib/time'
import { listOf, type Home } from './directory-page'

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
            { key: 'decision', head: word('decision'), cell: ({ decisionNumber }) => decisionNumber }, { key: 'on', head: word('happenedOn'), cell: ({ happenedOn }) => formatDay(happenedOn, locale) },
            { key: 'status', head: word('status'), cell: ({ status }) => word(`statuses.${status}`) }, { key: 'by', head: word('by'), cell: ({ by }) => <span lang="vi">{by}</span> },
          ]}
        />
      </Panel>
    </>
  )
}

/** Step 1: what happens, by which paper, and which agencies. */
export async function StartCasePage({ home }: { home: Home }) {
  const [{ agencies }, t] = await Promise.all([loadChoices(), currentTranslator()])
  const word = (key: string, values?: Record<string, string>) => t(`succession.${key}`, values)
  const choices = (all: typeof agencies) => all.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <div className="stack">
      <div><Breadcrumb label={t('reporting.year.crumbs')} crumbs={[{ label: word('caseTitle'), href: `${home}/successions` }, { label: word('start') }]} /><PageHead title={word('start')} lead={word('casesLead')} /></div>
      <Panel look="key">
        <ActionForm
          action={startCaseAction} hidden={{ home }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }} buttons={[{ label: word('next'), pending: word('saving') }]}
          fields={[
            { kind: 'radio', name: 'kind', label: word('what'), choices: successionKinds.map((kind) => ({ value: kind, label: word(`kinds.${kind}`) })) },
            [{ kind: 'text', name: 'decisionNumber', label: word('decision') }, { kind: 'date', name: 'decidedOn', label: word('decidedOn') }], { kind: 'date', name: 'happenedOn', label: word('happenedOn') },
            { kind: 'checks', name: 'from', label: word('ending'), choices: choices(agencies) }, { kind: 'checks', name: 'to', label: word('goingOn'), choices: choices(agencies.filter(({ ended }) => !ended)) },
            { kind: 'area', name: 'create', label: word('newOnes'), hint: word('newHint', { kinds: agencyKinds.join(', ') }), maxLength: 4000 },
            [{ kind: 'text', name: 'name', label: word('newName') }, { kind: 'text', name: 'shortName', label: word('newShort') }],
          ]}
        />
      </Panel>
    </div>
  )
}
