import type { Metadata } from 'next'
import { MissingRolls } from '@/components/teaching/attendance/missing-rolls'
import { TaughtCohorts } from '@/components/teaching/taught-cohorts'
import { TimetablePage, weekTitle } from '@/components/teaching/timetable-page'
import { Note } from '@/components/ui/page/note'
import { currentTranslator } from '@/lib/i18n/current'
import { requireActor } from '@/lib/access/session'
import { listMissingRolls } from '@/lib/teaching/attendance/queries/list-missing-rolls'
import { loadMyWeek } from '@/lib/teaching/loaders'
import { listTaughtCohorts } from '@/lib/teaching/queries/list-taught-cohorts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await currentTranslator()
  return { title: t('teaching.titles.lecturer') }
}

export default async function MyTeachingPage({ searchParams }: PageProps<'/[locale]/school/lessons'>) {
  const [week, t] = await Promise.all([searchParams.then((search) => loadMyWeek(search['week'])), currentTranslator()])
  const [{ did }, actor] = await Promise.all([searchParams, requireActor()])
  const [cohorts, lessons] = await Promise.all([listTaughtCohorts(actor), listMissingRolls(actor, new Date())])
  return (
    <div className="stack-wide">
      {did === 'answered' && <Note tone="good" live><p>{t('teaching.lecturers.answered')}</p></Note>}
      <TimetablePage path="/school/lessons" title={await weekTitle(t('teaching.titles.lecturer'), week.monday)} week={week} namesCohort>
        <MissingRolls lessons={lessons} />
        <TaughtCohorts cohorts={cohorts} />
      </TimetablePage>
    </div>
  )
}
