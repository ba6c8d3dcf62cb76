import type { Metadata } from 'next'
import { CohortHead } from '@/components/enrolment/desk/cohort-head'
import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel } from '@/components/ui/page/panel'
import { Table } from '@/components/ui/table/table'
import { listCouncils } from '@/lib/enrolment/council/queries/find-council'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { mayDecide } from '@/lib/enrolment/policy'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'
import { isBeforeOpening } from '@/lib/enrolment/rules'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/council'>): Promise<Metadata> =>
  deskTitle((await params).cohortId, 'enrolment.council.title')

export default async function CouncilsPage({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/council'>) {
  const [{ cohortId }, t, locale] = await Promise.all([params, currentTranslator(), currentLocale()])
  const { actor, desk } = await loadDesk(cohortId)
  const councils = await listCouncils(actor, desk.id)
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.council.${key}`, values)
  const base = `/school/cohorts/${desk.id}/council`
  const open = isBeforeOpening(desk)
  return (
    <div className="stack-wide">
      <div><CohortHead actor={actor} desk={desk} tab="council" /></div>
      <Panel
        look="tight" id="records" title={word('records')}
        aside={open && mayDecide(actor) ? <ButtonLink small href={`${base}/new`}>{word('write')}</ButtonLink> : undefined}
      >
        <Table
          caption={word('caption')} rows={councils} rowKey={({ id }) => id}
          empty={<EmptyState title={word('none')}>{open ? word('noneWhy') : word('opened')}</EmptyState>}
          columns={[
            { key: 'day', head: word('heldOn'), kind: 'head', nowrap: true, cell: ({ id, heldOn }) => <Link href={`${base}/${id}`}>{formatDay(heldOn, locale)}</Link> },
            { key: 'place', head: word('place'), cell: ({ place }) => <span lang="vi">{place}</span> },
            { key: 'members', head: word('members'), nowrap: true, cell: ({ members }) => word('people', { count: members }) },
            { key: 'entries', head: word('entries'), kind: 'number', cell: ({ entries }) => entries },
          ]}
        />
      </Panel>
    </div>
  )
}
