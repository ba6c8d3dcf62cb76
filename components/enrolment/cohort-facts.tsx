import { FactList } from '@/components/ui/page/fact-list'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatClock, formatDay } from '@/lib/time'

type Known = {
  form: string; closesAt: Date | null; opensOn: string; endsOn: string; venue: string; schedule: string | null; noticeNumber: string | null
  taken: number; capacity: number; poolFree: number
}

/** What an agency should know of a class before it sends somebody. */
export async function CohortFacts({ cohort }: { cohort: Known }) {
  const [t, locale] = [await currentTranslator(), await currentLocale()]
  const fact = (key: string, value: React.ReactNode) => ({ label: t(`enrolment.agency.cohort.${key}`), value })
  const { closesAt } = cohort
  return (
    <FactList
      facts={[
        fact('form', t(`catalogue.forms.${cohort.form}`)),
        ...(closesAt ? [fact('closes', `${formatClock(closesAt, locale)} ${formatDay(dayAt(closesAt), locale)}`)] : []),
        fact('opens', formatDay(cohort.opensOn, locale)), fact('ends', formatDay(cohort.endsOn, locale)),
        fact('venue', <span lang="vi">{cohort.venue}</span>),
        ...(cohort.schedule ? [fact('schedule', <span lang="vi">{cohort.schedule}</span>)] : []),
        ...(cohort.noticeNumber ? [fact('notice', <span className="nowrap">{cohort.noticeNumber}</span>)] : []),
        fact('capacity', t('enrolment.agency.cohort.capacityValue', { taken: cohort.taken, capacity: cohort.capacity })),
        fact('pool', String(cohort.poolFree)),
      ]}
    />
  )
}
