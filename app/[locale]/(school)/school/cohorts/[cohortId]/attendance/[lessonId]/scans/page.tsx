import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ClosingForm } from '@/components/teaching/scans/closing-form'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { loadRoll } from '@/lib/teaching/attendance/loaders'
import { mayTakeRoll } from '@/lib/teaching/attendance/policy'
import type { Roll } from '@/lib/teaching/attendance/queries/find-roll'
import { rollBlocker } from '@/lib/teaching/attendance/rules/absence'
import { loadScans } from '@/lib/teaching/scans/loaders'
import { dayAt, formatDay } from '@/lib/time'

type Props = PageProps<'/[locale]/school/cohorts/[cohortId]/attendance/[lessonId]/scans'>

const titleOf = ({ half, day }: Roll['lesson'], t: Translate, locale: string) =>
  t('teaching.scan.closing.title', { half: t(`teaching.halves.${half}`).toLocaleLowerCase('vi'), day: formatDay(day, locale) })

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ roll: { lesson } }, t, locale] = [await loadRoll((await params).lessonId), await currentTranslator(), await currentLocale()]
  return { title: `${titleOf(lesson, t, locale)}, ${lesson.code}` }
}

export default async function ClosingPage({ params }: Props) {
  const [{ cohortId, lessonId }, t, locale] = [await params, await currentTranslator(), await currentLocale()]
  const [{ actor, roll }, scans] = [await loadRoll(lessonId), await loadScans(lessonId)]
  const { lesson } = roll
  if (lesson.cohortId !== cohortId || !mayTakeRoll(actor)) notFound()
  const word = (key: string) => t(`teaching.scan.closing.${key}`)
  const path = `/school/cohorts/${cohortId}/attendance`
  const blocker = rollBlocker(lesson, dayAt(new Date())) ?? (roll.taken ? 'roll_taken' : scans.seen === 0 ? 'nobody_scanned' : null)
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('teaching.attendance.crumb')} crumbs={[{ label: lesson.code, href: path }, { label: t('teaching.attendance.tab'), href: `${path}/${lessonId}` }, { label: word('crumb') }]} />
        <PageHead wide reference={<span className="font-semibold">{t('teaching.ofCohort', { code: lesson.code })}</span>} title={titleOf(lesson, t, locale)} lead={<span lang="vi">{lesson.title}</span>} />
      </div>
      {blocker
        ? <Note tone="wait"><p>{blocker === 'roll_taken' ? t('teaching.scan.hall.roll_taken') : t(`teaching.attendance.errors.${blocker}`)}</p></Note>
        : <><p className="text-soft">{word('lead')} {word('after')}</p><ClosingForm roll={roll} scans={scans} t={t} locale={locale} /></>}
      <p className="actions not-print"><Link href={`${path}/${lessonId}`}>{word('toRoll')}</Link><Link href={`${path}/${lessonId}/qr`}>{t('teaching.scan.open')}</Link></p>
    </div>
  )
}
