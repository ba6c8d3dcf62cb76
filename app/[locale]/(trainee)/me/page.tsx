import type { Metadata } from 'next'
import { TimetablePage, weekTitle } from '@/components/teaching/timetable-page'
import { currentTranslator } from '@/lib/i18n/current'
import { loadMyWeek } from '@/lib/teaching/loaders'

export async function generateMetadata(): Promise<Metadata> {
  const t = await currentTranslator()
  return { title: t('teaching.titles.trainee') }
}

export default async function MyTimetablePage({ searchParams }: PageProps<'/[locale]/me'>) {
  const [week, t] = await Promise.all([searchParams.then((search) => loadMyWeek(search['week'])), currentTranslator()])
  const several = new Set(week.lessons.map(({ cohort }) => cohort.id)).size > 1
  return <TimetablePage path="/me" title={await weekTitle(t('teaching.titles.trainee'), week.monday)} week={week} namesCohort={several} />
}
