import { Badge } from '@/components/ui/badge'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { LecturerRow } from '@/lib/teaching/lecturers/queries/list-lecturers'
import { formatDay } from '@/lib/time'

const looks = {
  valid: { tone: 'good', icon: 'check' }, lapsing: { tone: 'wait', icon: 'warning' }, lapsed: { tone: 'bad', icon: 'cross' }, not_yet: { tone: 'dashed', icon: 'clock' },
} as const

/** Where the recognition of a visiting lecturer stands today, and until when; nothing for own lecturers. */
export async function Recognition({ lecturer: { recognition, recognisedTo } }: { lecturer: Pick<LecturerRow, 'recognition' | 'recognisedTo'> }) {
  if (recognition === 'none') return null
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string>) => t(`teaching.lecturers.${key}`, values)
  return <><Badge {...looks[recognition]}>{word(`states.${recognition}`)}</Badge>{recognisedTo && <span className="nowrap text-soft"> {word('until', { day: formatDay(recognisedTo, locale) })}</span>}</>
}
