import { ActionForm } from '@/components/frame/action-form'
import type { FormField } from '@/components/frame/form-field'
import { TextField } from '@/components/ui/form/text-field'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { TaskList } from '@/components/ui/page/task-list'
import { FilterBar } from '@/components/ui/table/filter-bar'
import { Table } from '@/components/ui/table/table'
import { agencyKinds } from '@/lib/agencies/schema'
import { currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { startCaseAction } from '@/lib/succession/actions'
import { loadStart, type StartChoices } from '@/lib/succession/loaders'
import { newRows, successionKinds, type SuccessionKind } from '@/lib/succession/schema'
import type { Home } from './directory-page'

type Search = Readonly<Record<string, string | string[] | undefined>>
type Side = 'from' | 'to'
type Chosen = StartChoices & { kind: SuccessionKind }
const sidesOf = (kind: SuccessionKind): readonly Side[] => (kind === 'RENAME' ? ['from'] : ['from', 'to'])

/** Step 1: what happens; then which agencies, found by name and kept in the address; then by which paper. */
export async function StartCasePage({ home, search }: { home: Home; search: Search }) {
  const [start, t] = await Promise.all([loadStart(search), currentTranslator()])
  const word = (key: string) => t(`succession.${key}`)
  const { kind } = start
  const here = `${home}/successions/new`
  const ends = start.chosen.filter(({ side }) => side === 'from').map(({ id }) => id).join(',')
  const crumbs = [{ label: word('title'), href: home === '/province/agencies' ? `${home}/directory` : home }, { label: word('caseTitle'), href: `${home}/successions` }, { label: word('start') }]
  return (
    <div className="stack">
      <div><Breadcrumb label={t('reporting.year.crumbs')} crumbs={crumbs} /><PageHead title={kind ? word(`kinds.${kind}`) : word('start')} lead={kind ? word(`kindWhy.${kind}`) : word('casesLead')} /></div>
      {kind === undefined
        ? <TaskList tasks={successionKinds.map((one) => ({ key: one, title: word(`kinds.${one}`), detail: word(`kindWhy.${one}`), href: `${here}?kind=${one}${ends ? `&from=${ends}` : ''}` }))} />
        : <><ChooseAgencies start={{ ...start, kind }} here={here} t={t} /><DetailsForm start={{ ...start, kind }} home={home} t={t} /></>}
    </div>
  )
}

/** The same page with other agencies chosen. */
function addressOf(here: string, { kind, chosen, q }: Chosen, change: { id: string; side?: Side }): string {
  const ids = (side: Side) => [...chosen.filter((one) => one.side === side && one.id !== change.id).map(({ id }) => id), ...(change.side === side ? [change.id] : [])].join(',')
  const kept = { kind, from: ids('from'), to: ids('to'), q: change.side ? '' : (q ?? '') }
  return `${here}?${new URLSearchParams(Object.entries(kept).filter(([, value]) => value !== '')).toString()}`
}

function ChooseAgencies({ start, here, t }: { start: Chosen; here: string; t: Translate }) {
  const word = (key: string, values?: Record<string, string | number>) => t(`succession.${key}`, values)
  const { kind, chosen, found, q } = start
  const joined = (side: Side) => chosen.filter((one) => one.side === side).map(({ id }) => id).join(',')
  return (
    <Panel look="tight" title={word('chooseAgencies')} id="choose">
      <Table
        caption={word('chosenCaption')} rows={chosen} rowKey={({ id }) => id} empty={<EmptyState title={word('noneChosen')}>{word(`chooseWhy.${kind}`)}</EmptyState>}
        columns={[
          { key: 'agency', kind: 'head', head: word('agency'), cell: ({ name }) => <span lang="vi">{name}</span> }, { key: 'side', head: word('part'), cell: ({ side }) => word(`sides.${kind}.${side}`) },
          { key: 'drop', head: word('change1'), cell: (one) => <Link href={addressOf(here, start, { id: one.id })} prefetch={false}>{word('drop')}<span className="sr-only"> {one.name}</span></Link> },
        ]}
      />
      <FilterBar label={word('findAgency')} submitLabel={word('find')} keep={{ kind, from: joined('from'), to: joined('to') }}>
        <TextField name="q" type="search" label={word('findAgency')} width="medium" defaultValue={q ?? ''} maxLength={100} />
      </FilterBar>
      {q !== undefined && <Table
        caption={word('foundCaption')} rows={found} rowKey={({ id }) => id} empty={<EmptyState title={word('notFound')}>{word('notFoundWhy')}</EmptyState>}
        columns={[
          { key: 'agency', kind: 'head', head: word('agency'), cell: ({ name }) => <span lang="vi">{name}</span> }, { key: 'code', head: word('code'), cell: ({ code }) => code },
          { key: 'as', head: word('chooseAs'), cell: (one) => <span className="flex flex-wrap gap-x-5 gap-y-2">{sidesOf(kind).map((side) => (
            <Link key={side} href={addressOf(here, start, { id: one.id, side })} prefetch={false}>{word(`sides.${kind}.${side}`)}<span className="sr-only"> {one.name}</span></Link>
          ))}</span> },
        ]}
      />}
    </Panel>
  )
}

function DetailsForm({ start: { kind, chosen }, home, t }: { start: Chosen; home: Home; t: Translate }) {
  const word = (key: string, values?: Record<string, string | number>) => t(`succession.${key}`, values)
  const ids = (side: Side) => chosen.filter((one) => one.side === side).map(({ id }) => id)
  const optional = t('web.frame.optional')
  const rows = Array.from({ length: newRows[kind] }, (_, row): (FormField | FormField[])[] => [
    { kind: 'title', name: `new${row}`, label: newRows[kind] > 1 ? word('newOne', { number: row + 1 }) : word('newOnly'), ...(row === 0 ? { hint: word('newHint') } : {}) },
    { kind: 'text', name: `new${row}name`, label: word('name'), mark: optional },
    [{ kind: 'text', name: `new${row}shortName`, label: word('shortName'), mark: optional }, { kind: 'text', name: `new${row}code`, label: word('code'), mark: optional, width: 'short' }],
    { kind: 'select', name: `new${row}kind`, label: word('kind'), mark: optional, placeholder: word('choose'), options: agencyKinds.map((one) => ({ value: one, label: t(`reporting.year.kinds.${one}`) })) },
  ]).flat()
  return (
    <Panel look="key" title={word('paper')} id="paper">
      <ActionForm
        action={startCaseAction} scope="start" hidden={{ home, kind, from: ids('from'), to: ids('to') }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }} buttons={[{ label: word('next'), pending: word('saving') }]}
        fields={[
          [{ kind: 'text', name: 'decisionNumber', label: word('decision') }, { kind: 'date', name: 'decidedOn', label: word('decidedOn') }], { kind: 'date', name: 'happenedOn', label: word('happenedOn') },
          ...(kind === 'RENAME' ? [{ kind: 'text' as const, name: 'name', label: word('newName') }, { kind: 'text' as const, name: 'shortName', label: word('newShort') }] : []), ...rows,
        ]}
      />
    </Panel>
  )
}
