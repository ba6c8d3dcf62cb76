import type { Metadata } from 'next'
import { ConfirmForm } from '@/components/frame/confirm-form'
import { ReceivedTable } from '@/components/teaching/reports/received-table'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Tabs } from '@/components/ui/page/tabs'
import { SubmitButton } from '@/components/ui/submit-button'
import { Pager } from '@/components/ui/table/pager'
import { requireActor } from '@/lib/access/session'
import { currentTranslator } from '@/lib/i18n/current'
import { acknowledgeReportsAction } from '@/lib/teaching/reports/actions'
import { listReceivedReports } from '@/lib/teaching/reports/queries/list-received'
import { receivedQuery } from '@/lib/teaching/reports/schema'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('teaching.reportReading.received.title') }
}

export default async function ReceivedReportsPage({ searchParams }: PageProps<'/[locale]/agency/reports'>) {
  const [actor, search, t] = await Promise.all([requireActor(), searchParams, currentTranslator()])
  const { view, cursor, did } = receivedQuery.parse(search)
  const { items, nextCursor } = await listReceivedReports(actor, { view, cursor })
  const word = (key: string, values?: Record<string, number>) => t(`teaching.reportReading.received.${key}`, values)
  const [open, path] = [view === 'open', view === 'open' ? '/agency/reports' : '/agency/reports?view=done'] as const
  const table = <ReceivedTable items={items} path="/agency/reports" caption={word('caption')} />
  return (
    <div className="stack-wide">
      {did === 'received' && <Note tone="good" live><p>{word('allDone')}</p></Note>}
      <div>
        <PageHead wide title={word('title')} lead={word('lead')} />
        <Tabs label={word('tabs')} tabs={[{ label: word('open'), href: '/agency/reports', current: open }, { label: word('done'), href: '/agency/reports?view=done', current: !open }]} />
      </div>
      <Panel look="tight">
        {items.length === 0 ? <EmptyState title={word(open ? 'empty' : 'emptyDone')}>{word(open ? 'emptyWhy' : 'emptyDoneWhy')}</EmptyState> : table}
        {items.length > 0 && (cursor || nextCursor) && (
          <Pager
            label={t('web.frame.pages')} text={word('shown', { count: items.length })} previous={cursor ? { href: path, label: word('newest') } : undefined}
            next={nextCursor ? { href: `${path}${open ? '?' : '&'}cursor=${nextCursor}`, label: word('older') } : undefined}
          />
        )}
      </Panel>
      {open && items.length > 0 && (
        <ConfirmForm
          action={acknowledgeReportsAction} hidden={{}} summary={word('wrong')}
          matter={items.map(({ id }) => <input key={id} type="hidden" name="reports" value={id} />)}
        >
          <SubmitButton pendingLabel={word('pending')}>{word('all', { count: items.length })}</SubmitButton>
        </ConfirmForm>
      )}
    </div>
  )
}
