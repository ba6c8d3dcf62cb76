import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { StageTrack } from '@/components/ui/page/stage-track'
import type { YearAtWork } from '@/lib/catalogue/queries/find-year-at-work'
import { stageUnderWay } from '@/lib/catalogue/rules'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'

/** The stages of coordination and where the year stands. */
export async function YearTrack({ work }: { work: YearAtWork }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const now = work.stages.findIndex(({ code }) => code === stageUnderWay(work))
  const notes: Readonly<Record<string, string | undefined>> = {
    ENROLMENT: work.open > 0 ? t('catalogue.home.openNow', { count: work.open }) : undefined,
    MANAGEMENT: work.running > 0 ? t('catalogue.home.runningNow', { count: work.running }) : undefined,
  }
  const stages = work.stages.map(({ code, nameVi, nameEn }, index) => ({
    key: code, label: locale === 'vi' ? nameVi : nameEn, note: notes[code],
    state: index < now ? 'done' as const : index === now ? 'now' as const : 'later' as const,
  }))
  return (
    <Section id="stages" title={t('catalogue.home.stages')}>
      <Panel><StageTrack label={t('catalogue.home.stages')} stages={stages} /></Panel>
    </Section>
  )
}
