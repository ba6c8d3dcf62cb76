import { withQuery } from '@/components/enrolment/desk/list-pager'
import { SelectField } from '@/components/ui/form/select-field'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { FilterBar } from '@/components/ui/table/filter-bar'
import { Pager } from '@/components/ui/table/pager'
import { Sub, Table, type Column } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { loadRequests, type Search } from '@/lib/privacy/requests/loaders'
import { requestKinds, requestScopes, type RequestItem } from '@/lib/privacy/requests/schema'
import { formatDay, type Day } from '@/lib/time'
import { RequestBadge, UnverifiedBar } from './words'

/** Requests about data made to the school, with how much of their time is left. */
export async function RequestsPage({ search }: { search: Search }) {
  const [{ items, nextCursor, filter, today }, t, locale] = await Promise.all([loadRequests(search), currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`privacy.requests.${key}`, values)
  const narrowed = { scope: filter.scope, kind: filter.kind }
  return (
    <div className="stack">
      <PageHead wide title={word('title')} lead={word('schoolLead')} />
      <Panel look="tight" className="page-wide">
        <FilterBar label={word('filters')} submitLabel={word('filter')}>
          <SelectField name="scope" label={word('state')} placeholder={word('anyScope')} defaultValue={filter.scope} options={requestScopes.map((value) => ({ value, label: word(`scopes.${value}`) }))} />
          <SelectField name="kind" label={word('kind')} placeholder={word('anyKind')} defaultValue={filter.kind} options={requestKinds.map((value) => ({ value, label: word(`kinds.${value}`) }))} />
        </FilterBar>
        <Table caption={word('caption')} rows={items} rowKey={({ id }) => id} columns={columnsOf(today, t, locale)} empty={<EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>} />
        <UnverifiedBar rows={items} t={t} />
        {items.length > 0 && (
          <Pager
            label={t('web.frame.pages')} text={word('shown', { count: items.length })} previous={filter.cursor ? { href: withQuery('/school/privacy', narrowed), label: t('web.frame.previous') } : undefined}
            next={nextCursor ? { href: withQuery('/school/privacy', { ...narrowed, cursor: nextCursor }), label: t('web.frame.next') } : undefined}
          />
        )}
      </Panel>
    </div>
  )
}

function columnsOf(today: Day, t: Translate, locale: Locale): Column<RequestItem>[] {
  const word = (key: string) => t(`privacy.requests.${key}`)
  return [
    { key: 'asked', head: word('asked'), nowrap: true, cell: ({ askedOn }) => formatDay(askedOn, locale) },
    { key: 'by', head: word('by'), kind: 'head', cell: ({ id, by, role }) => <><Link href={`/school/privacy/requests/${id}`}><span lang="vi">{by}</span></Link>{role && <Sub>{t(`access.roles.${role}`)}</Sub>}</> },
    { key: 'kind', head: word('kind'), cell: ({ kind }) => word(`kinds.${kind}`) },
    { key: 'due', head: word('due'), nowrap: true, cell: ({ answerDue, extended }) => <>{formatDay(answerDue, locale)}{extended && <Sub>{word('extensionYes')}</Sub>}</> },
    { key: 'state', head: word('state'), phoneLabel: null, cell: (request) => <RequestBadge {...{ request, today, t }} /> },
  ]
}
