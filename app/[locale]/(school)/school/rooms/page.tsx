import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Table } from '@/components/ui/table/table'
import { requireActor } from '@/lib/access/session'
import { currentTranslator } from '@/lib/i18n/current'
import { mayReadLecturers } from '@/lib/teaching/lecturers/policy'
import { listRooms } from '@/lib/teaching/queries/list-rooms'
import { addDays, dayAt, mondayOf } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('teaching.rooms.title') }
}

export default async function RoomsPage() {
  const [actor, t] = await Promise.all([requireActor(), currentTranslator()])
  if (!mayReadLecturers(actor)) notFound()
  const monday = mondayOf(dayAt(new Date()))
  const rooms = await listRooms(actor, { from: monday, to: addDays(monday, 6) })
  const word = (key: string) => t(`teaching.rooms.${key}`)
  return (
    <>
      <PageHead wide title={word('title')} lead={word('lead')} />
      <Panel look="tight">
        <Table
          caption={word('title')} rows={rooms} rowKey={({ id }) => id} empty={<EmptyState title={word('empty')} />}
          columns={[
            { key: 'name', head: word('name'), kind: 'head', cell: ({ id, name }) => <Link href={`/school/rooms/${id}`}><span lang="vi">{name}</span></Link> },
            { key: 'campus', head: word('campus'), none: word('none'), cell: ({ campus }) => campus && <span lang="vi">{campus}</span> },
            { key: 'seats', head: word('seats'), kind: 'number', cell: ({ seats }) => seats },
            { key: 'lessons', head: word('thisWeek'), kind: 'number', cell: ({ lessons }) => lessons },
          ]}
        />
      </Panel>
    </>
  )
}
