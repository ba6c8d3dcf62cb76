import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { Pager } from '@/components/ui/table/pager'
import { Sub, Table } from '@/components/ui/table/table'
import { loadObligations } from '@/lib/agreements/loaders'
import type { Agreement } from '@/lib/agreements/queries/find-agreement'
import type { ObligationRow } from '@/lib/agreements/queries/list-obligations'
import { isOpenDuty } from '@/lib/agreements/obligations/rules/states'
import { owingStatuses, takesPaper } from '@/lib/agreements/rules'
import { obligationFilter, type ObligationFilter } from '@/lib/agreements/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { dayAt, formatDay, isDay, type Day } from '@/lib/time'
import { addressIn, AgreementFrame } from './agreement-frame'
import { ObligationFilters } from './obligation-filters'
import { DutyTitle, ObligationBadge, sayDueDay, Vietnamese, type WorkspacePath } from './words'

export type ObligationSearch = Readonly<Record<string, string | string[] | undefined>>
type ObligationsPageProps = { workspace: WorkspacePath; id: string; search: ObligationSearch }

/** The obligations behind a cell or a state. */
export async function ObligationsPage({ workspace, id, search }: ObligationsPageProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const filter = filterOf(search)
  const today = dayAt(new Date())
  const cursor = readCursor(textOf(search['cursor']))
  const { agreement, rows, next, sums, readsAll } = await loadObligations(id, textOf(search['version']), { ...filter, cursor }, today)
  const hrefOf = (more: Readonly<Record<string, string>>) => addressIn(workspace, agreement, '/obligations', { ...definedOf(filter), ...more })
  return (
    <AgreementFrame {...{ workspace, agreement }} last={t('agreements.obligations.title')}>
      {search['recorded'] && <Note tone="good" live>{t('agreements.obligations.recorded')}</Note>}
      {!readsAll && <p className="mb-3 text-sm text-soft">{t('agreements.obligations.scope')}</p>}
      <Panel look="tight">
        <ObligationFilters {...{ agreement, filter, locale, t, hrefOf: (kept) => addressIn(workspace, agreement, '/obligations', kept) }} />
        <PanelBar><p>{filter.state ? t('agreements.obligations.sum', { count: sums.counts[filter.state], state: t(`agreements.obligations.stateWords.${filter.state}`), total: sums.total }) : t('agreements.obligations.sumAll', { total: sums.all })}</p></PanelBar>
        <ObligationTable {...{ rows, agreement, workspace, today, locale, t }} />
        <Pager
          label={t('web.frame.pages')} text={t(cursor ? 'agreements.obligations.shownAfter' : 'agreements.obligations.shown', { count: rows.length })}
          previous={cursor ? { href: hrefOf({}), label: t('agreements.obligations.first') } : undefined}
          next={next ? { href: hrefOf({ cursor: Buffer.from(`${next.dueOn}/${next.id}`).toString('base64url') }), label: t('web.frame.next') } : undefined}
        />
      </Panel>
    </AgreementFrame>
  )
}

const textOf = (value: string | string[] | undefined): string | undefined => (typeof value === 'string' ? value : undefined)

const definedOf = (filter: ObligationFilter): Record<string, string> =>
  Object.fromEntries(Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== undefined))

/** The usable part of the filter: an address somebody mistyped shows the whole list. */
function filterOf(search: ObligationSearch): ObligationFilter {
  const given = Object.fromEntries(['stage', 'party', 'state'].flatMap((name) => (search[name] ? [[name, search[name]]] : [])))
  const filter = obligationFilter.safeParse(given)
  return filter.success ? filter.data : {}
}

/** Where the page before ended; null for none or for one that is malformed: the first page. */
function readCursor(text: string | undefined): { dueOn: Day; id: string } | undefined {
  const [dueOn = '', id = ''] = Buffer.from(text ?? '', 'base64url').toString().split('/')
  return isDay(dueOn) && /^[0-9a-f-]{36}$/.test(id) ? { dueOn, id } : undefined
}

type ObligationTableProps = { rows: readonly ObligationRow[]; agreement: Agreement; workspace: WorkspacePath; today: Day; locale: Locale; t: Translate }

function ObligationTable({ rows, agreement, workspace, today, locale, t }: ObligationTableProps) {
  const stages = new Map(agreement.stages.map(({ code, name }) => [code, name[locale]]))
  const record = rows.some(({ mayRecord }) => mayRecord) && owingStatuses.includes(agreement.status)
  return (
    <Table
      caption={t('agreements.obligations.caption')} rows={rows} rowKey={(row) => row.id}
      empty={<EmptyState title={t('agreements.obligations.empty')} action={<Link href={addressIn(workspace, agreement, '/obligations')}>{t('agreements.obligations.clear')}</Link>} />}
      columns={[
        { key: 'due', head: t('agreements.obligations.due'), nowrap: true, cell: (row) => sayDueDay(row, locale, t) },
        { key: 'task', kind: 'head', head: t('agreements.obligations.task'), cell: (row) => <Task {...{ row, t }} /> },
        { key: 'stage', head: t('agreements.stage'), cell: (row) => stages.get(row.stage) ?? row.stage },
        { key: 'by', head: t('agreements.obligations.by'), cell: (row) => <Vietnamese>{row.agency ?? row.party}</Vietnamese> },
        { key: 'state', head: t('agreements.obligations.state'), phoneLabel: null, cell: (row) => (
          <><ObligationBadge {...{ state: row.state, dueOn: row.dueOn, today, t }} /><Evidence {...{ row, locale, t }} /></>
        ) },
        ...(record ? [{ key: 'action', kind: 'action' as const, nowrap: true, head: t('agreements.obligations.action'), headHidden: true, cell: (row: ObligationRow) => row.mayRecord && (
          <ButtonLink tone="second" small href={`${workspace}/agreements/${agreement.id}/obligations/${row.id}`}>
            {t('agreements.obligations.record')}<span className="sr-only"> {t('agreements.obligations.recordOf', { title: row.title })}</span>
          </ButtonLink>
        ) }] : []),
      ]}
    />
  )
}

function Task({ row, t }: { row: ObligationRow; t: Translate }) {
  const clause = row.clause === null ? null : t('agreements.obligations.clause', { number: row.clause })
  return (
    <>
      <DutyTitle>{row.title}</DutyTitle>
      {clause && <Sub>{clause}</Sub>}
    </>
  )
}

function Evidence({ row, locale, t }: { row: ObligationRow; locale: Locale; t: Translate }) {
  if (row.evidenceNumber && row.evidenceOn) {
    return <Sub><span className="nowrap">{t('agreements.obligations.paper', { number: row.evidenceNumber, day: formatDay(row.evidenceOn, locale) })}</span></Sub>
  }
  return takesPaper(row.closedBy) || !isOpenDuty(row.state) || row.state === 'waiting' ? null : <Sub>{t('agreements.obligations.byItself')}</Sub>
}
