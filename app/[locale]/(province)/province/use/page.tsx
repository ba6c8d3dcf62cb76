import type { Metadata } from 'next'
import { ExportForm } from '@/components/frame/export-form'
import { UseCounts } from '@/components/evaluations/use-counts'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { requireActor } from '@/lib/access/session'
import { countUse } from '@/lib/evaluations/use/queries'
import { currentTranslator } from '@/lib/i18n/current'
import { dayAt } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('evaluations.use.title') }
}

export default async function ProvinceUsePage() {
  const [actor, t] = await Promise.all([requireActor(), currentTranslator()])
  const counts = await countUse(actor, dayAt(new Date()))
  return (
    <div className="stack">
      <PageHead wide title={t('evaluations.use.title')} lead={t('evaluations.use.lead')} />
      <Note>{t('evaluations.use.figuresOnly')}</Note>
      <Panel look="tight" className="page-wide heads-wrap"><UseCounts counts={counts} /></Panel>
      <p className="text-sm text-soft">{t('evaluations.use.explain.ripe')} {t('evaluations.use.explain.unrecorded')} {t('evaluations.use.explain.unused')}</p>
      <ExportForm action="/api/use/counts/export" words={(key) => t(`evaluations.use.${key}`)} />
    </div>
  )
}
