import type { Metadata } from 'next'
import { CohortHead } from '@/components/enrolment/desk/cohort-head'
import { DeskFilters } from '@/components/enrolment/desk/desk-filters'
import { DeskTable } from '@/components/enrolment/desk/desk-table'
import { DidNote } from '@/components/enrolment/desk/did-note'
import { ListPager } from '@/components/enrolment/desk/list-pager'
import { SeatsPanel } from '@/components/enrolment/desk/seats-panel'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel } from '@/components/ui/page/panel'
import { BulkBar } from '@/components/ui/table/bulk-bar'
import { Link } from '@/components/ui/link'
import { handlePickedAction } from '@/lib/enrolment/desk/actions'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { listDesk } from '@/lib/enrolment/desk/queries/list-desk'
import { listNegotiation } from '@/lib/enrolment/negotiation/queries/list-negotiation'
import { deskFilter } from '@/lib/enrolment/desk/schema'
import { mayDecide, mayOpenCohorts } from '@/lib/enrolment/policy'
import { listWaitingRanks } from '@/lib/enrolment/desk/queries/list-desk'
import { currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { isBeforeOpening } from '@/lib/enrolment/rules'

type Props = PageProps<'/[locale]/school/cohorts/[cohortId]'>

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]'>): Promise<Metadata> =>
  deskTitle((await params).cohortId, 'enrolment.cohort.tabs.nominations')

const orders = { name: 'byName', agency: 'byAgency', deadline: 'byDeadline' } as const

export default async function CohortPage({ params, searchParams }: Props) {
  const [{ cohortId }, query, t] = await Promise.all([params, searchParams, currentTranslator()])
  const { actor, desk } = await loadDesk(cohortId)
  const filter = deskFilter.parse(query)
  const [page, agencies, positions] = await Promise.all([
    listDesk(actor, desk.id, filter), listNegotiation(actor, desk.id), desk.seats.waiting > 0 ? listWaitingRanks(actor, desk.id) : new Map<string, number>(),
  ])
  const path = `/school/cohorts/${desk.id}`
  const decides = mayDecide(actor) && isBeforeOpening(desk)
  const { sort, q, status, agency, findings } = filter
  const narrowed = Boolean(q ?? status ?? agency ?? findings)
  const picks = decides && page.items.some((row) => row.status === 'SUBMITTED' && !row.offered)
  const shown = t('enrolment.desk.list.shown', { shown: page.items.length, total: page.total, order: t(`enrolment.desk.list.${orders[sort]}`) })
  return (
    <div className="stack-wide">
      <DidNote did={query.did} count={query.count} left={query.left} />
      <div><CohortHead actor={actor} desk={desk} tab="nominations" /></div>
      <SeatsPanel desk={desk} />
      <Panel look="tight">
        <DeskFilters path={path} desk={desk} agencies={agencies} filter={filter} />
        <form action={handlePickedAction}>
          <input type="hidden" name="cohortId" value={desk.id} />
          {picks && <DeskBulkBar t={t} />}
          <DeskTable
            rows={page.items} caption={t('enrolment.desk.list.caption')} mayPick={picks} positions={positions} sorting={{ path, filter }}
            empty={narrowed
              ? <EmptyState title={t('enrolment.desk.list.none')} action={<Link href={path}>{t('enrolment.desk.list.clear')}</Link>} />
              : <EmptyState title={t('enrolment.desk.list.empty')}>{t('enrolment.desk.list.emptyWhy')}</EmptyState>}
          />
        </form>
        {page.items.length > 0 && (
          <ListPager text={picks ? `${shown} ${t('enrolment.desk.list.bulkOnly')}` : shown} path={path} query={{ q, status, agency, findings, sort }} previous={page.previous} next={page.next} />
        )}
      </Panel>
      {mayOpenCohorts(actor) && <p><Link href={`${path}/waivers`}>{t('enrolment.waivers.title')}</Link></p>}
    </div>
  )
}

function DeskBulkBar({ t }: { t: Translate }) {
  const word = (key: string) => t(`enrolment.desk.bulk.${key}`)
  return (
    <BulkBar label={word('label')} name="pick" idle={word('idle')} counted={t('enrolment.desk.bulk.counted', { count: '{count}' })} clearLabel={word('clear')}>
      <Button small icon="check" name="decision" value="accept">{word('accept')}</Button>
      <Button small tone="second" name="decision" value="return">{word('return')}</Button>
      <Button small tone="danger" name="decision" value="reject">{word('reject')}</Button>
    </BulkBar>
  )
}
