import type { Metadata } from 'next'
import { z } from 'zod'
import { Covered } from '@/components/people/person-head'
import { ButtonLink } from '@/components/ui/button-link'
import { TextField } from '@/components/ui/form/text-field'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { FilterBar } from '@/components/ui/table/filter-bar'
import { Pager } from '@/components/ui/table/pager'
import { Sub, Table } from '@/components/ui/table/table'
import { requireActor } from '@/lib/access/session'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { listPeople, peopleFilter, type ListedPerson } from '@/lib/people/queries/list-people'
import { formatDay } from '@/lib/time'

const { shape } = peopleFilter
const address = z.object({ q: shape.q.catch(undefined), cursor: z.string().optional().catch(undefined) })

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('people.pages.title') }
}

export default async function PeoplePage({ searchParams }: PageProps<'/[locale]/agency/people'>) {
  const [actor, t] = [await requireActor(), await currentTranslator()]
  const { q, cursor: wished } = address.parse(await searchParams)
  // A cursor nobody wrote shows the first page.
  const cursor = shape.cursor.safeParse(wished).data
  const { items, nextCursor } = await listPeople(actor, { q, cursor, limit: 20 })
  const to = (next?: string) => `/agency/people?${new URLSearchParams({ ...(q ? { q } : {}), ...(next ? { cursor: next } : {}) }).toString()}`
  return (
    <>
      <PageHead title={t('people.pages.title')} lead={t('people.pages.lead')} action={<ButtonLink tone="second" href="/agency/people/new">{t('people.pages.add')}</ButtonLink>} />
      <Panel look="tight">
        <FilterBar label={t('people.pages.filters')} submitLabel={t('people.pages.find')}>
          <TextField name="q" type="search" label={t('people.pages.search')} defaultValue={q} />
        </FilterBar>
        <PeopleTable rows={items} searched={Boolean(q)} />
        {items.length > 0 && (
          <Pager
            label={t('people.pages.pages')} text={t('people.pages.shown', { count: items.length })}
            previous={cursor ? { href: to(), label: t('people.pages.first') } : undefined} next={nextCursor ? { href: to(nextCursor), label: t('people.pages.next') } : undefined}
          />
        )}
      </Panel>
    </>
  )
}

async function PeopleTable({ rows, searched }: { rows: readonly ListedPerson[]; searched: boolean }) {
  const [t, locale] = [await currentTranslator(), await currentLocale()]
  const empty = searched
    ? <EmptyState title={t('people.pages.noMatch')} action={<Link href="/agency/people">{t('people.pages.clear')}</Link>} />
    : <EmptyState title={t('people.pages.empty')} action={<Link href="/agency/people/new">{t('people.pages.add')}</Link>}>{t('people.pages.emptyWhy')}</EmptyState>
  return (
    <Table
      caption={t('people.pages.caption')} rows={rows} rowKey={({ id }) => id} empty={empty}
      columns={[
        { key: 'name', head: t('people.pages.name'), kind: 'head', cell: ({ id, fullName, sex }) => <><Link href={`/agency/people/${id}`}>{fullName}</Link><Sub>{t(`people.sexes.${sex}`)}</Sub></> },
        { key: 'born', head: t('people.pages.born'), nowrap: true, cell: ({ birthDate }) => formatDay(birthDate, locale) },
        { key: 'post', head: t('people.pages.post'), none: t('people.pages.unknown'), cell: ({ post }) => (post ? <span lang="vi">{post}</span> : null) },
        { key: 'number', head: t('people.pages.number'), nowrap: true, none: t('people.pages.unknown'), cell: ({ maskedNumber }) => (maskedNumber ? <Covered text={maskedNumber} /> : null) },
        { key: 'live', head: t('people.pages.live'), none: t('people.pages.liveNone'), cell: ({ live }) => (live > 0 ? t('people.pages.liveCount', { count: live }) : null) },
      ]}
    />
  )
}
