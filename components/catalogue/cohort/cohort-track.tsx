import { Panel } from '@/components/ui/page/panel'
import { StageTrack } from '@/components/ui/page/stage-track'
import type { CohortFacts } from '@/lib/catalogue/queries/find-cohort'
import { trackOf, type TrackStep } from '@/lib/catalogue/rules'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatDay } from '@/lib/time'

/** The line of the cohort's stages with their days. */
export async function CohortTrack({ cohort }: { cohort: CohortFacts }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const days: Readonly<Record<TrackStep['key'], string | null>> = {
    planned: null, announced: cohort.announcedOn, closed: cohort.closesAt && dayAt(new Date(cohort.closesAt)), opened: cohort.opensOn, ended: cohort.endsOn,
  }
  const stages = trackOf(cohort.status).map(({ key, state }) => {
    const day = days[key]
    const written = day ? formatDay(day, locale) : undefined
    const note = written && key === 'announced' ? t('catalogue.cohort.from', { day: written }) : written
    return { key, state, label: t(`catalogue.cohort.steps.${key}`), note, dateTime: day ?? undefined }
  })
  return <Panel className="mb-6"><StageTrack label={t('catalogue.cohort.track')} stages={stages} /></Panel>
}
