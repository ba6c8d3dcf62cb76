import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HallCode } from '@/components/teaching/scans/hall-code'
import { KeepFresh } from '@/components/teaching/scans/keep-fresh'
import { Note } from '@/components/ui/page/note'
import { Link } from '@/components/ui/link'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { loadHall } from '@/lib/teaching/scans/loaders'
import { dayAt, formatClock, formatDay } from '@/lib/time'

type Props = PageProps<'/[locale]/school/cohorts/[cohortId]/attendance/[lessonId]/qr'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ lesson }, t] = await Promise.all([params.then(({ lessonId }) => loadHall(lessonId)), currentTranslator()])
  return { title: `${t('teaching.scan.title')}, ${lesson.code}` }
}

/** Seconds after which the screen looks whether the code changed and how many scanned. */
const LOOK_AGAIN = 5

export default async function HallPage({ params }: Props) {
  const [{ cohortId, lessonId }, t, locale] = [await params, await currentTranslator(), await currentLocale()]
  const hall = await loadHall(lessonId)
  const { lesson, blocker, window, code, total, scanned } = hall
  if (lesson.cohortId !== cohortId) notFound()
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.scan.${key}`, values)
  const roll = `/school/cohorts/${cohortId}/attendance/${lessonId}`
  return (
    <>
      <KeepFresh seconds={LOOK_AGAIN} />
      <div className="hall-words">
        <h1>{word('title')}</h1>
        <p className="text-lg">{word('of', { code: lesson.code, half: t(`teaching.halves.${lesson.half}`).toLocaleLowerCase('vi'), day: formatDay(lesson.day, locale) })}</p>
        <p lang="vi" className="text-lg font-semibold">{lesson.title}</p>
        {blocker
          ? <Note tone="wait"><p>{word(`hall.${blocker}`, { clock: formatClock(window.from, locale), day: formatDay(dayAt(window.from), locale) })}</p></Note>
          : <p className="text-xl">{word('how')}</p>}
        <p className="text-xl font-semibold" role="status">{word('scanned', { scanned, total })}</p>
        <p className="text-soft">
          {word('hours', { from: formatClock(window.from, locale), to: formatClock(window.to, locale), late: formatClock(window.lateFrom, locale) })}
          {!hall.times.verified && ` ${word('unverified')}`}
        </p>
        <p className="actions not-print">{blocker !== 'roll_taken' && scanned > 0 && <Link href={`${roll}/scans`}>{word('close')}</Link>}<Link href={roll}>{word('back')}</Link></p>
      </div>
      {code && <HallCode code={code} t={t} />}
    </>
  )
}
