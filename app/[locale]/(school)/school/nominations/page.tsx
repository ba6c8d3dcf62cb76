import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskTable } from '@/components/enrolment/desk/desk-table'
import { DidNote } from '@/components/enrolment/desk/did-note'
import { ListPager, withQuery } from '@/components/enrolment/desk/list-pager'
import { ButtonLink } from '@/components/ui/button-link'
import { SelectField } from '@/components/ui/form/select-field'
import { TextField } from '@/components/ui/form/text-field'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { FilterBar, FilterChips } from '@/components/ui/table/filter-bar'
import { requireActor } from '@/lib/access/session'
import { mayReadDesk } from '@/lib/enrolment/desk/policy'
import { listQueue } from '@/lib/enrolment/desk/queries/list-desk'
import { queueFilter, queueStatuses } from '@/lib/enrolment/desk/schema'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.desk.queue.title') }
}

const path = '/school/nominations'

export default async function QueuePage({ searchParams }: PageProps<'/[locale]/school/nominations'>) {
  const [actor, t, query] = await Promise.all([requireActor(), currentTranslator(), searchParams])
  if (!mayReadDesk(actor)) notFound()
  const filter = queueFilter.parse(query)
  const page = await listQueue(actor, filter)
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.desk.list.${key}`, values)
  const { q, status, cohort, papers } = filter
  const narrowed = { q, cohort, papers, status: status === 'SUBMITTED' || papers ? undefined : status }
  return (
    <div className="stack">
      <DidNote did={query.did} count={query.count} left={query.left} />
      <PageHead
        wide title={t('enrolment.desk.queue.title')} lead={t('enrolment.desk.queue.lead')}
        action={<ButtonLink tone="second" href="/school/nominations/compare">{t('enrolment.desk.queue.compare')}</ButtonLink>}
      />
      <Panel look="tight">
        <FilterBar label={word('filters')} submitLabel={word('filter')} keep={{ cohort, papers }}>
          <TextField name="q" type="search" label={word('search')} placeholder={word('searchHint')} defaultValue={q} maxLength={100} />
          {!papers && <SelectField name="status" label={word('status')} defaultValue={status} options={queueStatuses.map((value) => ({ value, label: t(`enrolment.statuses.${value}`) }))} />}
        </FilterBar>
        <FilterChips
          label={word('chips')} removeLabel={word('unfilter')} clear={{ label: word('clear'), href: path }}
          chips={[
            ...(papers ? [{ label: t('enrolment.dossier.filterWaiting'), href: withQuery(path, { ...narrowed, papers: undefined }) }] : []),
            ...(q ? [{ label: word('chip', { label: word('search'), value: q }), href: withQuery(path, { ...narrowed, q: undefined }) }] : []),
          ]}
        />
        <DeskTable
          rows={page.items} caption={t('enrolment.desk.queue.title')} mayPick={false} positions={new Map()}
          empty={<EmptyState title={word('queueEmpty')}>{word('queueEmptyWhy')}</EmptyState>}
        />
        {page.items.length > 0 && (
          <ListPager text={word('shownQueue', { shown: page.items.length, total: page.total })} path={path} query={narrowed} previous={page.previous} next={page.next} />
        )}
      </Panel>
    </div>
  )
}
