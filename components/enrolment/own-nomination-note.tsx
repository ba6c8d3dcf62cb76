import { Link } from '@/components/ui/link'
import { Note } from '@/components/ui/page/note'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatDay } from '@/lib/time'

/** Says where the person's live nomination is, when it is the agency's own. */
export async function OwnNominationNote({ nomination }: { nomination: { id: string; cohort: string; submittedAt: Date } | null }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  if (!nomination) return null
  return (
    <Note tone="wait">
      <p>
        {t('enrolment.agency.nominate.alreadyOwn', { cohort: nomination.cohort, day: formatDay(dayAt(nomination.submittedAt), locale) })}{' '}
        <Link href={`/agency/nominations/${nomination.id}`}>{t('enrolment.agency.nominate.openExisting')}</Link>
      </p>
    </Note>
  )
}
