import { shownDay, UnreadDays } from '@/components/frame/unread-days'
import { ButtonLink } from '@/components/ui/button-link'
import { DateField } from '@/components/ui/form/date-field'
import { SelectField } from '@/components/ui/form/select-field'
import { TextField } from '@/components/ui/form/text-field'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { FilterBar } from '@/components/ui/table/filter-bar'
import { Pager } from '@/components/ui/table/pager'
import { Sub, Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { loadDirectory } from '@/lib/succession/loaders'
import { formatDay } from '@/lib/time'

export type Home = '/school/agencies' | '/province/agencies'
type Search = Readonly<Record<string, string | string[] | undefined>>
export const listOf = (home: Home): string => (home === '/province/agencies' ? `${home}/directory` : home)

/** Agencies in time: under the names of a day, with who came after them. */
export async function DirectoryPage({ home, search }: { home: Home; search: Search }) {
  const [{ items, nextCursor, query, on, decides }, t, locale] = await Promise.all([loadDirectory(search), currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`succession.${key}`, values)
  const address = (cursor?: string) => `${listOf(home)}?${new URLSearchParams({ state: query.state, ...(query.q ? { q: query.q } : {}), ...(query.on ? { on: query.on } : {}), ...(cursor ? { cursor } : {}) }).toString()}`
  return (
    <>
      <PageHead wide title={word('title')} lead={word('lead')} action={<span className="actions"><ButtonLink tone="second" href={`${home}/successions`}>{word('cases')}</ButtonLink>{decides && <ButtonLink icon="plus" href={`${home}/new`}>{word('add')}</ButtonLink>}</span>} />
      <UnreadDays days={[on]} t={t} />
      <Panel look="tight">
        <FilterBar label={word('filter')} submitLabel={word('apply')}>
          <TextField name="q" label={word('search')} type="search" width="medium" defaultValue={query.q ?? ''} maxLength={100} />
          <DateField name="on" label={word('on')} defaultValue={shownDay(on)} />
          <SelectField name="state" label={word('state')} defaultValue={query.state} options={(['living', 'ended', 'unmapped', 'all'] as const).map((state) => ({ value: state, label: word(`states.${state}`) }))} />
        </FilterBar>
        <Table
          caption={word('caption')} rows={items} rowKey={({ id }) => id} empty={<EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>}
          columns={[
            { key: 'agency', kind: 'head', head: word('agency'), cell: (row) => <><Link href={`${home}/${row.id}`} lang="vi">{row.name}</Link>{query.on && row.nameThen !== '' && row.nameThen !== row.name && <Sub><span lang="vi">{word('then', { name: row.nameThen })}</span></Sub>}</> },
            { key: 'code', head: word('code'), cell: ({ code }) => code },
            { key: 'kind', head: word('kind'), cell: ({ kind }) => t(`reporting.year.kinds.${kind}`) },
            { key: 'life', head: word('life'), cell: ({ validFrom, validTo }) => validTo ? word('until', { from: formatDay(validFrom, locale), to: formatDay(validTo, locale) }) : word('from', { from: formatDay(validFrom, locale) }) },
            { key: 'people', kind: 'number', head: word('people'), cell: ({ people }) => people },
            { key: 'heirs', head: word('heirs'), none: word('none'), cell: ({ heirs, unmapped }) => unmapped ? word('unmapped') : heirs.length === 0 ? null : heirs.map((heir) => <Sub key={heir.id}><Link href={`${home}/${heir.id}`} lang="vi">{heir.name}</Link></Sub>) },
          ]}
        />
        <Pager label={t('web.frame.pages')} text={word('shown', { count: items.length })} next={nextCursor ? { href: address(nextCursor), label: t('web.frame.next') } : undefined} />
      </Panel>
    </>
  )
}
