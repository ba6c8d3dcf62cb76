import type { Metadata } from 'next'
import { ComingLessons, PeriodsPanel, PracticePanel } from '@/components/teaching/lecturers/lecturer-parts'
import { Recognition } from '@/components/teaching/lecturers/recognition'
import { ButtonLink } from '@/components/ui/button-link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { FactList } from '@/components/ui/page/fact-list'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { loadLecturer } from '@/lib/teaching/lecturers/loaders'
import type { LecturerFile } from '@/lib/teaching/lecturers/queries/list-lecturers'
import { formatDay } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('teaching.lecturers.title') }
}

export default async function LecturerPage({ params, searchParams }: PageProps<'/[locale]/school/lecturers/[lecturerId]'>) {
  const [{ lecturerId }, query, t, locale] = await Promise.all([params, searchParams, currentTranslator(), currentLocale()])
  const { actor, lecturer, year, periods, keeps } = await loadLecturer(lecturerId, query)
  const word = (key: string, values?: Record<string, string>) => t(`teaching.lecturers.${key}`, values)
  const own = actor.kind === 'school' && actor.role === 'lecturer'
  const name = [lecturer.degree, lecturer.fullName].filter(Boolean).join(' ')
  return (
    <div className="stack">
      {query['did'] === 'saved' && <Note tone="good" live><p>{word('done')}</p></Note>}
      <div>
        <Breadcrumb label={t('enrolment.desk.breadcrumb')} crumbs={[own ? { label: t('teaching.titles.lecturer'), href: '/school/lessons' } : { label: word('title'), href: '/school/lecturers' }, { label: name }]} />
        <PageHead
          title={<span lang="vi">{name}</span>} reference={<><span>{word(`kinds.${lecturer.kind}`)}</span>{lecturer.leftOn && <span>{word('left')}</span>}</>}
          action={keeps && <ButtonLink tone="second" icon="pencil" href={`/school/lecturers/${lecturer.id}/edit`}>{word('edit')}</ButtonLink>}
        />
      </div>
      <Panel><FactList facts={await factsOf(lecturer)} /></Panel>
      <ComingLessons lessons={lecturer.lessons} />
      <PeriodsPanel periods={periods} year={year} />
      {lecturer.substitutions.length > 0 && (
        <Panel id="substitutions" title={word('substitutions')}>
          <ul className="stack-tight">{lecturer.substitutions.map(({ id, title, day, by, reason }) => <li key={id} lang="vi">{word('substituted', { title, day: formatDay(day, locale), name: by, reason })}</li>)}</ul>
        </Panel>
      )}
      {lecturer.kind === 'OWN' && <PracticePanel lecturer={lecturer} keeps={keeps} />}
    </div>
  )
}

async function factsOf(lecturer: LecturerFile) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string) => t(`teaching.lecturers.${key}`)
  const { rank, agency, topics, recognitionDecision, recognitionIssuer, recognisedFrom, kind } = lecturer
  return [
    ...(rank ? [{ label: word('rank'), value: word(`ranks.${rank}`) }] : []),
    ...(agency ? [{ label: word('agency'), value: <span lang="vi">{agency}</span> }] : []),
    ...(kind === 'VISITING' ? [
      { label: word('decision'), value: [recognitionDecision, recognitionIssuer].filter(Boolean).join(', ') },
      { label: word('from'), value: <>{recognisedFrom && formatDay(recognisedFrom, locale)} <Recognition lecturer={lecturer} /></> },
    ] : []),
    { label: word('topics'), value: topics.length > 0 ? <ul lang="vi">{topics.map((topic) => <li key={topic}>{topic}</li>)}</ul> : <><span className="text-soft" aria-hidden="true">–</span><span className="sr-only">{word('none')}</span></> },
  ]
}
