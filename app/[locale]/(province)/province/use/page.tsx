import type { Metadata } from 'next'
import { UseCounts } from '@/components/evaluations/use-counts'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { requireActor } from '@/lib/access/session'
import { countUse } from '@/lib/evaluations/use/queries'
import { currentTranslator } from '@/lib/i18n/current'
import { countImplied } from '@/lib/planning/needs/implied/queries'
import { dayAt } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('evaluations.use.title') }
}

export default async function ProvinceUsePage() {
  const [actor, t] = await Promise.all([requireActor(), currentTranslator()])
  const today = dayAt(new Date())
  const [counts, implied] = await Promise.all([countUse(actor, today), countImplied(actor, today)])
  return (
    <div className="stack">
      <PageHead wide title={t('evaluations.use.title')} lead={t('evaluations.use.lead')} />
      <Note>{t('evaluations.use.figuresOnly')}</Note>
      <Panel look="tight" className="page-wide"><UseCounts counts={counts} untrained={new Map(implied.items.map(({ agencyId, untrained }) => [agencyId, untrained]))} /></Panel>
    </div>
  )
}
