import type { Metadata } from 'next'
import { ReceivedTable } from '@/components/teaching/reports/received-table'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { requireActor } from '@/lib/access/session'
import { currentTranslator } from '@/lib/i18n/current'
import { listReportsAboutMe } from '@/lib/teaching/reports/queries/list-received'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('teaching.reportReading.mine.title') }
}

export default async function ReportsAboutMePage() {
  const [actor, t] = await Promise.all([requireActor(), currentTranslator()])
  const items = await listReportsAboutMe(actor)
  const word = (key: string) => t(`teaching.reportReading.mine.${key}`)
  return (
    <>
      <PageHead title={word('title')} lead={word('lead')} />
      <Panel look="tight">
        {items.length === 0 ? <EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState> : <ReceivedTable items={items} path="/me/reports" caption={word('caption')} />}
      </Panel>
    </>
  )
}
