import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { KeptTable } from '@/components/people/kept-table'
import { OwnFacts } from '@/components/people/own-facts'
import { ReadsTable } from '@/components/people/reads-table'
import { Link } from '@/components/ui/link'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { requireActor } from '@/lib/access/session'
import { currentTranslator } from '@/lib/i18n/current'
import { findOwnFacts, listReads } from '@/lib/people/own/queries'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('people.own.title') }
}

export default async function OwnDataPage() {
  const [actor, t] = await Promise.all([requireActor(), currentTranslator()])
  const [person, reads] = await Promise.all([findOwnFacts(actor), listReads(actor)])
  if (!person) notFound()
  const word = (key: string) => t(`people.own.${key}`)
  return (
    <div className="stack">
      <PageHead title={word('title')} lead={word('lead')} />
      <Panel look="tight" id="reads" title={word('reads')}>
        <PanelBar><p>{word('readsLead')}</p></PanelBar>
        <ReadsTable rows={reads} />
      </Panel>
      <Panel id="facts" title={word('facts')}><p className="text-sm text-soft">{word('factsLead')}</p><OwnFacts person={person} /></Panel>
      <Panel look="tight" id="kept" title={word('kept')}><KeptTable /><PanelBar side="bottom"><p>{word('unverifiedNote')}</p></PanelBar></Panel>
      <Panel id="correct" title={word('correct')}><p>{word('correctLead')}</p><p><Link href="/account/data">{word('request')}</Link></p><p><Link href="/privacy">{word('privacy')}</Link></p></Panel>
    </div>
  )
}
