import { ActionForm } from '@/components/frame/action-form'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { Table } from '@/components/ui/table/table'
import { openKinds } from '@/lib/agencies/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { confirmCaseAction, discardCaseAction } from '@/lib/succession/actions'
import { loadCase } from '@/lib/succession/loaders'
import { dayAt, formatDay } from '@/lib/time'
import { AllotForm } from './allot-form'
import { CaseReview } from './case-review'
import { listOf, type Home } from './directory-page'
import { TotalsTable } from './totals-table'
import { paperName } from './words'

type Search = Readonly<Record<string, string | string[] | undefined>>

/** A case: what is to be decided, what is open and where it goes, the totals of each heir, and the button; or what became of it. */
export async function CasePage({ home, id, search }: { home: Home; id: string; search: Search }) {
  const [one, t, locale] = await Promise.all([loadCase(id), currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`succession.${key}`, values)
  const nameOf = (agencyId: string) => one.names[agencyId] ?? ''
  const labels = { wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }
  const did = search['did']
  const left = one.plan.missing.length + one.plan.errors.length
  return (
    <>
      <Breadcrumb label={t('reporting.year.crumbs')} crumbs={[{ label: word('title'), href: listOf(home) }, { label: word('caseTitle'), href: `${home}/successions` }, { label: paperName(one.decisionNumber, t) }]} />
      <PageHead title={word(`kinds.${one.kind}`)} reference={<span>{paperName(one.decisionNumber, t)}, {formatDay(one.decidedOn, locale)}; {word('happenedOn').toLowerCase()} {formatDay(one.happenedOn, locale)}</span>} lead={`${one.choices.from.map(nameOf).join(', ')}${one.heirs.length > 0 ? ` → ${one.heirs.map(nameOf).join(', ')}` : one.choices.name ? ` → ${one.choices.name}` : ''}`} />
      {(did === 'started' || did === 'allotted') && <Note tone="good" live><p>{word(did)}</p></Note>}
      {one.status === 'DONE' && one.doneAt && <div className="stack"><Note tone="good" live><p>{word('done', { day: formatDay(dayAt(one.doneAt), locale) })}</p></Note>
        <Panel look="tight"><Table caption={word('handedCaption')} rows={openKinds.filter((kind) => (one.handed[kind] ?? 0) > 0)} rowKey={(kind) => kind} empty={<EmptyState title={word('nothingOpen')} />} columns={[
          { key: 'kind', kind: 'head', head: word('item'), cell: (kind) => word(`open.${kind}`) }, { key: 'count', kind: 'number', head: word('count'), cell: (kind) => one.handed[kind] },
        ]} /></Panel></div>}
      {one.status === 'DRAFT' && <>
        {one.blocker && <Note tone="bad"><p>{word(`errors.${one.blocker}`)}</p></Note>}
        {one.kind !== 'RENAME' && <Section id="review" title={word('steps.review')}><div className="stack">
          {one.changes.came.length + one.changes.went.length > 0 && <Note tone="wait"><p>{word('changed', { came: one.changes.came.length, went: one.changes.went.length })}</p></Note>}
          <AllotForm one={one} home={home} q={typeof search['q'] === 'string' ? search['q'] : ''} left={left} t={t} />
          <CaseReview {...{ one, locale, t }} />
        </div></Section>}
        {one.totals.length > 0 && <Section id="totals" title={word('steps.totals')}><Panel look="tight"><TotalsTable {...{ one, locale, t }} /></Panel></Section>}
        <Section id="confirm" title={word('steps.confirm')}><div className="stack">
          {left > 0 && <Note tone="wait"><p>{word('notComplete', { count: left })}</p></Note>}
          {left === 0 && <Panel look="key"><ActionForm action={confirmCaseAction} hidden={{ home, caseId: id, fingerprint: one.fingerprint }} lead={word('confirmWhy')} fields={[]} labels={labels} buttons={[{ label: word('confirm'), pending: word('confirming'), tone: 'danger-solid' }]} /></Panel>}
          <ActionForm scope="discard" action={discardCaseAction} hidden={{ home, caseId: id }} fields={[]} labels={labels} buttons={[{ label: word('discard'), tone: 'second' }]} />
        </div></Section>
      </>}
    </>
  )
}
