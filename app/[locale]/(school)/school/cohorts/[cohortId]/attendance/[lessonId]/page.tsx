import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RollForm } from '@/components/teaching/attendance/roll-form'
import { rollWords } from '@/components/teaching/attendance/roll-words'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { FactList } from '@/components/ui/page/fact-list'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { takeRollAction } from '@/lib/teaching/attendance/actions'
import { loadRoll } from '@/lib/teaching/attendance/loaders'
import { mayTakeRoll } from '@/lib/teaching/attendance/policy'
import type { Roll } from '@/lib/teaching/attendance/queries/find-roll'
import { rollBlocker } from '@/lib/teaching/attendance/rules/absence'
import { attendanceStatuses } from '@/lib/teaching/attendance/rules/statuses'
import { dayAt, formatClock, formatDay } from '@/lib/time'

type Props = PageProps<'/[locale]/school/cohorts/[cohortId]/attendance/[lessonId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ roll: { lesson } }, t, locale] = [await loadRoll((await params).lessonId), await currentTranslator(), await currentLocale()]
  return { title: `${rollTitle(lesson, t, locale)}, ${lesson.code}` }
}

const rollTitle = ({ half, day }: Roll['lesson'], t: Translate, locale: string) =>
  t('teaching.attendance.rollTitle', { half: t(`teaching.halves.${half}`).toLocaleLowerCase('vi'), day: formatDay(day, locale) })

export default async function RollPage({ params, searchParams }: Props) {
  const [{ cohortId, lessonId }, query, t, locale] = [await params, await searchParams, await currentTranslator(), await currentLocale()]
  const { actor, roll } = await loadRoll(lessonId)
  const { lesson, taken } = roll
  if (lesson.cohortId !== cohortId) notFound()
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.attendance.${key}`, values)
  const path = `/school/cohorts/${lesson.cohortId}/attendance`
  const warned = Number(query['warned']) || 0
  return (
    <div className="stack">
      {query['did'] === 'saved' && <Note tone="good" live><p>{warned > 0 ? word('savedWarned', { count: warned }) : word('saved')}</p></Note>}
      <div>
        <Breadcrumb label={word('crumb')} crumbs={[{ label: lesson.code, href: path }, { label: word('tab') }]} />
        <PageHead wide reference={<span className="font-semibold">{t('teaching.ofCohort', { code: lesson.code })}</span>} title={rollTitle(lesson, t, locale)} lead={<span lang="vi">{lesson.title}</span>} />
      </div>
      <FactList look="compact" facts={[
        { label: word('facts.module'), value: lesson.module ? <span lang="vi">{lesson.module}</span> : word('facts.none') },
        { label: word('facts.lecturer'), value: lesson.lecturers.join(', ') || '–' }, { label: word('facts.periods'), value: String(lesson.periods) },
      ]} />
      <p>{taken ? word('takenBy', { clock: formatClock(new Date(taken.at), locale), day: formatDay(dayAt(new Date(taken.at)), locale), name: taken.by, role: t(`access.roles.${taken.as}`) }) : word('notYet')}</p>
      <RollBody roll={roll} takes={mayTakeRoll(actor)} t={t} locale={locale} />
      <p className="actions not-print">{mayTakeRoll(actor) && !taken && lesson.status === 'PUBLISHED' && <Link href={`${path}/${lesson.id}/qr`}>{t('teaching.scan.open')}</Link>}<a href={`/api/lessons/${lesson.id}/roll/document`}>{word('sheet')}</a><Link href={path}>{word('back')}</Link></p>
    </div>
  )
}

function RollBody({ roll: { lesson, rows, taken, version }, takes, t, locale }: { roll: Roll; takes: boolean; t: Translate; locale: string }) {
  const word = (key: string) => t(`teaching.attendance.${key}`)
  const blocker = rollBlocker(lesson, dayAt(new Date()))
  if (blocker) return <Note tone="wait"><p>{word(`errors.${blocker}`)}</p></Note>
  if (rows.length === 0) return <Panel look="tight"><EmptyState title={word('nobody')}>{word('noTraineesWhy')}</EmptyState></Panel>
  const { statuses } = rollWords(t)
  if (!takes) return (
    <>
      <p className="text-soft">{word('readOnly')}</p>
      <Panel look="tight"><Table caption={word('legend')} rows={rows} rowKey={({ traineeId }) => traineeId} columns={[
        { key: 'name', head: word('trainee'), kind: 'head', cell: ({ name }) => name }, { key: 'born', head: word('sheetHead.birthDate'), nowrap: true, cell: ({ birthDate }) => formatDay(birthDate, locale) },
        { key: 'state', head: word('roll'), none: word('noRoll'), cell: ({ status }) => (taken ? statuses[status] : null) },
      ]} /></Panel>
    </>
  )
  return (
    <>
      <p className="text-soft not-print">{word('lead')} <span className="not-phone">{word('keys')} {attendanceStatuses.map((one, place) => `${place + 1} ${statuses[one]}`).join(', ')}.</span></p>
      <RollForm
        key={version} action={takeRollAction} hidden={{ lessonId: lesson.id, version }}
        groups={[{ id: 'everybody', lines: rows.map(({ traineeId, name, birthDate, agency, status }) => ({ traineeId, name, status, detail: [formatDay(birthDate, locale), agency].filter(Boolean).join(', ') })) }]}
        words={{ ...rollWords(t), save: word('save'), saving: word('saving'), wrong: word('wrong') }}
      />
    </>
  )
}
