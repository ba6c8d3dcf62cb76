import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { FeedPanel } from '@/components/teaching/feed-panel'
import { PrintButton } from '@/components/teaching/print-button'
import { weekTitle } from '@/components/teaching/timetable-page'
import { WeekSteps } from '@/components/teaching/week-steps'
import { WeekTimetable } from '@/components/teaching/week-timetable'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { requireActor } from '@/lib/access/session'
import { currentTranslator } from '@/lib/i18n/current'
import { findSharedFeedDay } from '@/lib/teaching/calendar/queries'
import { mayPlanLessons } from '@/lib/teaching/planner/policy'
import { listRoomLessons } from '@/lib/teaching/queries/list-lessons'
import { findRoom } from '@/lib/teaching/queries/list-rooms'
import { weekNamed } from '@/lib/teaching/rules'
import { addDays, dayAt } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('teaching.rooms.title') }
}

export default async function RoomPage({ params, searchParams }: PageProps<'/[locale]/school/rooms/[roomId]'>) {
  const [actor, { roomId }, query, t] = await Promise.all([requireActor(), params, searchParams, currentTranslator()])
  const id = z.uuid().safeParse(roomId)
  const room = id.success ? await findRoom(actor, id.data) : null
  if (!room) notFound()
  const today = dayAt(new Date())
  const monday = weekNamed(query['week'], today)
  const path = `/school/rooms/${room.id}`
  const [lessons, feedSince] = await Promise.all([listRoomLessons(actor, { roomId: room.id, from: monday, to: addDays(monday, 6) }), findSharedFeedDay(actor, { roomId: room.id })])
  return (
    <div className="stack-wide">
      <div>
        <Breadcrumb label={t('enrolment.desk.breadcrumb')} crumbs={[{ label: t('teaching.rooms.title'), href: '/school/rooms' }, { label: room.name }]} />
        <PageHead wide title={<span lang="vi">{room.name}</span>} reference={t('teaching.rooms.seatsOf', { count: room.seats })} action={<WeekSteps path={path} monday={monday} today={today} />} />
      </div>
      <h2>{await weekTitle(t('teaching.titles.cohort'), monday)}</h2>
      {lessons.length > 0 ? <WeekTimetable lessons={lessons} monday={monday} today={today} namesCohort /> : <Panel look="tight"><EmptyState title={t('teaching.rooms.free')} /></Panel>}
      {lessons.length > 0 && <PrintButton label={t('teaching.print')} />}
      {mayPlanLessons(actor) && <FeedPanel liveSince={feedSince} of={{ roomId: room.id }} />}
    </div>
  )
}
