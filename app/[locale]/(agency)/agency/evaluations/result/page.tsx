import type { Metadata } from 'next'
import { ComparisonRest, ComparisonTable, OpenRoundsNote } from '@/components/evaluations/comparison-table'
import { OwedTabs } from '@/components/evaluations/owed-tabs'
import { RateTable } from '@/components/evaluations/rate-table'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { requireActor } from '@/lib/access/session'
import { compareItems, listRates } from '@/lib/evaluations/comparison/queries'
import { currentTranslator } from '@/lib/i18n/current'
import { dayAt } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('evaluations.mineResult.title') }
}

export default async function AgencyResultPage() {
  const [actor, t] = await Promise.all([requireActor(), currentTranslator()])
  const [comparison, rates] = await Promise.all([compareItems(actor, {}, dayAt(new Date())), listRates(actor)])
  return (
    <div className="stack">
      <PageHead wide title={t('evaluations.mineResult.title')} lead={t('evaluations.mineResult.lead')} />
      <OwedTabs current="result" />
      <OpenRoundsNote open={comparison.open} />
      <Panel look="tight" className="page-wide"><ComparisonTable comparison={comparison} /></Panel>
      <p className="text-sm text-soft">{t('evaluations.compare.explain')} {t('evaluations.mineResult.printHint')}</p>
      <ComparisonRest comparison={comparison} />
      <Section id="rates" title={t('evaluations.compare.rates')}><Panel look="tight"><RateTable rates={rates} /></Panel></Section>
    </div>
  )
}
