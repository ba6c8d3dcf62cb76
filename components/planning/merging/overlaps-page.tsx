import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { Table, type Column } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { loadOverlaps } from '@/lib/planning/merging/loaders'
import type { Overlap } from '@/lib/planning/merging/queries/list-overlaps'
import { mayPlan } from '@/lib/planning/policy'
import { LineName, pairAddress, SharedModules } from './overlap-parts'

type OverlapsPageProps = { search: Readonly<Record<string, string | string[] | undefined>> }

/** All pairs of lines of a plan that overlap. */
export async function OverlapsPage({ search }: OverlapsPageProps) {
  const [{ actor, plan, overlaps }, t, locale] = await Promise.all([loadOverlaps(search), currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.merging.${key}`, values)
  const { year, version, scenario } = plan
  const path = `/school/plan?year=${year}&scenario=${scenario}`
  const merges = mayPlan(actor) && version.status === 'DRAFT'
  const action: Column<Overlap>[] = merges ? [{
    key: 'merge', kind: 'action', nowrap: true, head: word('merge'), headHidden: true,
    cell: (pair) => <Link href={pairAddress(pair, version.id, scenario)}>{word('merge')}<span className="sr-only">: {pair.a.course} {word('and')} {pair.b.course}</span></Link>,
  }] : []
  return (
    <div className="stack">
      {search['did'] === 'merged' && <Note tone="good" live><p>{word('did')}</p></Note>}
      <div>
        <Breadcrumb label={word('crumbs')} crumbs={[{ label: word('plan', { year: String(year) }), href: path }, { label: word('short') }]} />
        <PageHead wide title={word('title', { year: String(year) })} lead={word('lead')} reference={<><span>{word('version', { number: version.number })}</span><span>{word('scenario', { name: t(`planning.scenarios.${scenario}`) })}</span></>} />
      </div>
      <Panel look="tight">
        <Table
          caption={word('caption')} rows={overlaps} rowKey={({ a, b }) => `${a.itemId} ${b.itemId}`}
          empty={<EmptyState title={word('none')} action={<Link href={path}>{word('toPlan', { year: String(year) })}</Link>}>{word('noneText')}</EmptyState>}
          columns={[
            { key: 'pair', kind: 'head', head: word('pair'), cell: ({ a, b }) => <><span className="block"><LineName line={a} locale={locale} t={t} /></span><span className="block mt-2"><LineName line={b} locale={locale} t={t} /></span></> },
            { key: 'group', head: word('group'), cell: ({ targetGroup }) => t(`planning.groups.${targetGroup}`) },
            { key: 'shared', head: word('shared'), cell: ({ shared }) => <SharedModules shared={shared} t={t} /> },
            ...action,
          ]}
        />
        {overlaps.length > 0 && !merges && mayPlan(actor) && <PanelBar side="bottom"><p>{word('draftOnly')}</p></PanelBar>}
      </Panel>
    </div>
  )
}
