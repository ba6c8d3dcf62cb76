import { Note } from '@/components/ui/page/note'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { AwayClash } from '@/lib/teaching/away/schema'
import { formatDay } from '@/lib/time'

/** Warns that the person is away in weeks of the class already; it hinders nothing. */
export async function ClashNote({ clashes }: { clashes: readonly AwayClash[] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  if (clashes.length === 0) return null
  return (
    <Note tone="wait">
      {clashes.map(({ cohortId, code, course, from, to, weeks, unsure }) => (
        <p key={cohortId}>{t(`teaching.away.${unsure ? 'clashUnsure' : 'clash'}`, { code, course, from: formatDay(from, locale), to: formatDay(to, locale), weeks })}</p>
      ))}
      <p>{t('teaching.away.clashNext')}</p>
    </Note>
  )
}
