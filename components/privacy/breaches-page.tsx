import { withQuery } from '@/components/enrolment/desk/list-pager'
import { ActionForm } from '@/components/frame/action-form'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Pager } from '@/components/ui/table/pager'
import { Sub, Table, type Column } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { recordBreachAction } from '@/lib/privacy/breaches/actions'
import { loadBreaches } from '@/lib/privacy/breaches/loaders'
import { breachKinds, type BreachItem } from '@/lib/privacy/breaches/schema'
import { BreachBadge, momentOf, UnverifiedBar } from './words'

/** The register with its clocks, what to do, and the form to enter a breach. */
export async function BreachesPage({ search }: { search: Readonly<Record<string, string | string[] | undefined>> }) {
  const [{ items, nextCursor, filter, now, entryId }, t, locale] = await Promise.all([loadBreaches(search), currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`privacy.breaches.${key}`, values)
  const path = '/school/privacy/breaches'
  return (
    <div className="stack">
      <PageHead wide title={word('title')} lead={word('lead')} />
      <Panel look="tight" className="page-wide">
        <Table caption={word('caption')} rows={items} rowKey={({ id }) => id} columns={columnsOf(now, t, locale)} empty={<EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>} />
        <UnverifiedBar rows={items} t={t} />
        {items.length > 0 && (
          <Pager
            label={t('web.frame.pages')} text={word('shown', { count: items.length })} previous={filter.cursor ? { href: path, label: t('web.frame.previous') } : undefined}
            next={nextCursor ? { href: withQuery(path, { cursor: nextCursor }), label: t('web.frame.next') } : undefined}
          />
        )}
      </Panel>
      <Panel title={word('runbook')} id="runbook"><ol className="stack-tight list-decimal pl-5">{(['a', 'b', 'c', 'd', 'e'] as const).map((step) => <li key={step}>{word(`steps.${step}`)}</li>)}</ol></Panel>
      <Panel look="key" title={word('record')} id="record"><RecordForm id={entryId} t={t} /></Panel>
    </div>
  )
}

function RecordForm({ id, t }: { id: string; t: Translate }) {
  const word = (key: string) => t(`privacy.breaches.form.${key}`)
  return (
    <ActionForm
      action={recordBreachAction} hidden={{ id }} lead={word('once')} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }} buttons={[{ label: word('save'), pending: word('saving') }]}
      fields={[
        { kind: 'text', name: 'title', label: word('title'), hint: word('titleHint'), width: 'full' }, { kind: 'area', name: 'description', label: word('description'), rows: 6, maxLength: 4000 },
        { kind: 'checks', name: 'kinds', label: word('kinds'), choices: breachKinds.map((value) => ({ value, label: t(`privacy.breaches.kinds.${value}`) })) },
        { kind: 'text', name: 'people', label: word('people'), hint: word('peopleHint'), width: 'short', numeric: true },
        [{ kind: 'date', name: 'noticedOn', label: word('noticedOn'), hint: word('dayHint') }, { kind: 'text', name: 'noticedAt', label: word('noticedAt'), hint: word('clockHint'), width: 'short' }],
      ]}
    />
  )
}

function columnsOf(now: Date, t: Translate, locale: Locale): Column<BreachItem>[] {
  const word = (key: string, values?: Record<string, string | number>) => t(`privacy.breaches.${key}`, values)
  return [
    { key: 'number', head: word('number'), nowrap: true, cell: ({ number }) => number },
    { key: 'what', head: word('what'), kind: 'head', cell: ({ id, title, kinds }) => <><Link href={`/school/privacy/breaches/${id}`} lang="vi">{title}</Link><Sub>{kinds.map((kind) => word(`kinds.${kind}`)).join('; ')}</Sub></> },
    { key: 'people', head: word('people'), nowrap: true, cell: ({ people }) => word('peopleCount', { count: people }) },
    { key: 'noticed', head: word('noticed'), nowrap: true, cell: ({ noticedAt }) => momentOf(noticedAt, locale, t) },
    { key: 'deadline', head: word('deadline'), nowrap: true, cell: ({ deadline }) => momentOf(deadline, locale, t) },
    { key: 'state', head: word('state'), phoneLabel: null, cell: (breach) => <BreachBadge {...{ breach, now, t }} /> },
  ]
}
