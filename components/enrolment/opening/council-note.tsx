import { Link } from '@/components/ui/link'
import { Note } from '@/components/ui/page/note'
import type { findLastList } from '@/lib/enrolment/council/queries/find-council'
import { differences } from '@/lib/enrolment/council/rules/council'
import type { Accepted } from '@/lib/enrolment/desk/queries/list-accepted'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

type CouncilNoteProps = { cohortId: string; council: Awaited<ReturnType<typeof findLastList>>; accepted: readonly Accepted[] }

/** Whether the list that would be signed is the one the admission council saw; the names, where it is not. */
export async function CouncilNote({ cohortId, council, accepted }: CouncilNoteProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.council.compared.${key}`, values)
  const record = <Link href={`/school/cohorts/${cohortId}/council`}>{word('record')}</Link>
  if (!council) return <Note tone="wait"><p>{word('none')} {record}</p></Note>
  const { beyond, missing } = differences(council.taken, accepted)
  const day = formatDay(council.heldOn, locale)
  if (beyond.length + missing.length === 0) return <Note tone="good"><p>{word('same', { day })}</p></Note>
  return (
    <Note tone="wait">
      <p>{word('differs', { day })} {record}</p>
      {beyond.length > 0 && <p>{word('beyond', { count: beyond.length, names: beyond.join(', ') })}</p>}
      {missing.length > 0 && <p>{word('missing', { count: missing.length, names: missing.join(', ') })}</p>}
    </Note>
  )
}
