import type { Metadata } from 'next'
import { Recognition } from '@/components/teaching/lecturers/recognition'
import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { Sub, Table } from '@/components/ui/table/table'
import { currentTranslator } from '@/lib/i18n/current'
import { loadLecturers } from '@/lib/teaching/lecturers/loaders'
import type { LecturerRow } from '@/lib/teaching/lecturers/queries/list-lecturers'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('teaching.lecturers.title') }
}

export default async function LecturersPage({ searchParams }: PageProps<'/[locale]/school/lecturers'>) {
  const [{ lecturers, periods, year, thisYear, keeps }, t] = await Promise.all([searchParams.then(loadLecturers), currentTranslator()])
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.lecturers.${key}`, values)
  const name = ({ id, degree, fullName, rank, agency, leftOn }: LecturerRow) => (
    <>
      <Link href={`/school/lecturers/${id}`}><span lang="vi">{[degree, fullName].filter(Boolean).join(' ')}</span></Link>
      <Sub><span lang="vi">{[rank && word(`ranks.${rank}`), agency, leftOn && word('left')].filter(Boolean).join(', ')}</span></Sub>
    </>
  )
  return (
    <>
      <PageHead wide title={word('title')} lead={word('lead')} action={keeps && <ButtonLink icon="plus" href="/school/lecturers/new">{word('add')}</ButtonLink>} />
      <Panel look="tight">
        <PanelBar>
          <span>{word('periodsTitle', { year })}</span>
          <span className="flex flex-wrap gap-4">
            {[thisYear - 1, thisYear, thisYear + 1].map((one) => <Link key={one} href={`/school/lecturers?year=${one}`} aria-current={one === year ? 'page' : undefined}>{one}</Link>)}
            <a href={`/api/lecturers/periods?year=${year}`} download>{word('export')}</a>
          </span>
        </PanelBar>
        <Table
          caption={word('caption')} rows={lecturers} rowKey={({ id }) => id} empty={<EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>}
          groups={{ keyOf: ({ kind }) => kind, head: ([first]) => first && word(`kinds.${first.kind}`) }}
          columns={[
            { key: 'name', head: word('name'), kind: 'head', cell: name },
            { key: 'recognition', head: word('recognition'), none: word('states.none'), cell: (row) => row.recognition === 'none' ? null : <Recognition lecturer={row} /> },
            { key: 'taught', head: word('taught'), kind: 'number', none: word('noPeriods'), cell: ({ id }) => periods.get(id)?.taught || null },
            { key: 'planned', head: word('planned'), kind: 'number', none: word('noPeriods'), cell: ({ id }) => periods.get(id)?.planned || null },
          ]}
        />
        <PanelBar side="bottom"><span className="text-soft">{word('periodsLead')}</span></PanelBar>
      </Panel>
    </>
  )
}
