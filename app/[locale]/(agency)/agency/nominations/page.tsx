import type { Metadata } from 'next'
import { z } from 'zod'
import { NominationList } from '@/components/enrolment/nomination-list'
import { SelectField } from '@/components/ui/form/select-field'
import { TextField } from '@/components/ui/form/text-field'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { FilterBar, FilterChips } from '@/components/ui/table/filter-bar'
import { Pager } from '@/components/ui/table/pager'
import { requireActor } from '@/lib/access/session'
import { listReturnedPapers } from '@/lib/enrolment/dossier/queries/list-returned-papers'
import { countReturned } from '@/lib/enrolment/queries/count-returned'
import { listNominations, nominationFilter } from '@/lib/enrolment/queries/list-nominations'
import { nominationStatuses } from '@/lib/enrolment/schema'
import { currentTranslator } from '@/lib/i18n/current'

const { shape } = nominationFilter
const address = z.object({
  q: shape.q.catch(undefined), status: shape.status.catch(undefined), cohort: shape.cohort.catch(undefined), papers: shape.papers.catch(undefined), cursor: z.string().optional().catch(undefined),
})
type Address = z.output<typeof address>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.agency.nominations.title') }
}

export default async function NominationsPage({ searchParams }: PageProps<'/[locale]/agency/nominations'>) {
  const [actor, t] = [await requireActor(), await currentTranslator()]
  const wished = address.parse(await searchParams)
  // A cursor nobody wrote shows the first page.
  const cursor = shape.cursor.safeParse(wished.cursor).data
  const [{ items, nextCursor }, returned, papers] = await Promise.all([listNominations(actor, { ...wished, cursor, limit: 20 }), countReturned(actor), listReturnedPapers(actor)])
  const filtered = Boolean(wished.q ?? wished.status ?? wished.cohort ?? wished.papers)
  return (
    <>
      <PageHead title={t('enrolment.agency.nominations.title')} lead={t('enrolment.agency.nominations.lead')} />
      {returned > 0 && wished.status !== 'RETURNED' && (
        <Note tone="wait"><p>{t('enrolment.agency.nominations.returned', { count: returned })} <Link href="/agency/nominations?status=RETURNED">{t('enrolment.agency.nominations.handle')}</Link></p></Note>
      )}
      {papers.length > 0 && !wished.papers && (
        <Note tone="wait"><p>{t('enrolment.dossier.someReturned', { count: papers.length })} <Link href="/agency/nominations?papers=RETURNED">{t('enrolment.dossier.handle')}</Link></p></Note>
      )}
      <Panel look="tight" className="mt-4">
        <Filters wished={wished} />
        <NominationList rows={items} empty={filtered
          ? <EmptyState title={t('enrolment.agency.nominations.noMatch')} action={<Link href="/agency/nominations">{t('enrolment.agency.nominations.clear')}</Link>} />
          : <EmptyState title={t('enrolment.agency.nominations.empty')} action={<Link href="/agency/cohorts">{t('enrolment.agency.cohorts.title')}</Link>}>{t('enrolment.agency.nominations.emptyWhy')}</EmptyState>} />
        {items.length > 0 && (
          <Pager
            label={t('enrolment.agency.nominations.pages')} text={t('enrolment.agency.nominations.shown', { count: items.length })}
            previous={cursor ? { href: addressOf({ ...wished, cursor: undefined }), label: t('enrolment.agency.nominations.first') } : undefined}
            next={nextCursor ? { href: addressOf({ ...wished, cursor: nextCursor }), label: t('enrolment.agency.nominations.next') } : undefined}
          />
        )}
      </Panel>
    </>
  )
}

async function Filters({ wished }: { wished: Address }) {
  const t = await currentTranslator()
  const statuses = nominationStatuses.filter((status) => status !== 'DRAFT').map((value) => ({ value, label: t(`enrolment.statuses.${value}`) }))
  const chips = [
    ...(wished.q ? [{ label: wished.q, href: addressOf({ ...wished, q: undefined, cursor: undefined }) }] : []),
    ...(wished.status ? [{ label: t(`enrolment.statuses.${wished.status}`), href: addressOf({ ...wished, status: undefined, cursor: undefined }) }] : []),
    ...(wished.papers ? [{ label: t('enrolment.dossier.filterReturned'), href: addressOf({ ...wished, papers: undefined, cursor: undefined }) }] : []),
  ]
  return (
    <>
      <FilterBar label={t('enrolment.agency.nominations.filters')} submitLabel={t('enrolment.agency.nominations.filter')} keep={{ cohort: wished.cohort, papers: wished.papers }}>
        <TextField name="q" type="search" label={t('enrolment.agency.nominations.search')} defaultValue={wished.q} />
        <SelectField name="status" label={t('enrolment.agency.nominations.status')} options={statuses} placeholder={t('enrolment.agency.nominations.all')} defaultValue={wished.status} />
      </FilterBar>
      <FilterChips label={t('enrolment.agency.nominations.chips')} removeLabel={t('enrolment.agency.nominations.remove')} chips={chips} clear={{ label: t('enrolment.agency.nominations.clear'), href: '/agency/nominations' }} />
    </>
  )
}

function addressOf(wished: Address): string {
  const given = Object.entries(wished).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '')
  const query = new URLSearchParams(given).toString()
  return query ? `/agency/nominations?${query}` : '/agency/nominations'
}
