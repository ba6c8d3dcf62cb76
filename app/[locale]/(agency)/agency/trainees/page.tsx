import type { Metadata } from 'next'
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
import { formatNumber } from '@/lib/i18n/number'
import { absenceShare } from '@/lib/teaching/attendance/rules/absence'
import { listFollowedTrainees } from '@/lib/teaching/marks/queries/list-followed'
import { formatDay } from '@/lib/time'

type Props = PageProps<'/[locale]/agency/trainees'>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('teaching.marks.agency.title') }
}

const one = (value: string | string[] | undefined) => (typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 100) : undefined)

export default async function AgencyTraineesPage({ searchParams }: Props) {
  const [actor, query, t, locale] = await Promise.all([requireActor(), searchParams, currentTranslator(), currentLocale()])
  const [q, cursor] = [one(query['q']), one(query['cursor'])]
  const { items, nextCursor } = await listFollowedTrainees(actor, { q, cursor })
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.marks.agency.${key}`, values)
  const search = q ? `q=${encodeURIComponent(q)}&` : ''
  return (
    <div className="stack">
      <PageHead wide title={word('title')} lead={word('lead')} />
      <Panel look="tight">
        <FilterBar label={word('filters')} submitLabel={word('find')}><TextField name="q" type="search" label={word('search')} defaultValue={q} /></FilterBar>
        <Table
          caption={word('caption')} rows={items} rowKey={({ traineeId }) => traineeId}
          empty={<EmptyState title={q ? word('noMatch') : word('empty')}>{!q && word('emptyWhy')}</EmptyState>}
          columns={[
            { key: 'name', head: t('teaching.marks.trainee'), kind: 'head', cell: ({ traineeId, name, birthDate }) => <><Link href={`/agency/trainees/${traineeId}`} prefetch={false}>{name}</Link><Sub>{formatDay(birthDate, locale)}</Sub></> },
            { key: 'class', head: word('cohort'), cell: ({ code, course }) => <><span className="nowrap">{code}</span><Sub><span lang="vi">{course}</span></Sub></> },
            { key: 'absence', head: word('absence'), kind: 'number', cell: (row) => t('teaching.attendance.share', { share: formatNumber(absenceShare(row), locale) }) },
            { key: 'state', head: word('state'), cell: ({ status }) => t(`teaching.classes.statuses.${status}`) },
          ]}
        />
        {items.length > 0 && (
          <Pager label={word('pages')} text={word('shown', { count: items.length })} previous={cursor ? { label: word('first'), href: `/agency/trainees${q ? `?q=${encodeURIComponent(q)}` : ''}` } : undefined} next={nextCursor ? { label: word('more'), href: `/agency/trainees?${search}cursor=${nextCursor}` } : undefined} />
        )}
      </Panel>
    </div>
  )
}
