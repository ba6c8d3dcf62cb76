import { ActionForm } from '@/components/frame/action-form'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { FactList } from '@/components/ui/page/fact-list'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Sub, Table, type Column } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { followBreachAction } from '@/lib/privacy/breaches/actions'
import { loadBreach } from '@/lib/privacy/breaches/loaders'
import { entryKinds, type BreachDetail, type BreachEntry } from '@/lib/privacy/breaches/schema'
import { dayAt, formatClock, formatDay } from '@/lib/time'
import { Basis, BreachBadge, doneIn, momentOf } from './words'

/** One breach: its clock, what was done, and the line to add. */
export async function BreachPage({ id, did }: { id: string; did: unknown }) {
  const [{ breach, now, entryId }, t, locale] = await Promise.all([loadBreach(id), currentTranslator(), currentLocale()])
  const word = (key: string) => t(`privacy.breaches.${key}`)
  const done = doneIn(did, ['recorded', 'followed'])
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('web.frame.pages')} crumbs={[{ label: word('title'), href: '/school/privacy/breaches' }, { label: breach.number }]} />
        <PageHead title={<span lang="vi">{breach.title}</span>} reference={<><span>{breach.number}</span> <BreachBadge {...{ breach, now, t }} /></>} />
      </div>
      {done && <Note tone="good" live>{word(`did.${done}`)}</Note>}
      <Panel title={word('facts')} id="facts"><FactList facts={factsOf(breach, t, locale)} /></Panel>
      <Panel look="tight" title={word('entriesTitle')} id="entries">
        <Table caption={word('entriesCaption')} rows={breach.entries} rowKey={({ id: key }) => key} columns={columnsOf(t, locale)} empty={<EmptyState title={word('noEntries')}>{word('noEntriesWhy')}</EmptyState>} />
      </Panel>
      {breach.state !== 'closed' && <Panel look="key" title={word('follow.title')} id="follow"><FollowForm {...{ breach, now, entryId, t }} /></Panel>}
    </div>
  )
}

function FollowForm({ breach, now, entryId, t }: { breach: BreachDetail; now: Date; entryId: string; t: Translate }) {
  const word = (key: string) => t(`privacy.breaches.follow.${key}`)
  const mark = t('web.frame.optional')
  return (
    <ActionForm
      action={followBreachAction} hidden={{ id: entryId, breachId: breach.id }} lead={word('lead')} labels={{ wrong: t('privacy.breaches.form.wrong'), prefix: t('web.frame.errorPrefix') }} buttons={[{ label: word('save'), pending: t('privacy.breaches.form.saving') }]}
      fields={[
        { kind: 'select', name: 'kind', label: word('kind'), placeholder: word('choose'), options: entryKinds.map((value) => ({ value, label: t(`privacy.breaches.entryKinds.${value}`) })) },
        [{ kind: 'date', name: 'happenedOn', label: word('on'), hint: t('privacy.breaches.form.dayHint'), value: formatDay(dayAt(now), 'vi') }, { kind: 'text', name: 'happenedAt', label: word('at'), hint: t('privacy.breaches.form.clockHint'), width: 'short' }],
        { kind: 'area', name: 'text', label: word('text'), rows: 4, maxLength: 2000 },
        [{ kind: 'text', name: 'documentNumber', label: word('number'), mark }, { kind: 'text', name: 'people', label: word('people'), mark, width: 'short', numeric: true }],
      ]}
    />
  )
}

function factsOf(breach: BreachDetail, t: Translate, locale: Locale) {
  const word = (key: string, values?: Record<string, string | number>) => t(`privacy.breaches.${key}`, values)
  const { deadline, hours } = breach
  return [
    { label: word('description'), value: <span className="whitespace-pre-line" lang="vi">{breach.description}</span> }, { label: word('form.kinds'), value: breach.kinds.map((kind) => word(`kinds.${kind}`)).join('; ') },
    { label: word('people'), value: word('peopleCount', { count: breach.people }) }, { label: word('noticed'), value: momentOf(breach.noticedAt, locale, t) },
    { label: word('clock'), value: word('clockOf', { hours, clock: formatClock(deadline, locale), day: formatDay(dayAt(deadline), locale) }) }, { label: word('source'), value: <Basis source={breach.source} verified={breach.verified} word={word('unverified')} /> },
    ...(breach.toldAt ? [{ label: breach.exempt ? word('exempt') : word('told'), value: momentOf(breach.toldAt, locale, t) }] : []),
  ]
}

function columnsOf(t: Translate, locale: Locale): Column<BreachEntry>[] {
  const word = (key: string, values?: Record<string, string | number>) => t(`privacy.breaches.${key}`, values)
  return [
    { key: 'when', head: word('when'), nowrap: true, cell: ({ happenedAt }) => momentOf(happenedAt, locale, t) },
    { key: 'entry', head: word('entry'), kind: 'head', cell: ({ kind, text, people, documentNumber }) => (
      <>{word(`entryKinds.${kind}`)}{people !== null && <>: {word('peopleCount', { count: people })}</>}<Sub><span className="whitespace-pre-line" lang="vi">{text}</span></Sub>{documentNumber && <Sub>{word('document', { number: documentNumber })}</Sub>}</>
    ) },
    { key: 'by', head: word('by'), cell: ({ by }) => <span lang="vi">{by}</span> },
  ]
}
