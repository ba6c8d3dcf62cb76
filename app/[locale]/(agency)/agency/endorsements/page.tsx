import type { Metadata } from 'next'
import { EndorsementBadge } from '@/components/enrolment/order/endorsement-badge'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Link } from '@/components/ui/link'
import { Sub, Table } from '@/components/ui/table/table'
import { requireActor } from '@/lib/access/session'
import { listEndorsements } from '@/lib/enrolment/order/queries/list-endorsements'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.order.lists.title') }
}

export default async function EndorsementsPage() {
  const actor = await requireActor()
  const [t, locale, lists] = await Promise.all([currentTranslator(), currentLocale(), listEndorsements(actor, new Date())])
  const word = (key: string) => t(`enrolment.order.lists.${key}`)
  return (
    <>
      <PageHead title={word('title')} lead={word('lead')} />
      <Panel look="tight">
        <Table
          caption={word('caption')} rows={lists} rowKey={({ id }) => id}
          empty={<EmptyState title={word('none')}>{word('noneWhy')}</EmptyState>}
          columns={[
            { key: 'cohort', head: word('cohort'), kind: 'head', cell: ({ cohortId, code, course }) => <><Link href={`/agency/cohorts/${cohortId}/order#list`}><span lang="vi">{course}</span></Link><Sub><span className="nowrap">{code}</span></Sub></> },
            { key: 'state', head: word('state'), cell: ({ state }) => <EndorsementBadge state={state} /> },
            { key: 'people', head: word('people'), kind: 'number', cell: ({ people }) => people },
            { key: 'asked', head: word('asked'), nowrap: true, cell: ({ askedOn }) => askedOn && formatDay(askedOn, locale) },
            { key: 'due', head: word('due'), nowrap: true, cell: ({ due }) => formatDay(due, locale) },
          ]}
        />
      </Panel>
    </>
  )
}
